// The completeness check: what is asked, given, extended or left unused.

import { nothing } from '../../case/folds.ts';
import { answeredOn, lastStop } from '../../case/stops.ts';
import { dayOf } from '../../clock/days.ts';
import { dueOf } from '../../clock/term.ts';
import { termOf } from '../clockOf.ts';
import type { FoldsOf } from './fold.ts';

export const supplementingFolds: FoldsOf<
  'application-supplemented' | 'term-expired' | 'application-not-processed'
> = {
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
  'application-not-processed': nothing,
};
