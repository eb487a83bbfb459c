// The real data as inputs of the `import` commands.

import * as z from 'zod/mini';
import { slugOf } from '../../domain/case/slug.ts';
import type { BottleneckStatus } from '../../schemas/bottlenecks.ts';
import type {
  ImportBottleneckInput,
  ImportKoploperInput,
  ImportPactInput,
  ImportRegionInput,
} from '../../schemas/import.ts';
import { regions } from '../../schemas/regions.ts';
import { educationLevel, type Sector } from '../../schemas/vocabulary.ts';
import bottlenecksFile from '../data/bottlenecks.json' with { type: 'json' };
import koplopersFile from '../data/koplopers.json' with { type: 'json' };
import pactsFile from '../data/regional-pacts.json' with { type: 'json' };
import { regionsKnown, regionsMeant } from './regionNames.ts';

const readOn = '2026-11';
const confidences = { H: 'high', M: 'medium', L: 'low' } as const;
const sectors: Readonly<Record<string, Sector>> = {
  zorg: 'care',
  welzijn: 'welfare',
  onderwijs: 'education',
  overheid: 'government',
  ondernemers: 'employers',
};

/** How the files say where a fact was read and how sure it is. */
export const provenance = {
  sources: z.array(z.string()),
  confidence: z.enum(['H', 'M', 'L']),
  notes: z.nullable(z.string()),
};
const koplopers = z
  .array(
    z.object({
      name: z.string(),
      alsoKnownAs: z.array(z.string()),
      region: z.nullable(z.string()),
      koploperSince: z.nullable(z.string()),
      partners: z.array(z.object({ name: z.string(), sector: z.string() })),
      partnersCount: z.nullable(z.number()),
      educationLevels: z.array(educationLevel),
      themes: z.array(z.string()),
      results: z.array(z.string()),
      summary: z.nullable(z.string()),
      ...provenance,
    }),
  )
  .parse(koplopersFile);
const pacts = z
  .array(
    z.object({
      name: z.string(),
      regions: z.array(z.string()),
      facilitator: z.nullable(z.string()),
      startDate: z.nullable(z.string()),
      themes: z.array(z.string()),
      lines: z.array(z.string()),
      partners: z.array(z.string()),
      ...provenance,
    }),
  )
  .parse(pactsFile);

const bottlenecks = z
  .array(
    z.object({
      title: z.string(),
      ruleOrLaw: z.string(),
      regionOrProject: z.string(),
      question: z.string(),
      answerOutcome: z.string(),
      status: z.string(),
      ...provenance,
    }),
  )
  .parse(bottlenecksFile);
/** How the sources say that it ended; what happened after the Zorgpact is told in the answer. */
const statuses: Readonly<Record<string, BottleneckStatus>> = {
  'opgelost zonder regelwijziging': 'solved-within-rules',
  'opgelost binnen bestaande regels': 'solved-within-rules',
  'uitleg gegeven': 'explained',
  'opgelost door voorlichting': 'explained',
  'regeling aangepast': 'rule-changed',
  'in gang gezet': 'under-way',
  'geaggregeerd cijfer': 'figure',
  open: 'open',
  'open (na Zorgpact)': 'open',
};

interface Read {
  readonly sources: readonly string[];
  readonly confidence: keyof typeof confidences;
  readonly notes: string | null;
}

/** Nothing where the file has `null`. */
export const known = <Key extends string, Value>(key: Key, value: Value | null): { [name in Key]?: Value } =>
  value === null ? {} : ({ [key]: value } as { [name in Key]: Value });

export const asRead = ({ sources, confidence, notes }: Read) => ({
  sources: [...sources],
  confidence: confidences[confidence],
  readOn,
  ...known('note', notes),
});

export const koploperInputs = (): ImportKoploperInput[] =>
  koplopers.map((koploper) => ({
    slug: slugOf(koploper.name),
    name: koploper.name,
    alsoKnownAs: koploper.alsoKnownAs,
    regions: koploper.region === null ? [] : [...regionsMeant(koploper.region)],
    partners: koploper.partners.map(({ name, sector }) => ({ name, sector: sectors[sector] ?? 'other' })),
    ...known('partnersCount', koploper.partnersCount),
    educationLevels: koploper.educationLevels,
    themes: koploper.themes,
    results: koploper.results,
    ...known('summary', koploper.summary),
    ...known('koploperSince', koploper.koploperSince),
    ...asRead(koploper),
  }));

export const pactInputs = (): ImportPactInput[] =>
  pacts.map((pact) => ({
    slug: slugOf(pact.name),
    name: pact.name,
    regions: pact.regions.flatMap(regionsMeant),
    ...known('facilitator', pact.facilitator),
    ...known('startedOn', pact.startDate),
    themes: pact.themes,
    actionLines: pact.lines,
    partners: pact.partners,
    ...asRead(pact),
  }));

/** @throws when a bottleneck ended in a way this list does not know. */
export const bottleneckInputs = (): ImportBottleneckInput[] =>
  bottlenecks.map((bottleneck) => {
    const { title, ruleOrLaw, regionOrProject, question, answerOutcome } = bottleneck;
    const status = statuses[bottleneck.status];
    if (status === undefined) throw new Error(`'${bottleneck.status}' is no known end of a bottleneck`);
    return {
      slug: slugOf(title),
      name: title,
      ...(/^(geen|niet genoemd)/.test(ruleOrLaw) ? {} : { rule: ruleOrLaw }),
      where: regionOrProject,
      regions: [...regionsKnown(regionOrProject)],
      question,
      answer: answerOutcome,
      status,
      ...asRead(bottleneck),
    };
  });

/** A region's sources are those of the pacts and koplopers that speak of it. */
export function regionInputs(): ImportRegionInput[] {
  const placed = [
    ...pacts.map((pact) => ({ ...pact, where: pact.regions.flatMap(regionsMeant) })),
    ...koplopers.map((one) => ({ ...one, where: one.region === null ? [] : regionsMeant(one.region) })),
  ];
  return regions.map(({ id, name, provinces }) => {
    const speaking = placed.filter(({ where }) => where.includes(id));
    const surest = ['H', 'M', 'L'].find((level) => speaking.some(({ confidence }) => confidence === level));
    const sources = [...new Set(speaking.flatMap((one) => one.sources))].slice(0, 20);
    const confidence = surest === 'H' || surest === 'M' ? surest : 'L';
    return { slug: id, name, provinces: [...provinces], ...asRead({ sources, confidence, notes: null }) };
  });
}
