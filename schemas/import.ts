// What comes in from public sources by the `import` row: facts with where they were read, how sure, and as of when.
import * as z from 'zod/mini';
import { bottleneckStatus } from './bottlenecks.ts';
import { approximateDay, slug } from './identifiers.ts';
import { cents } from './money.ts';
import { regionId } from './regions.ts';
import { regulationCode } from './regulations/code.ts';
import { bilingual, line, prose, webAddress } from './text.ts';
import { educationLevel, sector } from './vocabulary.ts';

export const source = z.union([webAddress, line(300)]);
/** high: read directly · medium: partly derived or one weak source · low: little more than a name. */
export const confidence = z.enum(['high', 'medium', 'low']);

const provenance = {
  sources: z.array(source).check(z.minLength(1), z.maxLength(20)),
  confidence,
  /** The day the sources were read; what they say may be older. */
  readOn: approximateDay,
  note: z.optional(prose(2000)),
};

const importedPartner = z.strictObject({ name: line(200), sector, role: z.optional(line(300)) });

export const importKoploperInput = z.strictObject({
  slug,
  name: line(200),
  alsoKnownAs: z.array(line(200)),
  regions: z.array(regionId),
  partners: z.array(importedPartner),
  /** As the source counts them, also where it does not name them. */
  partnersCount: z.optional(z.int()),
  educationLevels: z.array(educationLevel),
  themes: z.array(line(120)),
  results: z.array(prose(1000)),
  summary: z.optional(prose(2000)),
  koploperSince: z.optional(approximateDay),
  ...provenance,
});

export const importRegionInput = z.strictObject({
  slug: regionId,
  name: line(120),
  provinces: z.array(line(60)),
  ...provenance,
});

export const importPactInput = z.strictObject({
  slug,
  name: line(200),
  regions: z.array(regionId),
  facilitator: z.optional(line(300)),
  startedOn: z.optional(approximateDay),
  themes: z.array(line(120)),
  actionLines: z.array(line(300)),
  partners: z.array(line(200)),
  ...provenance,
});

/** Euro cents; `rounded` when its source rounds. */
const foundAmount = z.strictObject({ cents, rounded: z.optional(z.literal(true)) });
const found = z.int().check(z.gte(0));
const foundCounts = z.strictObject({ submitted: z.optional(found), granted: z.optional(found) });

/** A grant of the fund from before this counter: of most only a name, a year and a school are known. */
export const importPastGrantInput = z.strictObject({
  slug,
  title: line(200),
  recipient: z.optional(line(200)),
  /** To which field a partner belongs, no source says. */
  partners: z.array(line(200)),
  partnersCount: z.optional(z.int()),
  regions: z.array(regionId),
  regulation: z.optional(regulationCode),
  round: z.optional(z.strictObject({ slug, name: bilingual(120) })),
  awardedOn: z.optional(approximateDay),
  granted: z.optional(foundAmount),
  totalBudget: z.optional(foundAmount),
  cofinancing: z.optional(foundAmount),
  summary: z.optional(prose(2000)),
  ...provenance,
});

/** A round of the fund from before this counter, as far as it is known. */
export const importPastRoundInput = z.strictObject({
  slug,
  name: bilingual(120),
  year: z.int(),
  regulation: z.optional(regulationCode),
  /** The last one counts. */
  ceilings: z.array(cents),
  result: z.strictObject({
    ...foundCounts.shape,
    amountGranted: z.optional(foundAmount),
    totalInvestment: z.optional(foundAmount),
    cofinancing: z.optional(foundAmount),
    care: z.optional(foundCounts),
  }),
  ...provenance,
});

export const importBottleneckInput = z.strictObject({
  slug,
  name: line(200),
  /** The rule people ran into, as far as one is named. */
  rule: z.optional(line(300)),
  /** Where it came up, in the words of the source. */
  where: line(300),
  regions: z.array(regionId),
  question: prose(2000),
  answer: prose(2000),
  status: bottleneckStatus,
  ...provenance,
});

export type ImportKoploperInput = z.infer<typeof importKoploperInput>;
export type ImportRegionInput = z.infer<typeof importRegionInput>;
export type ImportPactInput = z.infer<typeof importPactInput>;
export type ImportPastGrantInput = z.infer<typeof importPastGrantInput>;
export type ImportPastRoundInput = z.infer<typeof importPastRoundInput>;
export type ImportBottleneckInput = z.infer<typeof importBottleneckInput>;
