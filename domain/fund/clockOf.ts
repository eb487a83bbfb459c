// From a request to its decision term: sixteen weeks from the day the round closed, longer after an amendment (21.1).
import type { FundCase } from '../../schemas/fund/case.ts';
import type { FundState } from '../../schemas/fund/states.ts';
import type { Bilingual } from '../../schemas/text.ts';
import { stopOf } from '../case/stops.ts';
import { dayOf } from '../clock/days.ts';
import type { Term } from '../clock/term.ts';
import { regulationOf } from './regulationOf.ts';

const amended: Bilingual = { nl: 'aanvraag aangepast', en: 'request amended' };

/** States in which no decision is waited for, and none was given. */
const without: readonly FundState[] = ['none', 'draft', 'lapsed', 'withdrawn'];

/** `undefined` before the request came in, and where no decision comes any more. */
export function termOf(current: FundCase): Term | undefined {
  const { state, roundClosesOn, stops = [], extension, delayedUntil, decision } = current;
  if (roundClosesOn === undefined || without.includes(state)) return undefined;
  return {
    startedOn: roundClosesOn,
    days: 7 * regulationOf(current).terms.decisionWeeks.value,
    stops: stops.map(stopOf),
    ...(extension ? { extensions: [{ ...extension, reason: amended }] } : {}),
    until: delayedUntil,
    endedOn: decision?.releasedAt && dayOf(decision.releasedAt),
  };
}
