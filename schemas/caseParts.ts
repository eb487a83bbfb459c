// What cases of every kind keep in their head row, whatever their lifecycle.
import * as z from 'zod/mini';
import { aggregateId, caseNumber, day, instant, personId, sha256 } from './identifiers.ts';
import {
  noticeReceiver,
  notProcessingGround,
  reminderDays,
  templateName,
  undeliveredCause,
} from './notices.ts';
import { regionId } from './regions.ts';
import { sector, sectors } from './vocabulary.ts';

/** What every aggregate has, whatever its kind. */
export const aggregateParts = {
  id: aggregateId,
  /** Number of events so far; one command makes one event. */
  version: z.int(),
  /** Link of the last event: the head of the chain. */
  chain: z.optional(sha256),
  changedAt: z.optional(instant),
};

/** Somebody asked to review; `levels` in the order of the rubric's criteria: short, because the head row is written at every step. */
export const assignedReviewer = <Levels extends z.ZodMiniType>(levels: Levels) =>
  z.strictObject({
    person: personId,
    sector,
    levels: z.optional(levels),
    /** Gave a reason why not to judge; reads the case no more. */
    abstained: z.optional(z.literal(true)),
  });

/** A request during which the decision term stands still (Awb 4:15), by days in Europe/Amsterdam. */
const stop = z.strictObject({
  askedOn: day,
  /** Last day to answer. */
  due: day,
  answeredOn: z.optional(day),
  /** Not answered: the term ran on after its last day. */
  expired: z.optional(z.literal(true)),
});

const undeliveredNotice = z.strictObject({
  /** Number of the event that was mailed about. */
  notice: z.int(),
  template: templateName,
  receiver: noticeReceiver,
  cause: undeliveredCause,
});

const clarification = z.strictObject({
  askedAs: z.int(),
  askedOn: day,
  due: day,
  answeredAs: z.optional(z.int()),
  expired: z.optional(z.literal(true)),
});

/** The last reminder or warning of each of these terms. */
export const remindedOf = <const Terms extends readonly string[]>(terms: Terms) =>
  z.partialRecord(z.enum(terms), z.strictObject({ due: day, days: reminderDays, on: day }));

export const caseParts = {
  ...aggregateParts,
  applicant: z.optional(personId),
  /** The last day anybody worked on the draft or nomination; saving a form is no event and stands with the form. */
  touchedOn: z.optional(day),
  /** How notices reach the applicant; absent while nobody was asked. */
  channel: z.optional(z.enum(['mail', 'post'])),
  /** The earlier case that this one follows, and the new case that follows this one. */
  follows: z.optional(caseNumber),
  followedBy: z.optional(caseNumber),
  regions: z.optional(z.array(regionId)),
  /** Partners that were invited, confirmed and declined, per sector. */
  partners: z.optional(z.partialRecord(z.enum(sectors), z.tuple([z.int(), z.int(), z.int()]))),
  /** Which `FORM#n` is the current one. A submitted form is frozen; a supplement works on the next. */
  form: z.optional(z.int()),
  submittedAt: z.optional(instant),
  /** Open while the applicant is asked to supplement these fields; when, stands in the last of `stops`. */
  supplement: z.optional(z.strictObject({ fields: z.array(z.string()) })),
  notProcessing: z.optional(
    z.strictObject({
      proposedBy: personId,
      /** Which event proposed it; its reason stands under that number. */
      proposedAs: z.int(),
      ground: notProcessingGround,
    }),
  ),
  reviewDue: z.optional(day),
  /** For whom the case does not exist any more: they declared a conflict of interest (Awb 2:4). */
  conflicted: z.optional(z.array(personId)),
  undelivered: z.optional(z.array(undeliveredNotice)),
  erased: z.optional(z.array(noticeReceiver)),
};

/** What a run from receipt to decision keeps, for every kind. */
export const judgementParts = {
  /** Every request of the decision term's run so far; the last one may still be open. */
  stops: z.optional(z.array(stop)),
  decisionDue: z.optional(day),
  /** The later last day that the applicant was told. */
  delayedUntil: z.optional(day),
  clarification: z.optional(clarification),
};

export type CaseParts = z.infer<z.ZodMiniObject<typeof caseParts & typeof judgementParts>>;
export type Stop = z.infer<typeof stop>;
