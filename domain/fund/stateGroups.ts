// The states of a request by what they have in common, for rows and terms that hold in several.
import { type FundState, fundStates } from '../../schemas/fund/states.ts';

/** No command leads out of these to another state. */
export const ended: readonly FundState[] = ['lapsed', 'withdrawn'];

export const existing: readonly FundState[] = fundStates.filter((state) => state !== 'none');

/** Somebody applies, and may still be asked for something or write themselves. */
export const withApplicant: readonly FundState[] = existing.filter((state) => !ended.includes(state));

/** The fund is to decide; nothing is awaited from the applicant but an answer to a question of the committee. */
export const beingDecided: readonly FundState[] = [
  'submitted',
  'under-review',
  'in-deliberation',
  'judged-nearly',
  'judged-positive',
  'judged-negative',
  'allocated',
  'decision-prepared',
];

/** Handed in: it counts in its round. */
export const handedIn: readonly FundState[] = existing.filter(
  (state) => state !== 'draft' && state !== 'lapsed',
);

/** What the committee is to say has been said, or there is nothing for it to say any more. */
export const judged: readonly FundState[] = handedIn.filter(
  (state) =>
    ![
      'submitted',
      'awaiting-supplement',
      'under-review',
      'in-deliberation',
      'judged-nearly',
      'amending',
    ].includes(state),
);
