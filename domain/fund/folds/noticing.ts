// How notices reach people, what is due, and which term has passed.
import type { FundCase } from '../../../schemas/fund/case.ts';
import { remindedOf, stillUndelivered } from '../../case/folds.ts';
import { lastStop } from '../../case/stops.ts';
import { dayOf } from '../../clock/days.ts';
import { dueOf } from '../../clock/term.ts';
import { termOf } from '../clockOf.ts';
import { amendmentIsOpen, hearingIsOffered } from '../openTerms.ts';
import type { Change, FoldsOf } from './fold.ts';

/** The later last day of the question that is open. */
function moreTime(current: FundCase, due: string): Change {
  const { state, amendment, hearing, clarification } = current;
  if (state === 'awaiting-supplement') return lastStop(current, { due });
  if (amendmentIsOpen(current)) return { amendment: amendment && { ...amendment, due } };
  if (hearingIsOffered(current)) return { hearing: hearing && { ...hearing, due } };
  return { clarification: clarification && { ...clarification, due } };
}

function expired(current: FundCase, term: string): Change {
  const { clarification, hearing, amendment } = current;
  if (term === 'clarification')
    return { clarification: clarification && { ...clarification, expired: true } };
  if (term === 'hearing') return { hearing: hearing && { ...hearing, answer: 'none' } };
  if (term === 'amendment')
    return { amendment: amendment && { ...amendment, expired: true }, supplement: undefined };
  const { stops } = lastStop(current, { expired: true });
  const running = termOf({ ...current, stops });
  return { stops, ...(running ? { decisionDue: dueOf(running) } : {}) };
}

export const noticingFolds: FoldsOf<
  'reminder-issued' | 'deadline-warned' | 'term-expired' | 'notice-resolved'
> = {
  'reminder-issued': ({ reminded }, data, { time }) => ({ reminded: remindedOf(reminded, data, time) }),
  'deadline-warned': ({ reminded }, data, { time }) => ({ reminded: remindedOf(reminded, data, time) }),
  'term-expired': (current, { term }) => expired(current, term),
  'notice-resolved': (current, data, { time }) => ({
    undelivered: stillUndelivered(current, data),
    ...(data.due === undefined ? {} : moreTime(current, data.due)),
    ...(data.template === 'decision' && current.decision?.releasedAs === data.notice
      ? { decision: { ...current.decision, knownOn: dayOf(time) } }
      : {}),
    ...(data.template === 'settlement' && current.settled?.as === data.notice
      ? { settled: { ...current.settled, knownOn: dayOf(time) } }
      : {}),
  }),
};
