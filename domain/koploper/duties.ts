// What the system has to do for a koploper case today: its terms, the yearly question, and the day a project may come back.
import type { KoploperCase } from '../../schemas/case.ts';
import { kopgroep } from '../../schemas/programmes/kopgroep.ts';
import { type Duty, dutiesOfKind } from '../case/duties.ts';
import { addDays } from '../clock/days.ts';
import { appointment, openTerms } from './openTerms.ts';
import { terms } from './terms.ts';

type OwnDuty = Duty<'ask-current' | 'open-reentry'>;

export const dutiesOf = dutiesOfKind<KoploperCase, OwnDuty['command']>({ terms, openTerms, dutyOfDay });

function dutyOfDay(current: KoploperCase, today: string): readonly OwnDuty[] {
  const next = appointment(current);
  if (!next || today < next.on) return [];
  if (next.what === 'open-reentry') return [{ command: 'open-reentry', input: {}, due: next.on }];
  const due = addDays(today, 7 * kopgroep.confirmationWeeks);
  return [{ command: 'ask-current', input: { due }, due: next.on }];
}

export type KoploperDuty = ReturnType<typeof dutiesOf>[number];
