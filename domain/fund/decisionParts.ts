// What a decision letter is made of beside the case itself: the texts that people wrote, and the round it was in.

import type { Contact } from '../../schemas/contact.ts';
import type { FundContent } from '../../schemas/forms/fund-v1.ts';
import type { FundRound } from '../../schemas/round.ts';

export interface DecisionParts {
  readonly content: FundContent;
  readonly contact: Contact | undefined;
  readonly round: FundRound | undefined;
  /** Of the committee, by criterion; absent where it did not judge. */
  readonly motivations: Readonly<Record<string, string>> | undefined;
  /** Of the committee, on the criterion that was amended. */
  readonly reassessment: string | undefined;
  /** What the applicant was asked to supplement. */
  readonly asked: readonly { readonly missing: string; readonly basis: string }[];
  /** Of the officer who proposed a formal refusal or not to process. */
  readonly proposal: string | undefined;
  /** What the decider added. */
  readonly note: string | undefined;
  /** Why the decision is another than the committee advised, by the decider. */
  readonly deviationReason: string | undefined;
  /** Why the objection is decided on as it is prepared. */
  readonly onObjection: string | undefined;
}
