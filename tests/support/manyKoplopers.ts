// A register with thousands of koplopers, written as publish writes them, but many at once.
import { BatchWriteItemCommand } from '@aws-sdk/client-dynamodb';
import { toItem } from '../../functions/platform/dynamo.ts';
import { documentKey, entriesOf } from '../../functions/platform/registerRows.ts';
import type { PublicKoploper } from '../../schemas/register.ts';
import type { Database } from './database.ts';

/** `koploper-0001` and on, one changed a minute after the other, from 1 October 2026 on. */
export function manyKoplopers(count: number): readonly PublicKoploper[] {
  const first = Date.parse('2026-10-01T00:00:00.000Z');
  return Array.from({ length: count }, (_, index) => ({
    kind: 'koploper',
    slug: `koploper-${String(index + 1).padStart(4, '0')}`,
    version: 1,
    caseNumber: `KL-2026-${String(index + 1).padStart(4, '0')}`,
    name: `Koploper ${index + 1}: ${'samen leren in de praktijk van zorg en welzijn, '.repeat(3)}`.trim(),
    alsoKnownAs: [],
    regions: ['zeeland'],
    partners: [{ name: 'Zorggroep Delta', sector: 'care' }],
    educationLevels: ['mbo'],
    themes: ['Leren in de praktijk'],
    results: [],
    summary: {
      nl: 'Wij leren van elkaar. '.repeat(20).trim(),
      en: 'We learn from each other. '.repeat(20).trim(),
    },
    versions: [{ version: 1, on: '2026-10-01' }],
    changedAt: new Date(first + index * 60_000).toISOString(),
  }));
}

export async function putInRegister(
  { client, tables }: Database,
  koplopers: readonly PublicKoploper[],
): Promise<void> {
  const rows = koplopers.flatMap((document) => [
    { ...documentKey(document), document, entries: [] },
    ...entriesOf(document),
  ]);
  for (let index = 0; index < rows.length; index += 25) {
    const requests = rows.slice(index, index + 25).map((row) => ({ PutRequest: { Item: toItem(row) } }));
    await client.send(new BatchWriteItemCommand({ RequestItems: { [tables.register]: requests } }));
  }
}
