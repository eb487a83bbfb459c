// The files of the register, read back by readers that are not ours: they say what the register holds, and nothing that it took back.
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { testApi } from '../support/apiClient.ts';
import { type CountingSite, countingSite } from '../support/countingSite.ts';
import { type Database, startDatabase } from '../support/database.ts';
import {
  imported,
  inRegister,
  publishedApplication,
  sampleKoploper,
  samplePact,
  sampleRegion,
} from '../support/publishedThings.ts';

let database: Database;
let site: CountingSite;

const baseAddress = 'https://loket.example.nl';
const hostile = {
  ...sampleKoploper,
  slug: 'vijandig',
  name: '=HYPERLINK("https://elders.example","klik")',
  themes: ['+31', '-1', '@SUM(A1)'],
  results: ['=1+1', 'een | met "streep",\nen een regel'],
  partners: [{ name: '@zorg', sector: 'care' as const }],
  summary: '\u00e9\u00e9n \u2013 \u517b\u62a4, "aanhaling"\nen een tweede regel',
};

const takenBack = { ...sampleKoploper, slug: 'weg', name: 'Nooit meer te lezen' };

beforeAll(async () => {
  database = await startDatabase();
  const api = await testApi(database);
  const ids = [
    await imported(database, 'region', sampleRegion),
    await imported(database, 'pact', samplePact),
    await imported(database, 'koploper', hostile),
    await imported(database, 'koploper', { ...sampleKoploper, slug: 'voorbij' }),
    await imported(database, 'koploper', takenBack),
    await publishedApplication(api, database),
  ];
  await inRegister(database, ...ids);
  await api.as('officer').act(ids[3] ?? '', 'archive', { reason: 'Klaar.' });
  await api.as('officer').act(ids[4] ?? '', 'retract', { reason: 'Fout.' });
  await inRegister(database, ...ids);
  site = countingSite(database);
});
afterAll(() => database.stop());

const answer = z.object({
  license: z.string(),
  koplopers: z.array(z.looseObject({ id: z.string(), status: z.string() })),
  next: z.optional(z.string()),
});
const rows = async (path: string): Promise<Record<string, string>[]> =>
  parse((await site.page(path)).html, { columns: true, bom: true, record_delimiter: '\r\n' });
const rowOf = async (slug: string) =>
  (await rows('/data/koplopers.csv')).find(({ id }) => id === `${baseAddress}/koplopers/${slug}`);

describe('koplopers', () => {
  it('are the same in JSON, in the table and in the feed, under the same identifiers', async () => {
    const json = answer.parse(JSON.parse((await site.page('/data/koplopers.json')).html));
    const table = await rows('/data/koplopers.csv');
    const states = (things: readonly { id?: string; status?: string }[]) =>
      things.map(({ id, status }) => `${status} ${id?.split('/').at(-1)}`).sort();
    expect(states(json.koplopers)).toEqual([
      'archived voorbij',
      'published strong',
      'published vijandig',
      'retracted weg',
    ]);
    expect(states(table)).toEqual(states(json.koplopers));
    const { html: feed } = await site.page('/koplopers.atom');
    for (const { id } of json.koplopers) expect(feed).toContain(id);
  });

  it('are read with two reads', async () => {
    for (const path of ['/data/koplopers.json', '/data/koplopers.csv'])
      expect((await site.page(path)).reads).toEqual(['QueryCommand', 'BatchGetItemCommand']);
  });

  it('that were retracted say so and nothing else, in every format', async () => {
    const json = answer.parse(JSON.parse((await site.page('/data/koplopers.json')).html));
    const retracted = json.koplopers.find(({ status }) => status === 'retracted');
    expect(Object.keys(retracted ?? {}).sort()).toEqual(['changedAt', 'id', 'retractedOn', 'status']);
    const filled = Object.entries((await rowOf('weg')) ?? {}).filter(([, cell]) => cell !== '');
    expect(filled.map(([name]) => name)).toEqual(['id', 'status', 'retractedOn', 'changedAt']);
    for (const path of [
      '/data/koplopers.json',
      '/data/koplopers.csv',
      '/koplopers.atom',
      '/koplopers/weg.json',
      '/sitemap.xml',
    ])
      expect((await site.page(path)).html).not.toContain('Nooit meer te lezen');
  });

  it('in the table have every column, each with what JSON says', async () => {
    expect(await rowOf('strong')).toMatchObject({
      status: 'published',
      educationLevels: expect.stringContaining('mbo'),
      summaryNl: expect.stringMatching(/./),
      summaryEn: expect.stringMatching(/./),
      publishedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      archivedOn: '',
      retractedOn: '',
      caseNumber: expect.stringMatching(/^KL-/),
    });
    expect(await rowOf('voorbij')).toMatchObject({
      status: 'archived',
      archivedOn: expect.stringMatching(/./),
    });
    expect(await rowOf('vijandig')).toMatchObject({
      regions: 'Limburg | Haaglanden',
      summaryNl: hostile.summary,
      results: '\'=1+1 | een / met "streep", en een regel',
    });
  });

  it('hold no cell that a spreadsheet would run', async () => {
    for (const path of ['/data/koplopers.csv', '/data/regios.csv', '/data/pacten.csv'])
      for (const row of await rows(path))
        for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    expect(await rowOf('vijandig')).toMatchObject({
      name: `'${hostile.name}`,
      themes: "'+31 | -1 | @SUM(A1)",
      partners: "'@zorg (care)",
    });
  });

  it('begin, as a table, with the mark by which a spreadsheet knows UTF-8, and are offered as a file', async () => {
    const { headers } = await site.page('/data/koplopers.csv');
    const response = await site.bytes('/data/koplopers.csv');
    expect([...response.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(headers.get('content-disposition')).toBe('attachment; filename="koplopers.csv"');
  });
});

describe('regions and pacts', () => {
  it('are the same in JSON and in the table', async () => {
    const regions = JSON.parse((await site.page('/data/regios.json')).html);
    expect(regions.regions).toMatchObject([
      { id: `${baseAddress}/regios/haaglanden`, name: 'Haaglanden', provinces: ['Zuid-Holland'] },
    ]);
    expect(await rows('/data/regios.csv')).toEqual([
      {
        id: `${baseAddress}/regios/haaglanden`,
        name: 'Haaglanden',
        provinces: 'Zuid-Holland',
        introductionNl: '',
        introductionEn: '',
        facilitator: '',
        facilitatorEmail: '',
        facilitatorWebsite: '',
        agenda: '',
        revisedOn: '',
        sources: 'https://example.nl/regio',
      },
    ]);
    const pacts = JSON.parse((await site.page('/data/pacten.json')).html);
    expect(pacts.pacts).toMatchObject([{ name: samplePact.name, actionLines: samplePact.actionLines }]);
    expect(await rows('/data/pacten.csv')).toMatchObject([
      {
        name: samplePact.name,
        regions: 'Haaglanden | Nieuwe Waterweg Noord',
        partners: 'ROC Mondriaan | gemeente Den Haag',
      },
    ]);
  });
});

it('every file may be read from any page, and no other page of ours', async () => {
  expect((await site.page('/data/koplopers.json')).headers.get('access-control-allow-origin')).toBe('*');
  expect((await site.page('/koplopers')).headers.get('access-control-allow-origin')).toBeNull();
});
