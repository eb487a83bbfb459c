// Grants and rounds as files, read back by readers that are not ours: the same in every format, what ended told in each, and
// 360Giving as its own schema asks.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { registerWriter } from '../../functions/platform/registerWriter.ts';
import type { PublicGrant } from '../../schemas/publicFund.ts';
import { type CountingSite, countingSite } from '../support/countingSite.ts';
import { type Database, startDatabase } from '../support/database.ts';

let database: Database;
let site: CountingSite;

const baseAddress = 'https://loket.example.nl';
const file = '/data/subsidies-360giving.json';
const grant = (slug: string, more: Partial<PublicGrant> = {}): PublicGrant => ({
  kind: 'grant',
  slug,
  version: 1,
  title: `Project ${slug}`,
  recipient: { name: 'Mbo-college Duinrand', brin: '25LH', kvk: '01234567' },
  round: { slug: 'rif-2027-1', name: { nl: 'eerste tijdvak 2027', en: 'first round of 2027' } },
  regions: ['zeeland'],
  partners: [],
  status: 'granted',
  awardedOn: '2027-05-03',
  granted: { cents: 100_000_050 },
  startsOn: '2027-09-01',
  changedAt: '2027-05-10T10:00:00.000Z',
  ...more,
});
const { kvk: _, ...withoutKvk } = grant('x').recipient ?? { name: 'x' };
const { recipient: __, ...nobody } = grant('zonder-ontvanger');

beforeAll(async () => {
  database = await startDatabase();
  const register = registerWriter(database.client, database.tables.register);
  for (const each of [
    grant('compleet', { summary: { nl: 'Leren in de wijk.' } }),
    grant('zonder-kvk', { recipient: withoutKvk }),
    grant('opnieuw', { changed: { cents: 90_000_000, on: '2027-08-01' } }),
    grant('afgerond', { granted: { cents: 24_500_000, rounded: true } }),
    grant('alleen-jaar', { awardedOn: '2017' }),
    nobody,
    grant('vervallen'),
    grant('vervallen', {
      version: 2,
      status: 'ended',
      endedOn: '2027-09-09',
      changedAt: '2027-09-09T10:00:00.000Z',
    }),
  ])
    await register.replace(each);
  await register.replace({
    kind: 'round',
    slug: 'rif-2027-1',
    version: 1,
    name: { nl: 'eerste tijdvak 2027', en: 'first round of 2027' },
    year: 2027,
    status: 'open',
    rules: [],
    extensions: [],
    ceilings: [{ cents: 1_000_000_000 }, { cents: 1_200_000_000 }],
  });
  site = countingSite(database);
});
afterAll(() => database.stop());

const answer = z.object({
  license: z.string(),
  grants: z.array(z.looseObject({ id: z.string(), status: z.string() })),
});
const rows = async (path: string): Promise<Record<string, string>[]> =>
  parse((await site.page(path)).html, { columns: true, bom: true, record_delimiter: '\r\n' });
const json = async (path: string): Promise<unknown> => JSON.parse((await site.page(path)).html);

describe('grants', () => {
  it('are the same in JSON and in the table; one that ended stands last and says so', async () => {
    const { grants } = answer.parse(await json('/data/subsidies.json'));
    const table = await rows('/data/subsidies.csv');
    expect(table.map(({ id, status }) => ({ id, status }))).toEqual(
      grants.map(({ id, status }) => ({ id, status })),
    );
    expect(grants).toHaveLength(7);
    expect(grants.at(-1)).toMatchObject({
      id: `${baseAddress}/subsidies/vervallen`,
      status: 'ended',
      endedOn: '2027-09-09',
    });
    expect(table.at(-1)).toMatchObject({ status: 'ended', endedOn: '2027-09-09' });
    expect(table.find(({ id }) => id?.endsWith('/afgerond'))).toMatchObject({
      grantedCents: '24500000',
      grantedRounded: 'yes',
      recipientKvk: '01234567',
      regions: 'Zeeland',
      round: `${baseAddress}/rondes/rif-2027-1`,
    });
  });

  it('are read with one read a hundred, and one for those that ended', async () => {
    for (const path of ['/data/subsidies.json', '/data/subsidies.csv', file, '/subsidies.atom'])
      expect((await site.page(path)).reads, path).toEqual(['QueryCommand', 'QueryCommand']);
  });

  it('that ended are in no list of people', async () => {
    for (const path of ['/subsidies', '/regios/zeeland', '/rondes/rif-2027-1'])
      expect((await site.page(path)).html).not.toContain('Project vervallen');
    expect((await site.page('/subsidies/vervallen')).status).toBe(200);
  });

  it('are in a feed of their own, the last changed first, each once', async () => {
    const { html } = await site.page('/subsidies.atom');
    expect(XMLValidator.validate(html)).toBe(true);
    const { feed } = z
      .object({
        feed: z.object({ updated: z.string(), entry: z.array(z.object({ id: z.string() })) }),
      })
      .parse(new XMLParser().parse(html));
    expect(feed.updated).toBe('2027-09-09T10:00:00.000Z');
    expect(feed.entry).toHaveLength(7);
    expect(feed.entry[0]?.id).toBe(`${baseAddress}/subsidies/vervallen`);
    expect(html).toContain('<category term="ended"/>');
  });
});

describe('the file in 360Giving', () => {
  const schemaOf = (name: string): object =>
    JSON.parse(
      readFileSync(new URL(`../support/standards/${name}`, import.meta.url), 'utf8')
        // The package points to the schema of grants under an older version of its address, and both to that of JSON Schema
        // under `http`.
        .replace('/1.4.2/schema/360-giving-schema.json', '/1.4.3/schema/360-giving-schema.json')
        .replace('http://json-schema.org/', 'https://json-schema.org/'),
    );
  const validator = new Ajv2020({
    strict: false,
    allErrors: true,
    formats: { uri: URL.canParse, 'date-time': (text) => z.iso.datetime().safeParse(text).success },
  }).addSchema(schemaOf('360-giving-schema.json'));
  const isValid = validator.compile(schemaOf('360-giving-package-schema.json'));
  const packed = z.looseObject({
    description: z.string(),
    grants: z.array(z.looseObject({ id: z.string() })),
  });

  it('is what its schema asks', async () => {
    isValid(await json(file));
    expect(isValid.errors).toBeNull();
  });

  it.each(['id', 'title', 'description', 'currency', 'amountAwarded', 'awardDate', 'fundingOrganization'])(
    'would not be that without %s',
    async (field) => {
      const { grants, ...rest } = packed.parse(await json(file));
      const without = grants.map((each) =>
        Object.fromEntries(Object.entries(each).filter(([name]) => name !== field)),
      );
      expect(isValid({ ...rest, grants: without })).toBe(false);
    },
  );

  it('holds what is complete, in euros, and counts the rest', async () => {
    const { grants, description } = packed.parse(await json(file));
    expect(grants.map(({ id }) => id.split('/').at(-1)).sort()).toEqual([
      'compleet',
      'opnieuw',
      'zonder-kvk',
    ]);
    // Rounded, a year for a day, nobody named: three. One ended.
    expect(description).toContain(
      'Left out: 3 without an exact amount, a day or a recipient, and 1 of which',
    );
    const named = (slug: string) => grants.find(({ id }) => id.endsWith(`/${slug}`));
    expect(named('compleet')).toMatchObject({
      currency: 'EUR',
      amountAwarded: 1_000_000.5,
      awardDate: '2027-05-03',
      description: 'Leren in de wijk.',
      plannedDates: [{ startDate: '2027-09-01' }],
      recipientOrganization: [{ id: 'NL-KVK-01234567', name: 'Mbo-college Duinrand' }],
    });
    expect(named('opnieuw')).toMatchObject({ amountAwarded: 900_000 });
    expect(named('zonder-kvk')).toMatchObject({
      recipientOrganization: [{ id: `${baseAddress}${file}#25LH` }],
    });
  });
});

it('rounds are the same in JSON and in the table, with the ceiling that counts, in one read', async () => {
  expect(await json('/data/tijdvakken.json')).toMatchObject({
    rounds: [{ id: `${baseAddress}/rondes/rif-2027-1`, status: 'open' }],
  });
  expect(await rows('/data/tijdvakken.csv')).toMatchObject([
    { id: `${baseAddress}/rondes/rif-2027-1`, ceilingCents: '1200000000', granted: '' },
  ]);
  expect((await site.page('/data/tijdvakken.csv')).reads).toEqual(['QueryCommand']);
});
