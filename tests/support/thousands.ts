// A register of thousands, written straight to the table: what a site over many years and countries would read.
import { BatchWriteItemCommand } from '@aws-sdk/client-dynamodb';
import { toItem } from '../../functions/platform/dynamo.ts';
import { entriesOf } from '../../functions/platform/registerRows.ts';
import { koploperInputs } from '../../local/importing/inputs.ts';
import { regionIds } from '../../schemas/regions.ts';
import type { PublicKoploper } from '../../schemas/register.ts';
import type { Database } from './database.ts';

/** The real koplopers again and again, each time under another name and with words and partners shuffled among them. */
export function manyKoplopers(count: number): readonly PublicKoploper[] {
  const real = koploperInputs().filter(
    ({ partners, summary }) => partners.length > 1 && summary !== undefined,
  );
  const pick = <Value>(values: readonly Value[], at: number): Value | undefined => values[at % values.length];
  return Array.from({ length: count }, (_, index) => {
    const one = real[index % real.length];
    const other = real[(index * 7 + 3) % real.length];
    if (!one || !other) throw new Error('there is no real koploper to take after');
    const turn = Math.floor(index / real.length);
    const summary = [...(one.summary ?? '').split('. '), ...(other.summary ?? '').split('. ')];
    return {
      kind: 'koploper',
      slug: `${one.slug.slice(0, 24).replace(/-$/, '')}-${index}`,
      version: 1,
      caseNumber: `KL-2026-${String(index).padStart(4, '0')}`,
      name: `${one.name.slice(0, 40)} ${index}`,
      alsoKnownAs: one.alsoKnownAs,
      regions: [pick(regionIds, index + turn) ?? 'zeeland'],
      partners: [...one.partners, ...other.partners]
        .filter((_partner, at) => (at + turn) % 3 < 2)
        .slice(0, 7),
      educationLevels: one.educationLevels,
      themes: [...new Set([...one.themes, pick(other.themes, turn) ?? 'Jeugd'])],
      results: one.results.map((what) => ({ what })),
      summary: { nl: [pick(summary, turn), pick(summary, turn + 1)].join('. ') },
      versions: [],
    };
  });
}

/** Writes their entries, 25 rows a time. Gives what finding reads of them, in bytes as DynamoDB counts. */
export async function written(
  { client, tables }: Database,
  koplopers: readonly PublicKoploper[],
): Promise<number> {
  const rows = koplopers.flatMap((koploper) => entriesOf(koploper));
  for (let at = 0; at < rows.length; at += 25) {
    const puts = rows.slice(at, at + 25).map((row) => ({ PutRequest: { Item: toItem(row) } }));
    await client.send(new BatchWriteItemCommand({ RequestItems: { [tables.register]: puts } }));
  }
  return rows
    .map((row) =>
      'packed' in row ? 'pkskpacked'.length + row.pk.length + row.sk.length + row.packed.length : 0,
    )
    .reduce((sum, weight) => sum + weight, 0);
}
