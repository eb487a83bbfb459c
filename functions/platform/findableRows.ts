// What can be found, as rows of one partition: so small that one page of a Query (1 MB) holds more than 3,000 of them
// (ADR 0023). The rest of an entry is packed: short texts lose a third of their length.
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import * as z from 'zod/mini';
import { type Findable, findable, findableKinds } from '../../schemas/findable.ts';
import type { PublicGrant } from '../../schemas/publicFund.ts';
import type { PublicBottleneck, PublicKoploper, PublicPact } from '../../schemas/register.ts';
import { themeWritten } from '../../schemas/themes.ts';
import { tellingWords } from './tellingWords.ts';

/** Everything that can be found. */
export const findablePartition = 'FIND';

export interface FindableRow {
  readonly pk: typeof findablePartition;
  /** Kind and slug. */
  readonly sk: string;
  readonly packed: Uint8Array;
}

/** What an entry weighs in DynamoDB's own counting, with the names of its attributes: its words give way to this. */
const roomFor = 300;
const attributeNames = 'pkskpacked'.length;
/** Partners by which others find an entry. */
const partnersKept = 24;

const packedTuple = z.tuple([
  findable.shape.name,
  findable.shape.regions,
  findable.shape.themes,
  findable.shape.educationLevels,
  findable.shape.sectors,
  findable.shape.partners,
  findable.shape.words,
]);
const row = z.object({
  sk: z.templateLiteral([z.enum(findableKinds), '#', z.string()]),
  packed: z.instanceof(Uint8Array),
});

/** The entry as a row; of what was written about it as many words as there is room for, the first ones first. */
export function findableRow(entry: Findable): FindableRow {
  const sk = `${entry.kind}#${entry.slug}`;
  const room = roomFor - attributeNames - findablePartition.length - sk.length;
  const words = entry.words.split(' ');
  const whole = pack(entry, words);
  if (whole.length <= room) return { pk: findablePartition, sk, packed: whole };
  let fits = 0;
  for (let step = words.length; step >= 1; step /= 2) {
    const more = Math.min(words.length, fits + Math.ceil(step / 2));
    if (pack(entry, words.slice(0, more)).length <= room) fits = more;
  }
  return { pk: findablePartition, sk, packed: pack(entry, words.slice(0, fits)) };
}

const pack = (entry: Findable, words: readonly string[]): Uint8Array => {
  const { name, regions, themes, educationLevels, sectors, partners } = entry;
  const tuple = [name, regions, themes, educationLevels, sectors, partners, words.join(' ')];
  return Uint8Array.from(deflateRawSync(JSON.stringify(tuple), { level: 9 }));
};

/** @throws on a row that is none. */
export function findableOf(item: Readonly<Record<string, unknown>>): Findable {
  const { sk, packed } = row.parse(item);
  const [kind, slug] = sk.split('#');
  const [name, regions, themes, educationLevels, sectors, partners, words] = packedTuple.parse(
    JSON.parse(inflateRawSync(packed).toString('utf8')),
  );
  return findable.parse({
    kind,
    slug,
    name,
    regions,
    themes,
    educationLevels,
    sectors,
    partners,
    words,
  });
}

export function findableKoploper(koploper: PublicKoploper): Findable {
  const { slug, name, regions, educationLevels, alsoKnownAs, partners, results, summary } = koploper;
  return {
    kind: 'koploper',
    slug,
    name,
    regions,
    themes: themesOf(koploper),
    educationLevels,
    sectors: [...new Set(partners.map(({ sector }) => sector))],
    partners: partners.slice(0, partnersKept).map((partner) => partner.name),
    words: tellingWords(
      [...alsoKnownAs, summary?.nl ?? '', ...results.map(({ what }) => what), summary?.en ?? ''],
      [name, ...partners.map((partner) => partner.name)],
    ),
  };
}

export function findablePact(pact: PublicPact): Findable {
  const { slug, name, regions, partners, facilitator = '', actionLines } = pact;
  return {
    kind: 'pact',
    slug,
    name,
    regions,
    themes: themesOf(pact),
    educationLevels: [],
    sectors: [],
    partners: partners.slice(0, partnersKept),
    words: tellingWords([facilitator, ...actionLines], [name, ...partners]),
  };
}

export function findableGrant(grant: PublicGrant): Findable {
  const { slug, title, regions, recipient, partners, summary } = grant;
  const names = [...(recipient === undefined ? [] : [recipient.name]), ...partners.map(({ name }) => name)];
  return {
    kind: 'grant',
    slug,
    name: title,
    regions,
    themes: [],
    educationLevels: [],
    sectors: [],
    partners: names.slice(0, partnersKept),
    words: tellingWords([summary?.nl ?? ''], [title, ...names]),
  };
}

export function findableBottleneck(bottleneck: PublicBottleneck): Findable {
  const { slug, name, regions, rule = '', where, question, answer } = bottleneck;
  return {
    kind: 'bottleneck',
    slug,
    name,
    regions,
    themes: [],
    educationLevels: [],
    sectors: [],
    partners: [],
    words: tellingWords([rule, where, question, answer], [name]),
  };
}

const themesOf = ({ themes }: Pick<PublicKoploper, 'themes'>): string[] => [
  ...new Set(themes.map((written) => themeWritten(written)?.id ?? written)),
];
