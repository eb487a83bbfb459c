// What the site says of koplopers that are over, and what programs read instead of pages.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayOf } from '../../domain/clock/days.ts';
import { testApi } from '../../tests/support/apiClient.ts';
import { type CountingSite, countingSite } from '../../tests/support/countingSite.ts';
import { type Database, startDatabase } from '../../tests/support/database.ts';
import { invalidities } from '../../tests/support/pages.ts';
import { imported, inRegister, sampleKoploper, samplePact } from '../../tests/support/publishedThings.ts';
import { registerReader } from '../platform/registerReader.ts';
import { fullDay } from '../ui/dates.ts';

let database: Database;
let site: CountingSite;

const gone = { ...sampleKoploper, name: 'Verdwenen leerplek', themes: ['Verdwijnen'] };

beforeAll(async () => {
  database = await startDatabase();
  await inRegister(
    database,
    await imported(database, 'koploper', sampleKoploper),
    await imported(database, 'pact', samplePact),
  );
  const officer = (await testApi(database)).as('officer');
  for (const [slug, end] of [
    ['voorbij', 'archive'],
    ['weg', 'retract'],
  ] as const) {
    const id = await imported(database, 'koploper', { ...gone, slug });
    await inRegister(database, id);
    await officer.act(id, end, { reason: 'Daarom.' });
    await inRegister(database, id);
  }
  site = countingSite(database);
});
afterAll(() => database.stop());

const page = (path: string, init?: RequestInit) => site.page(path, init);

describe('a koploper that is over', () => {
  const today = fullDay(new Date().toISOString());

  it('keeps its page when it is archived, which says so and since when', async () => {
    for (const [language, words] of Object.entries({
      nl: `bewaard zoals het was op ${today.nl}`,
      en: `kept as it was on ${today.en}`,
    })) {
      const { status, html, reads } = await page(`/koplopers/voorbij?lang=${language}`);
      expect(status).toBe(200);
      expect(reads).toEqual(['GetItemCommand', 'QueryCommand']);
      expect(html).toContain(words);
      expect(html).toContain('Verdwenen leerplek');
      expect(await invalidities(html)).toEqual([]);
    }
    expect((await page('/koplopers/voorbij')).html).toContain('Dit project is afgerond');
    expect((await page('/koplopers/voorbij')).html).toContain('Versie 1, overgenomen op 20 november 2026');
  });

  it('answers 410 when it is retracted, with the day and where to look further', async () => {
    for (const [language, words] of Object.entries({
      nl: `Op ${today.nl} is dit project uit het register gehaald`,
      en: `On ${today.en} this project was taken out of the register`,
    })) {
      const { status, html, reads } = await page(`/koplopers/weg?lang=${language}`);
      expect(status).toBe(410);
      expect(reads).toEqual(['GetItemCommand']);
      expect(html).toContain(words);
      expect(html).toContain('noindex');
      expect(html).toContain('href="/koplopers');
      expect(html).not.toContain('Verdwenen');
      expect(await invalidities(html)).toEqual([]);
    }
  });

  it('is in no list, on no region page and in no count', async () => {
    for (const path of ['/', '/koplopers', '/regios', '/regios/haaglanden', '/regios/limburg']) {
      const { html } = await page(path);
      expect(html).not.toContain('Verdw');
      expect(html).not.toMatch(/koplopers\/(weg|voorbij)/);
    }
    expect((await page('/')).html).toContain('In het register staan nu één koploper en één regionaal pact.');
  });
});

describe('what programs read', () => {
  it('is each koploper as JSON, by one read', async () => {
    const { status, headers, html, reads } = await page('/koplopers/evolva.json');
    expect(status).toBe(200);
    expect(reads).toEqual(['GetItemCommand']);
    expect(headers.get('content-type')).toBe('application/json');
    expect(JSON.parse(html)).toEqual(
      await registerReader(database.client, database.tables.register).koploper('evolva'),
    );
    expect((await page('/koplopers/evolva')).html).toContain(
      '<link rel="alternate" type="application/json" title="Deze koploper als JSON" href="/koplopers/evolva.json"/>',
    );
  });

  it('says of a retracted koploper only that it was retracted and when', async () => {
    const { status, html } = await page('/koplopers/weg.json');
    expect(status).toBe(410);
    expect(JSON.parse(html)).toEqual({
      status: 'retracted',
      retractedOn: dayOf(new Date().toISOString()),
    });
  });

  it.each(['/koplopers/geen.json', '/koplopers/NIET!.json'])('%s is not found, as JSON', async (path) => {
    const { status, html } = await page(path);
    expect([status, html]).toEqual([404, '{"status":"not-found"}']);
  });

  it('is one feed by one read, found from the list of koplopers, and not sent twice', async () => {
    expect((await page('/koplopers?lang=en')).html).toContain(
      'type="application/atom+xml" title="Koplopers: new, revised and retracted" href="/koplopers.atom?lang=en"',
    );
    const { status, headers, reads } = await page('/koplopers.atom', {
      headers: { 'accept-encoding': 'gzip' },
    });
    expect(status).toBe(200);
    expect(reads).toEqual(['QueryCommand']);
    expect(headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    expect(headers.get('content-encoding')).toBe('gzip');
    const again = { 'accept-encoding': 'gzip', 'if-none-match': headers.get('etag') ?? '' };
    expect((await page('/koplopers.atom', { headers: again })).status).toBe(304);
  });
});
