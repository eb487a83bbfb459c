// What a regulation says about time and order: rounds, ceiling, terms, allocation, reports.
import * as z from 'zod/mini';
import { onMisfit } from '../fund/allocation.ts';
import { fundDocument } from '../fund/vocabulary.ts';
import { approximateDay } from '../identifiers.ts';
import { cents } from '../money.ts';
import { bilingual } from '../text.ts';
import { count, list, source, sourced } from './sourced.ts';

/** A day of any year, `MM-DD`, never 29 February. */
const dayOfYear = z
  .string()
  .check(
    z.regex(
      /^((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|1\d|2[0-8]))$/,
    ),
  );

const document = z.strictObject({
  document: fundDocument,
  /** Set by the office, where it wants one. */
  pageLimit: z.optional(sourced(count)),
  signedByAllPartners: z.optional(sourced(z.literal(true))),
  ...source,
});

export const procedure = {
  /** First and last day on which a request is in time, by round of the year. */
  windows: sourced(list(z.strictObject({ first: dayOfYear, last: dayOfYear }))),
  documents: list(document),
  ceilings: list(
    z.strictObject({
      /** As exact as its source: of when the text is in which it stands. */
      from: approximateDay,
      cents,
      reason: bilingual(300),
      ...source,
    }),
  ),
  /** What a round leaves goes to the next one of the same year. */
  carriesOver: sourced(z.boolean()),
  terms: z.strictObject({
    /** From the day the round closed. */
    decisionWeeks: sourced(count),
    amendmentWorkingDays: sourced(count),
    /** By how much the decision term grows, at most, when an amendment is allowed. */
    amendmentExtensionWeeks: sourced(count),
  }),
  /** What follows when the request that comes next does not fit under what is left of the ceiling. */
  onMisfit: sourced(onMisfit),
  /** How equal positions are told apart when only some fit. */
  equalPositions: sourced(z.literal('lottery')),
  /** How often a request that was refused on quality may come again. */
  resubmissions: sourced(count),
  reports: z.strictObject({
    progressWeeksBeforeHalf: sourced(count),
    finalWeeksAfterEnd: sourced(count),
    settlementWeeks: sourced(count),
  }),
};
