// How notices reach people, what is due, and what was erased.
import type { KoploperCase } from '../../../schemas/case.ts';
import { dayOf } from '../../clock/days.ts';
import { type Change, type FoldsOf, nothing } from './fold.ts';
import { lastStop } from './stops.ts';

/** The later last day of the question that is open. */
const moreTime = (current: KoploperCase, due: string): Change =>
  current.state === 'awaiting-supplement'
    ? lastStop(current, { due })
    : { clarification: current.clarification && { ...current.clarification, due } };

export const noticingFolds: FoldsOf<
  | 'contact-changed'
  | 'notice-channel-chosen'
  | 'reminder-issued'
  | 'deadline-warned'
  | 'notice-undelivered'
  | 'notice-resolved'
  | 'personal-data-erased'
> = {
  'contact-changed': nothing,
  'notice-channel-chosen': (_current, { channel }) => ({ channel }),
  'reminder-issued': (current, { term, due, days }, { time }) => ({
    reminded: { ...current.reminded, [term]: { due, days, on: dayOf(time) } },
  }),
  'deadline-warned': (current, { term, due, days }, { time }) => ({
    reminded: { ...current.reminded, [term]: { due, days, on: dayOf(time) } },
  }),
  'notice-undelivered': (current, { notice, template, receiver, cause }) => ({
    undelivered: [...(current.undelivered ?? []), { notice, template, receiver, cause }],
  }),
  'notice-resolved': (current, { notice, template, receiver, due }, { time }) => {
    const left = (current.undelivered ?? []).filter(
      (one) => one.notice !== notice || one.receiver !== receiver,
    );
    return {
      undelivered: left.length > 0 ? left : undefined,
      ...(due === undefined ? {} : moreTime(current, due)),
      ...(template === 'decision' && current.decision
        ? { decision: { ...current.decision, knownOn: dayOf(time) } }
        : {}),
    };
  },
  'personal-data-erased': (current, { subject }) => ({ erased: [...(current.erased ?? []), subject] }),
};
