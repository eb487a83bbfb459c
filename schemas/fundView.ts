// A request to the fund as a client of the API reads it.
import * as z from 'zod/mini';
import { formView, reviewsView, summaryParts, viewParts } from './caseViewParts.ts';
import { fundV1 } from './forms/fund-v1.ts';
import { checkView } from './fund/checkView.ts';
import { documentView } from './fund/documentView.ts';
import { allocationOutcome, formalGround, fundOutcome, fundState, objectionOutcome } from './fund/states.ts';
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

const signature = z.strictObject({
  by: personId,
  form: z.int(),
  contentHash: sha256,
  /** Whether the form still is what was signed. */
  matchesForm: z.boolean(),
});

const hearing = z.strictObject({
  offeredOn: day,
  due: day,
  answer: z.optional(z.enum(['wanted', 'declined', 'none'])),
  /** What was said, for the office. */
  report: z.optional(z.unknown()),
});

/** The one criterion on which the request may still be changed, or could be. */
const amendment = z.strictObject({
  criterion: line(60),
  askedOn: day,
  due: day,
  status: z.enum(['open', 'amended', 'expired']),
});

const allocation = z.strictObject({
  outcome: allocationOutcome,
  position: z.int(),
  /** How many requests its list had. */
  listed: z.int(),
  points: z.int(),
});

const objection = z.strictObject({
  filedOn: day,
  /** After the six weeks. */
  late: z.boolean(),
  was: fundState,
  decisionDue: day,
  grounds: z.unknown(),
  outcome: z.optional(objectionOutcome),
  releasedAt: z.optional(instant),
  reason: z.optional(z.unknown()),
});

const reports = z.strictObject({
  progressOn: z.optional(day),
  finalOn: z.optional(day),
  /** Their texts, in the order in which they came. */
  texts: z.array(z.unknown()),
});

/** The judgement of the committee as it stands, by the code of the criterion. */
const judgement = z.strictObject({
  levels: z.record(line(60), level),
  /** Why, as the letter says it. */
  motivations: z.record(line(60), z.string()),
  /** Where reviewers differed, for the office. */
  notes: z.optional(z.record(line(60), z.string())),
  /** Of the whole, for the office. */
  explanation: z.optional(z.string()),
});

export const fundView = z.strictObject({
  ...fundSummary.shape,
  ...viewParts,
  programme: z.literal('rif'),
  form: formView(fundV1.content),
  /** Of the form as it is now: what a signatory signs. */
  formHash: z.optional(sha256),
  /** Every rule on the budget as it is now, whether it passes or not; absent while there is no budget. */
  checks: z.optional(z.array(checkView)),
  /** Uploads, the oldest first: every try for the applicant and the office, for others what the form names. */
  documents: z.array(documentView),
  /** By the code of the criterion. */
  reviews: reviewsView(z.record(line(60), level)),
  regulation: z.optional(regulationCode),
  variant: z.optional(financingVariant),
  years: z.optional(z.int()),
  startsOn: z.optional(day),
  endsOn: z.optional(day),
  /** Last day of the round: the decision term runs from it. */
  roundClosesOn: z.optional(day),
  signature: z.optional(signature),
  /** Of what was handed in last. */
  contentHash: z.optional(sha256),
  /** Proposed by an officer, to be decided. */
  formalRefusal: z.optional(
    z.strictObject({ ground: formalGround, proposedBy: personId, reason: z.unknown() }),
  ),
  hearing: z.optional(hearing),
  judgement: z.optional(judgement),
  amendment: z.optional(amendment),
  /** What the division of the round made of it. */
  allocation: z.optional(allocation),
  decision: z.optional(
    z.strictObject({
      outcome: fundOutcome,
      releasedAt: z.optional(instant),
      /** For whom the letter is, and the office. */
      texts: z.optional(z.unknown()),
    }),
  ),
  objection: z.optional(objection),
  reports: z.optional(reports),
  settled: z.optional(z.strictObject({ amount: cents, on: day, reason: z.unknown() })),
});

export type FundView = z.infer<typeof fundView>;
