// What a case is: the fold of its events. The head row stores exactly this, and replaying the events gives it back.
import * as z from 'zod/mini';
import { aggregateId, caseNumber, day, instant, personId, sha256, slug } from './identifiers.ts';
import {
  applicantTerm,
  noticeReceiver,
  notProcessingGround,
  officeTerm,
  reminderDays,
  templateName,
  undeliveredCause,
} from './notices.ts';
import { regionId } from './regions.ts';
import { criteria, level } from './rubrics/kopgroep-v1.ts';
import { outcome, sector, sectors } from './vocabulary.ts';

export const koploperStates = [
  'none',
  'nominated',
  'draft',
  'lapsed',
  'submitted',
  'awaiting-supplement',
  'not-processed',
  'under-review',
  'in-deliberation',
  'advised',
  'decision-prepared',
  'admitted',
  'deferred',
  'declined',
  'published',
  'retracted',
  'archived',
  'withdrawn',
] as const;
export type KoploperState = (typeof koploperStates)[number];
export const koploperState = z.enum(koploperStates);

/** Levels in the order of the rubric's criteria: short, because the head row is written at every step. */
const levelList = z.array(level).check(z.length(criteria.length));

const assignedReviewer = z.strictObject({
  person: personId,
  sector,
  levels: z.optional(levelList),
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

/** Partners that were invited, confirmed and declined, per sector. */
const partnerTally = z.partialRecord(z.enum(sectors), z.tuple([z.int(), z.int(), z.int()]));

const clarification = z.strictObject({
  askedAs: z.int(),
  askedOn: day,
  due: day,
  answeredAs: z.optional(z.int()),
  expired: z.optional(z.literal(true)),
});

const decision = z.strictObject({
  outcome,
  preparedBy: personId,
  /** Which event of the case prepared it; its reasons stand under that number. */
  preparedAs: z.int(),
  reenterFrom: z.optional(day),
  releasedAt: z.optional(instant),
  /** When the letter reached the applicant after it had not at first. */
  knownOn: z.optional(day),
  reentryOpened: z.optional(z.literal(true)),
});

/** What comes of one run from receipt to decision. */
const judgement = {
  /** Every request of the decision term's run so far; the last one may still be open. */
  stops: z.optional(z.array(stop)),
  decisionDue: z.optional(day),
  /** The later last day that the applicant was told. */
  delayedUntil: z.optional(day),
  reviewers: z.optional(z.array(assignedReviewer)),
  clarification: z.optional(clarification),
  consensus: z.optional(levelList),
  advice: z.optional(outcome),
  decision: z.optional(decision),
};
export const judgementParts = Object.keys(judgement) as (keyof typeof judgement)[];

/** What every aggregate has, whatever its kind. */
const aggregate = {
  id: aggregateId,
  /** Number of events so far; one command makes one event. */
  version: z.int(),
  /** Link of the last event: the head of the chain. */
  chain: z.optional(sha256),
  changedAt: z.optional(instant),
};

export const koploperCase = z.strictObject({
  ...aggregate,
  kind: z.literal('koploper'),
  state: koploperState,
  applicant: z.optional(personId),
  nominatedBy: z.optional(personId),
  /** The last day anybody worked on the draft or nomination; saving a form is no event and stands with the form. */
  touchedOn: z.optional(day),
  /** How notices reach the applicant; absent while nobody was asked. */
  channel: z.optional(z.enum(['mail', 'post'])),
  /** The deferred case that this one follows, and the new case that follows this one. */
  follows: z.optional(caseNumber),
  followedBy: z.optional(caseNumber),
  regions: z.optional(z.array(regionId)),
  partners: z.optional(partnerTally),
  /** Which `FORM#n` is the current one. A submitted form is frozen; a supplement works on the next. */
  form: z.optional(z.int()),
  submittedAt: z.optional(instant),
  ...judgement,
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
  /** The last reminder or warning of each term. */
  reminded: z.optional(
    z.partialRecord(
      z.enum([...applicantTerm.options, ...officeTerm.options]),
      z.strictObject({ due: day, days: reminderDays, on: day }),
    ),
  ),
  reviewDue: z.optional(day),
  /** For whom the case does not exist any more: they declared a conflict of interest (Awb 2:4). */
  conflicted: z.optional(z.array(personId)),
  /** The decision is looked at again, by others than the first time. */
  reconsideration: z.optional(
    z.strictObject({
      requestedAs: z.int(),
      requestedOn: day,
      /** Asked after the six weeks; received and judged all the same. */
      late: z.boolean(),
      /** What the first decision was. */
      was: z.enum(['declined', 'deferred']),
      preparedBy: personId,
      reviewers: z.array(personId),
      /** What stands again if the request is withdrawn. */
      first: z.optional(z.strictObject(judgement)),
      withdrawn: z.optional(z.literal(true)),
    }),
  ),
  summary: z.optional(
    z.strictObject({
      status: z.enum(['proposed', 'approved']),
      /** Which event of the case proposed it; its text stands under that number. */
      proposedAs: z.int(),
    }),
  ),
  /** A new version of the public page: proposed by one event, and the one that is shown. */
  revision: z.optional(z.strictObject({ proposedAs: z.optional(z.int()), shownAs: z.optional(z.int()) })),
  publishedOn: z.optional(day),
  /** When the applicant last said that all still holds. */
  confirmedOn: z.optional(day),
  /** Until when an answer to "klopt dit nog?" is hoped for. */
  confirmationDue: z.optional(day),
  undelivered: z.optional(z.array(undeliveredNotice)),
  erased: z.optional(z.array(noticeReceiver)),
  slug: z.optional(slug),
  waived: z.optional(z.array(z.string())),
});

/** Regions and pacts: recorded from sources, no lifecycle of their own yet. */
export const recordStates = ['none', 'published'] as const;

const recorded = { ...aggregate, state: z.enum(recordStates), slug: z.optional(slug) };
const regionRecord = z.strictObject({ ...recorded, kind: z.literal('region') });
const pactRecord = z.strictObject({ ...recorded, kind: z.literal('pact') });

export const aggregateHead = z.discriminatedUnion('kind', [koploperCase, regionRecord, pactRecord]);

export type KoploperCase = z.infer<typeof koploperCase>;
export type Aggregate = z.infer<typeof aggregateHead>;
export type Kind = Aggregate['kind'];
