// What a request to the fund is: the fold of its events.
import * as z from 'zod/mini';
import { assignedReviewer, caseParts, judgementParts, remindedOf } from '../caseParts.ts';
import { day, instant, personId, roundId, sha256, slug } from '../identifiers.ts';
import { cents } from '../money.ts';
import { brinCode } from '../organisations.ts';
import { regulationCode } from '../regulations/code.ts';
import { level } from '../rubrics/levels.ts';
import { sentLetter } from './letters.ts';
import {
  allocationOutcome,
  formalGround,
  fundApplicantTerm,
  fundOfficeTerm,
  fundOutcome,
  fundState,
  objectionOutcome,
} from './states.ts';
import { financingVariant, fundCategory } from './vocabulary.ts';

/** Levels in the order of the criteria of the request's category. */
const levelList = z.array(level).check(z.minLength(1), z.maxLength(20));

/** The bevoegd gezag signed exactly this content. */
const signature = z.strictObject({ by: personId, form: z.int(), contentHash: sha256, as: z.int() });

/** The offer to be heard is a duty (19.2); what came of it is recorded. */
const hearing = z.strictObject({
  offeredOn: day,
  /** Last day to answer the offer. */
  due: day,
  answer: z.optional(z.enum(['wanted', 'declined', 'none'])),
  /** Which event recorded how it ended; its report stands under that number. */
  recordedAs: z.optional(z.int()),
});

/** One more chance on exactly one criterion (19.6). */
const amendment = z.strictObject({
  criterion: z.string(),
  askedOn: day,
  due: day,
  amendedAs: z.optional(z.int()),
  reassessedAs: z.optional(z.int()),
  expired: z.optional(z.literal(true)),
});

/** Days that the decision term grew by, and on which day (21.1). */
const extension = z.strictObject({ on: day, days: z.int() });

/** The officer's proposal to refuse without judging. */
const formalRefusal = z.strictObject({ ground: formalGround, proposedBy: personId, proposedAs: z.int() });

/** What the allocation of the round made of a positive request. */
const allocation = z.strictObject({
  outcome: allocationOutcome,
  position: z.int(),
  /** How many requests its list had. */
  listed: z.int(),
  points: z.int(),
  /** Number of the event of the round that it follows from. */
  roundEvent: z.int(),
});

const decision = z.strictObject({
  outcome: fundOutcome,
  /** The state it was prepared in, and goes back to when it is returned. */
  from: fundState,
  preparedBy: personId,
  preparedAs: z.int(),
  releasedBy: z.optional(personId),
  releasedAt: z.optional(instant),
  releasedAs: z.optional(z.int()),
  /** When the letter reached the applicant after it had not at first. */
  knownOn: z.optional(day),
});

const objection = z.strictObject({
  filedAs: z.int(),
  filedOn: day,
  /** After the six weeks; received and judged all the same (Awb 6:11). */
  late: z.boolean(),
  /** The state the decision had led to; `settled` when it is against the settlement. */
  was: fundState,
  decisionDue: day,
  outcome: z.optional(objectionOutcome),
  preparedBy: z.optional(personId),
  preparedAs: z.optional(z.int()),
  releasedAt: z.optional(instant),
});

const settled = z.strictObject({
  amount: cents,
  on: day,
  as: z.int(),
  by: z.optional(personId),
  /** When the letter reached the applicant after it had not at first. */
  knownOn: z.optional(day),
});

export const fundCase = z.strictObject({
  ...caseParts,
  ...judgementParts,
  kind: z.literal('fund'),
  state: fundState,
  /** The school on whose behalf is asked: who may sign for it, signs. */
  school: z.optional(brinCode),
  regulation: z.optional(regulationCode),
  round: z.optional(roundId),
  category: z.optional(fundCategory),
  variant: z.optional(financingVariant),
  signature: z.optional(signature),
  /** Of what was handed in last. */
  contentHash: z.optional(sha256),
  /** Of what was handed in first: what goes into the lottery, whatever was repaired since. */
  lotteryHash: z.optional(sha256),
  /** Subsidy asked, and calendar years of the project, as handed in last. */
  amount: z.optional(cents),
  years: z.optional(z.int()),
  startsOn: z.optional(day),
  /** Last day of the round as it was when it closed: the decision term runs from it. */
  roundClosesOn: z.optional(day),
  extension: z.optional(extension),
  reviewers: z.optional(z.array(assignedReviewer(levelList))),
  reminded: z.optional(remindedOf([...fundApplicantTerm.options, ...fundOfficeTerm.options])),
  hearing: z.optional(hearing),
  consensus: z.optional(levelList),
  /** Which event adopted the judgement; its texts stand under that number. */
  judgedAs: z.optional(z.int()),
  amendment: z.optional(amendment),
  /** Judged after an amendment: after all others of its list (20.2). */
  amended: z.optional(z.literal(true)),
  formalRefusal: z.optional(formalRefusal),
  allocation: z.optional(allocation),
  /** Number of the event of its round that was carried to it last. */
  carriedAs: z.optional(z.int()),
  decision: z.optional(decision),
  /** Who decided before, when a decision was replaced after an objection. */
  decidedBefore: z.optional(z.array(personId)),
  objection: z.optional(objection),
  slug: z.optional(slug),
  publishedOn: z.optional(day),
  endsOn: z.optional(day),
  progressReportedOn: z.optional(day),
  finalReportedOn: z.optional(day),
  /** What the final report accounts for. */
  spent: z.optional(cents),
  settled: z.optional(settled),
  /** In the order in which they were made known. */
  letters: z.optional(z.array(sentLetter)),
});

export type FundCase = z.infer<typeof fundCase>;
