// What the public may see: one document per published koploper, region and pact (grants and rounds: publicFund.ts).
// Organisations only; no person, no address.
// Regions are named by id, also those that this version no longer knows.
import * as z from 'zod/mini';
import { bottleneckStatus } from './bottlenecks.ts';
import { result } from './forms/koploper-v1.ts';
import { approximateDay, caseNumber, day, instant, slug } from './identifiers.ts';
import { confidence, source } from './import.ts';
import { regionContent, reviserRole } from './regionContent.ts';
import { line, prose } from './text.ts';
import { educationLevel, sector } from './vocabulary.ts';

/** Where a document that was not handed in here comes from, and which demands were passed over. */
export const provenance = z.strictObject({
  sources: z.array(source),
  confidence,
  readOn: approximateDay,
  /** Codes of the findings an import waived. */
  waived: z.array(z.string()),
});

export const publicPartner = z.strictObject({
  name: line(200),
  sector,
  educationLevel: z.optional(educationLevel),
  /** The organisation that handed in the application. */
  lead: z.optional(z.literal(true)),
});

/** The version is the sequence of the event that published the thing: the highest wins. */
export const version = z.int();

export const publicKoploper = z.strictObject({
  kind: z.literal('koploper'),
  slug,
  version,
  caseNumber,
  name: line(200),
  alsoKnownAs: z.array(line(200)),
  regions: z.array(slug),
  partners: z.array(publicPartner),
  /** As the source counts them, also where it does not name them. */
  partnersCount: z.optional(z.int()),
  educationLevels: z.array(educationLevel),
  themes: z.array(line(120)),
  results: z.array(result),
  /** A summary taken from a source is Dutch only, or missing. */
  summary: z.optional(z.strictObject({ nl: prose(2000), en: z.optional(prose(2000)) })),
  publishedOn: z.optional(day),
  koploperSince: z.optional(approximateDay),
  /** The publication and every revision of it, the first one first. */
  versions: z._default(z.array(z.strictObject({ version: z.int(), on: day })), []),
  /** The moment of the last publication, revision or archiving: its place in the feed. */
  changedAt: z.optional(instant),
  /** The day the project itself last said that all this still holds. */
  lastConfirmed: z.optional(day),
  /** The project is over: its page stays, lists and counts leave it out. */
  archivedOn: z.optional(day),
  provenance: z.optional(provenance),
});

/** What is left of a koploper that was taken back: that it was here, under which address, and until when. */
export const retractedKoploper = z.strictObject({
  kind: z.literal('koploper'),
  slug,
  version,
  status: z.literal('retracted'),
  retractedOn: day,
  changedAt: instant,
});

export const publicRegion = z.strictObject({
  kind: z.literal('region'),
  slug,
  version,
  name: line(120),
  provinces: z.array(line(60)),
  /** What the region tells of itself; lists leave it out. */
  ...regionContent.shape,
  /** Every revision of that, the first one first: which version of the page, when, and by which role. */
  revisions: z._default(z.array(z.strictObject({ version: z.int(), on: day, by: reviserRole })), []),
  provenance: z.optional(provenance),
});

export const publicPact = z.strictObject({
  kind: z.literal('pact'),
  slug,
  version,
  name: line(200),
  regions: z.array(slug),
  facilitator: z.optional(line(300)),
  startedOn: z.optional(approximateDay),
  themes: z.array(line(120)),
  actionLines: z.array(line(300)),
  partners: z.array(line(200)),
  provenance: z.optional(provenance),
});

/** A question that people ran into in the rules, with its answer. Texts are those of the sources: Dutch. */
export const publicBottleneck = z.strictObject({
  kind: z.literal('bottleneck'),
  slug,
  version,
  name: line(200),
  rule: z.optional(line(300)),
  where: line(300),
  regions: z.array(slug),
  question: prose(2000),
  answer: prose(2000),
  status: bottleneckStatus,
  provenance: z.optional(provenance),
});

/** The beginning of the summary. */
const teaser = z.optional(z.strictObject({ nl: line(300), en: z.optional(line(300)) }));

/** A koploper as lists show it. */
export const koploperListing = z.strictObject({
  kind: z.literal('koploper'),
  slug,
  name: line(200),
  regions: z.array(slug),
  themes: z.array(line(120)),
  educationLevels: z.array(educationLevel),
  teaser,
});

/** A bottleneck as lists show it. */
export const bottleneckListing = z.strictObject({
  kind: z.literal('bottleneck'),
  slug,
  name: line(200),
  question: line(300),
  status: bottleneckStatus,
});

/** The last thing that happened to a koploper, as the feed tells it. */
export const feedEntry = z.discriminatedUnion('change', [
  z.strictObject({ change: z.literal('retracted'), slug, changedAt: instant }),
  z.strictObject({
    change: z.enum(['published', 'revised', 'archived']),
    slug,
    changedAt: instant,
    name: line(200),
    teaser,
  }),
]);

export type Provenance = z.infer<typeof provenance>;
export type PublicPartner = z.infer<typeof publicPartner>;
export type PublicKoploper = z.infer<typeof publicKoploper>;
export type RetractedKoploper = z.infer<typeof retractedKoploper>;
export type PublicRegion = z.infer<typeof publicRegion>;
export type PublicPact = z.infer<typeof publicPact>;
export type PublicBottleneck = z.infer<typeof publicBottleneck>;
export type BottleneckListing = z.infer<typeof bottleneckListing>;
export type KoploperListing = z.infer<typeof koploperListing>;
export type FeedEntry = z.infer<typeof feedEntry>;
