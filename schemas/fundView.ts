// A request to the fund as a client of the API reads it.
import * as z from 'zod/mini';
import { formView, reviewsView, summaryParts, viewParts } from './caseViewParts.ts';
import { fundV1 } from './forms/fund-v1.ts';
import { fundOutcome, fundState } from './fund/states.ts';
import { financingVariant, fundCategory } from './fund/vocabulary.ts';
import { day, instant, personId, roundId, sha256 } from './identifiers.ts';
import { cents } from './money.ts';
import { brinCode } from './organisations.ts';
import { regulationCode } from './regulations/code.ts';
import { level } from './rubrics/levels.ts';
import { line } from './text.ts';

export const fundSummary = z.strictObject({
  kind: z.literal('fund'),
  ...summaryParts,
  state: fundState,
  round: z.optional(roundId),
  school: z.optional(brinCode),
  category: z.optional(fundCategory),
  /** Subsidy asked, as handed in last. */
  amount: z.optional(cents),
});

export const fundView = z.strictObject({
  ...fundSummary.shape,
  ...viewParts,
  programme: z.literal('rif'),
  form: formView(fundV1.content),
  /** By the code of the criterion. */
  reviews: reviewsView(z.record(line(60), level)),
  regulation: z.optional(regulationCode),
  variant: z.optional(financingVariant),
  years: z.optional(z.int()),
  startsOn: z.optional(day),
  /** Last day of the round: the decision term runs from it. */
  roundClosesOn: z.optional(day),
  /** What was signed: a form that differs from it is not. */
  signature: z.optional(z.strictObject({ by: personId, form: z.int(), contentHash: sha256 })),
  /** Of what was handed in last. */
  contentHash: z.optional(sha256),
  hearing: z.optional(
    z.strictObject({ offeredOn: day, due: day, answer: z.optional(z.enum(['wanted', 'declined', 'none'])) }),
  ),
  /** The one criterion on which the request may still be changed. */
  amendment: z.optional(z.strictObject({ criterion: line(60), askedOn: day, due: day })),
  decision: z.optional(
    z.strictObject({ outcome: fundOutcome, releasedAt: z.optional(instant), texts: z.unknown() }),
  ),
});

export type FundView = z.infer<typeof fundView>;
