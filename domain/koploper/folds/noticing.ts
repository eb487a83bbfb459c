// How notices reach people, what is due, and what was erased.

import type { KoploperCase } from '../../../schemas/case.ts';
import { remindedOf, stillUndelivered } from '../../case/folds.ts';
import { lastStop } from '../../case/stops.ts';
import { dayOf } from '../../clock/days.ts';
import type { Change, FoldsOf } from './fold.ts';

/** The later last day of the question that is open. */
const moreTime = (current: KoploperCase, due: string): Change =>
  current.state === 'awaiting-supplement'
    ? lastStop(current, { due })
    : { clarification: current.clarification && { ...current.clarification, due } };

export const noticingFolds: FoldsOf<'reminder-issued' | 'deadline-warned' | 'notice-resolved'> = {
  'reminder-issued': ({ reminded }, data, { time }) => ({ reminded: remindedOf(reminded, data, time) }),
  'deadline-warned': ({ reminded }, data, { time }) => ({ reminded: remindedOf(reminded, data, time) }),
  'notice-resolved': (current, data, { time }) => ({
    undelivered: stillUndelivered(current, data),
    ...(data.due === undefined ? {} : moreTime(current, data.due)),
    ...(data.template === 'decision' && current.decision
      ? { decision: { ...current.decision, knownOn: dayOf(time) } }
      : {}),
  }),
};
