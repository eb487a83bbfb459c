// The public pages of the fund over a real register: what each says, how little it reads, and that no text becomes markup.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pastGrantInputs, pastRoundInputs } from '../../local/importing/past.ts';
import { publicGrant, publicRound } from '../../schemas/publicFund.ts';
import { type CountingSite, countingSite } from '../../tests/support/countingSite.ts';
import { type Database, startDatabase } from '../../tests/support/database.ts';
import { roundId } from '../../tests/support/liveRound.ts';
import { invalidities } from '../../tests/support/pages.ts';
import { publicEvents, publishedRound } from '../../tests/support/publishedRound.ts';
import { imported, inRegister } from '../../tests/support/publishedThings.ts';
import { caseStore } from '../platform/caseStore.ts';
import { registerWriter } from '../platform/registerWriter.ts';
import { publish } from '../publish/publish.ts';
import { fails, verifyRound } from './verifyRound.mjs';

let database: Database;
let site: CountingSite;

const markup = '<script>alert("x")</script>\'"&amp;';
const nastyGrant = {
  slug: 'nasty',
  title: '<script>alert("x")</script>',
  recipient: markup,
  partners: [markup],
  regions: ['zeeland'],
  round: { slug: 'nasty-round', name: { nl: markup, en: markup } },
  summary: markup,
  sources: [markup, 'javascript:alert(1)'],
  confidence: 'low',
  readOn: '2026-11',
  note: markup,
};
const nastyRound = {
  slug: 'nasty-round',
  name: { nl: '<script>"&amp;', en: '<script>"&amp;' },
  year: 2013,
  ceilings: [1],
  result: {},
  sources: [markup],
  confidence: 'low',
  readOn: '2026-11',
  note: markup,
};

beforeAll(async () => {
  database = await startDatabase();
  site = countingSite(database);
  const past = [
    ...[...pastGrantInputs(), nastyGrant].map((input) => imported(database, 'pastgrant', input)),
    ...[...pastRoundInputs(), nastyRound].map((input) => imported(database, 'pastround', input)),
  ];
  await inRegister(database, ...(await Promise.all(past)));
  const round = await publishedRound(database);
  const cases = caseStore(database.client, database.tables.cases);
  const register = registerWriter(database.client, database.tables.register);
  for (const id of [roundId, ...round.numbers])
    for (const event of await publicEvents(round, id)) await publish({ cases, register }, event);
}, 60_000);
afterAll(() => database.stop());

const page = (path: string) => site.page(path);
/** A space that does not break stands in amounts. */
const textOf = async (path: string) => (await page(path)).html.replaceAll('\u00a0', ' ');

const pages = [
  ['/subsidies', ['QueryCommand']],
  ['/subsidies?na=2017', ['QueryCommand']],
  ['/subsidies/zorg-in-de-wijk', ['GetItemCommand']],
  ['/subsidies/zorgboulevard-roosendaal', ['GetItemCommand']],
  ['/subsidies/nasty', ['GetItemCommand']],
  ['/rondes', ['QueryCommand']],
  ['/rondes/rif-2027-1', ['QueryCommand']],
  ['/rondes/rif-2022-2', ['QueryCommand']],
  ['/rondes/nasty-round', ['QueryCommand']],
  ['/regios/zeeland', ['QueryCommand', 'QueryCommand']],
  ['/', ['QueryCommand', 'QueryCommand']],
] as const;

describe('every page of the fund', () => {
  it.each(pages)('%s reads no more than it needs and is valid in both languages', async (path, expected) => {
    for (const language of ['nl', 'en']) {
      const { status, html, reads } = await page(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
      expect(status).toBe(200);
      expect(reads).toEqual(expected);
      expect(await invalidities(html)).toEqual([]);
      expect(html.replace(/<script type="application\/ld\+json">[^<>&]*<\/script>/, '')).not.toContain(
        '<script',
      );
      expect(html).not.toContain('href="javascript:');
    }
    expect(site.failures).toEqual([]);
  });

  it.each(['/subsidies/geen', '/subsidies/NIET!', '/rondes/rif-2031-1', '/rondes/rif-2022-2/bestand.json'])(
    '%s is not found',
    async (path) => expect((await page(path)).status).toBe(404),
  );
});

describe('what the pages say', () => {
  it('shows a grant in the columns of the Woo, the newest first', async () => {
    const html = await textOf('/subsidies');
    for (const column of ['Waarvoor', 'Aan wie', 'Grondslag', 'Bedragen', 'Datum'])
      expect(html).toContain(`<th scope="col">${column}</th>`);
    const places = ['zorg-in-de-wijk', 'zorgtechnext', 'zorgboulevard-roosendaal', 'food-lab'].map((slug) =>
      html.indexOf(`/subsidies/${slug}"`),
    );
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places[0]).toBeGreaterThan(0);
  });

  it('says of a grant for what, to whom, on which basis and how much', async () => {
    const html = await textOf('/subsidies/zorg-in-de-wijk');
    expect(html).toContain('Mbo-college Duinrand (BRIN 25LH)');
    expect(html).toContain('Regeling regionaal investeringsfonds mbo 2024–2027, artikelen 19.7 en 21.2');
    expect(html).toContain('€ 1.000.000');
    expect(html).toContain('3 mei 2027');
    expect(html).toContain('href="/rondes/rif-2027-1"');
  });

  it('says of an earlier one what the source rounds, what it does not say, and how certain it is', async () => {
    const html = await textOf('/subsidies/netwerkzon-doelmatigheid');
    expect(html).toContain('ongeveer € 245.000');
    expect(html).toContain('Of en op welk bedrag de subsidie is vastgesteld, is niet bekend.');
    expect(html).toContain('wat daarna gebeurde, staat niet in de bron');
    expect(html).toContain('hoog, rechtstreeks in de bron gelezen');
    expect(html).toContain('href="/rondes/rif-2017-1"');
  });

  it('counts grants from rows: on the front page and in the sentence of a region', async () => {
    // 21 earlier grants, the one with markup in it, and two of our own round.
    expect(await textOf('/')).toContain('24 goedgekeurde aanvragen');
    // P@ct, and the two of our own round.
    expect(await textOf('/regios/haaglanden')).toContain('Drie goedgekeurde aanvragen.');
  });

  it('tells of a round its money with reasons, what came of it, and never who was refused', async () => {
    const html = await textOf('/rondes/rif-2027-1');
    expect(html).toContain('Zo staat het in de Staatscourant.');
    expect(html).toContain('Overgeheveld naar het tweede tijdvak.');
    expect(html).toContain('drie uur niet te bereiken');
    expect(html).toContain('<dt>Op tijd ingediend</dt><dd>4</dd>');
    expect(html).toContain('<dt>Toegekend</dt><dd>2</dd>');
    expect(html).toContain('Wie geen subsidie kreeg, noemen wij nergens bij naam.');
    expect(html).toContain('(artikel 21.2; aanname');
    expect(html).toContain('href="/subsidies/zorg-in-de-wijk"');
    expect(html).not.toContain('Net te duur');
    expect(html).not.toContain('Onder de maat');
  });

  it('shows the changed ceiling of an earlier round, and what was granted in it', async () => {
    const html = await textOf('/rondes/rif-2022-2');
    expect(html).toContain('€ 10.000.000');
    expect(html).toContain('€ 10.623.362');
    expect(html).toContain('href="/subsidies/biodiversiteit-zuid-limburg"');
  });
});

describe('the same for programs', () => {
  it('gives each grant and round as JSON', async () => {
    publicGrant.parse(JSON.parse((await page('/subsidies/zorg-in-de-wijk.json')).html));
    publicRound.parse(JSON.parse((await page('/rondes/rif-2027-1.json')).html));
    expect((await page('/rondes/geen.json')).status).toBe(404);
  });

  it('gives the file of a round, with which the checking program does the division again', async () => {
    const { headers, html } = await page('/rondes/rif-2027-1/bestand.json');
    expect(headers.get('content-disposition')).toBe('attachment; filename="round-rif-2027-1.json"');
    const commitment =
      /<code>([0-9a-f]{64})<\/code>/.exec((await page('/rondes/rif-2027-1')).html)?.[1] ?? '';
    const lines = await verifyRound(html, [commitment]);
    expect(lines.filter(fails)).toEqual([]);
    expect(lines.some((line) => line.includes(commitment))).toBe(true);
  });
});
