// The states of a case by what they have in common, for rows and terms that hold in several.
import { type KoploperState, koploperStates } from '../../schemas/case.ts';

/** No command leads out of these to another state. */
export const ended: readonly KoploperState[] = [
  'lapsed',
  'not-processed',
  'retracted',
  'archived',
  'withdrawn',
];

export const existing: readonly KoploperState[] = koploperStates.filter((state) => state !== 'none');

/** Somebody applies, and may still be asked for something or write themselves. */
export const withApplicant: readonly KoploperState[] = existing.filter(
  (state) => state !== 'nominated' && !ended.includes(state),
);

/** The programme is to decide; nothing is awaited from the applicant but an answer to a question of the committee. */
export const beingDecided: readonly KoploperState[] = [
  'submitted',
  'under-review',
  'in-deliberation',
  'advised',
  'decision-prepared',
];
