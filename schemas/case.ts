// What a case is: the fold of its events. The head row stores exactly this, and replaying the events gives it back.
import * as z from 'zod/mini';
import { aggregateParts, assignedReviewer, caseParts, judgementParts, remindedOf } from './caseParts.ts';
import { fundCase } from './fund/case.ts';
import { day, instant, personId, slug } from './identifiers.ts';
import { applicantTerm, officeTerm } from './notices.ts';
import { fundRound } from './round.ts';
import { criteria } from './rubrics/kopgroep-v1.ts';
import { level } from './rubrics/levels.ts';
import { outcome } from './vocabulary.ts';

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

const levelList = z.array(level).check(z.length(criteria.length));

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
  ...judgementParts,
  reviewers: z.optional(z.array(assignedReviewer(levelList))),
  consensus: z.optional(levelList),
  advice: z.optional(outcome),
  decision: z.optional(decision),
};
export const koploperJudgement = Object.keys(judgement) as (keyof typeof judgement)[];

export const koploperCase = z.strictObject({
  ...caseParts,
  ...judgement,
  kind: z.literal('koploper'),
  state: koploperState,
  nominatedBy: z.optional(personId),
  /** The last reminder or warning of each term. */
  reminded: z.optional(remindedOf([...applicantTerm.options, ...officeTerm.options])),
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
  slug: z.optional(slug),
  waived: z.optional(z.array(z.string())),
});

/** Regions, pacts, bottlenecks, and grants and rounds of before this counter: recorded from sources; only a region is kept up to date. */
export const recordStates = ['none', 'published'] as const;

const recorded = { ...aggregateParts, state: z.enum(recordStates), slug: z.optional(slug) };
const regionRecord = z.strictObject({
  ...recorded,
  kind: z.literal('region'),
  /** Which event revised what it tells of itself; its text stands under that number. */
  revisedAs: z.optional(z.int()),
});
const pactRecord = z.strictObject({ ...recorded, kind: z.literal('pact') });
const pastGrantRecord = z.strictObject({ ...recorded, kind: z.literal('pastgrant') });
const pastRoundRecord = z.strictObject({ ...recorded, kind: z.literal('pastround') });
const bottleneckRecord = z.strictObject({ ...recorded, kind: z.literal('bottleneck') });

export const aggregateHead = z.discriminatedUnion('kind', [
  koploperCase,
  fundCase,
  fundRound,
  regionRecord,
  pactRecord,
  pastGrantRecord,
  pastRoundRecord,
  bottleneckRecord,
]);

export type KoploperCase = z.infer<typeof koploperCase>;
export type RegionRecord = z.infer<typeof regionRecord>;
export type Aggregate = z.infer<typeof aggregateHead>;
export type Kind = Aggregate['kind'];

/** The kinds of aggregate that are cases; a round, a region, a pact or a bottleneck is none. */
export const caseKindNames = ['koploper', 'fund'] as const satisfies readonly Kind[];
export type CaseKindName = (typeof caseKindNames)[number];
/** A case, of whichever kind. */
export type Case = Extract<Aggregate, { readonly kind: CaseKindName }>;

export const isCase = (aggregate: Aggregate): aggregate is Case =>
  caseKindNames.some((kind) => kind === aggregate.kind);
