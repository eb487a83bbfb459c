// The completeness check: what is asked, given, extended or left unused.
import type { KoploperCase } from '../../../schemas/case.ts';
import { dayOf } from '../../clock/days.ts';
import { dueOf } from '../../clock/term.ts';
import { answeredOn, termOf } from '../clockOf.ts';
import { type Change, type FoldsOf, nothing } from './fold.ts';
import { lastStop } from './stops.ts';

/** More time for a question to the applicant; one whose term had passed is asked anew. */
function extended(current: KoploperCase, due: string, on: string): Change {
  if (!current.stops?.at(-1)?.expired) return lastStop(current, { due });
  return { stops: [...current.stops, { askedOn: on, due }] };
}

export const supplementingFolds: FoldsOf<
  | 'supplement-requested'
  | 'supplement-extended'
  | 'application-supplemented'
  | 'term-expired'
  | 'not-processing-proposed'
  | 'application-not-processed'
> = {
  'supplement-requested': (current, { form, fields, due }, { time }) => ({
    form,
    supplement: { fields },
    stops: [...(current.stops ?? []), { askedOn: dayOf(time), due }],
    notProcessing: undefined,
  }),
  'supplement-extended': (current, { due }, { time }) => ({
    ...extended(current, due, dayOf(time)),
    notProcessing: undefined,
  }),
  'application-supplemented': (current, { decisionDue: due }, { time }) => ({
    decisionDue: due,
    stops: answeredOn(current.stops, dayOf(time)),
    supplement: undefined,
    notProcessing: undefined,
  }),
  'term-expired': (current, { term }) => {
    if (term === 'clarification')
      return { clarification: current.clarification && { ...current.clarification, expired: true } };
    const { stops } = lastStop(current, { expired: true });
    const running = termOf({ ...current, stops });
    return { stops, ...(running ? { decisionDue: dueOf(running) } : {}) };
  },
  'not-processing-proposed': (_current, { proposedBy, ground }, { version }) => ({
    notProcessing: { proposedBy, ground, proposedAs: version },
  }),
  'application-not-processed': nothing,
};
