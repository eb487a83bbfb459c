// The clock of a case, for whoever may read the case.
import { caseKindOf } from '../../domain/caseKinds.ts';
import { type Clock, clockAt } from '../../domain/clock/clock.ts';
import { dayByDay } from '../../domain/clock/dayByDay.ts';
import { clockSentence, whyStopped } from '../../domain/clock/sentence.ts';
import type { Case } from '../../schemas/case.ts';
import type { CaseClock } from '../../schemas/caseClock.ts';
import type { Bilingual } from '../../schemas/text.ts';

/** `undefined` while the case has no term. */
export function clockView(current: Case, today: string): CaseClock | undefined {
  const term = caseKindOf(current.kind).termOf(current);
  return term && viewOf(clockAt(term, today));
}

/** Only what the clock says, for where it stands among other things. */
export function clockInWords(current: Case, today: string): Bilingual | undefined {
  const term = caseKindOf(current.kind).termOf(current);
  return term && clockSentence(clockAt(term, today));
}

function viewOf(clock: Clock): CaseClock {
  const { day, of, stoppedDays, state, due, startedOn, stops, extensions } = clock;
  return {
    sentence: clockSentence(clock),
    day,
    of,
    stoppedDays,
    state,
    due,
    startedOn,
    stops: stops.map(({ askedOn, answeredOn, days, reason }) => ({
      askedOn,
      ...(answeredOn === undefined ? {} : { answeredOn }),
      days,
      why: whyStopped([{ askedOn, reason }]),
    })),
    extensions: extensions.map(({ on, days, reason }) => ({ on, days, why: reason })),
    dayByDay: [...dayByDay(clock)],
  };
}
