// What a case is: the fold of its events. The head row stores exactly this, and replaying the events gives it back.
import * as z from 'zod/mini';
import { aggregateId, day, instant, personId, sha256, slug } from './identifiers.ts';
import { regionId } from './regions.ts';
import { criteria, level } from './rubrics/kopgroep-v1.ts';
import { outcome, sector, sectors } from './vocabulary.ts';

export const koploperStates = [
  'none',
  'draft',
  'submitted',
  'awaiting-supplement',
  'under-review',
  'in-deliberation',
  'advised',
  'decision-prepared',
  'admitted',
  'deferred',
  'declined',
  'published',
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
});

/** Partners that were invited, confirmed and declined, per sector. */
const partnerTally = z.partialRecord(z.enum(sectors), z.tuple([z.int(), z.int(), z.int()]));

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
  regions: z.optional(z.array(regionId)),
  partners: z.optional(partnerTally),
  /** Which `FORM#n` is the current one. A submitted form is frozen; a supplement works on the next. */
  form: z.optional(z.int()),
  submittedAt: z.optional(instant),
  /** Days the decision term stood still because of supplements. */
  suspendedDays: z.optional(z.int()),
  decisionDue: z.optional(day),
  supplement: z.optional(z.strictObject({ fields: z.array(z.string()), askedAt: instant, due: day })),
  reviewers: z.optional(z.array(assignedReviewer)),
  consensus: z.optional(levelList),
  advice: z.optional(outcome),
  decision: z.optional(
    z.strictObject({
      outcome,
      preparedBy: personId,
      /** Which event of the case prepared it; its reasons stand under that number. */
      preparedAs: z.int(),
      reenterFrom: z.optional(day),
      releasedAt: z.optional(instant),
    }),
  ),
  summary: z.optional(
    z.strictObject({
      status: z.enum(['proposed', 'approved']),
      /** Which event of the case proposed it; its text stands under that number. */
      proposedAs: z.int(),
    }),
  ),
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
