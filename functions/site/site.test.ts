// The public site over a real register: what each page says, how little it reads, and that no text of anyone becomes markup.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayOf } from '../../domain/clock/days.ts';
import { testApi } from '../../tests/support/apiClient.ts';
import { type Database, startDatabase } from '../../tests/support/database.ts';
import { invalidities } from '../../tests/support/pages.ts';
import {
  imported,
  inRegister,
  sampleKoploper,
  samplePact,
  sampleRegion,
} from '../../tests/support/publishedThings.ts';
import { registerReader } from '../platform/registerReader.ts';
import { fullDay } from '../ui/dates.ts';
import { siteApp } from './app.tsx';

let database: Database;
let reads: string[] = [];
let app: ReturnType<typeof siteApp>;
const failures: unknown[] = [];

beforeAll(async () => {
  database = await startDatabase();
  const { client, tables } = database;
  const counting = new Proxy(client, {
    get(target, key) {
      if (key !== 'send') return Reflect.get(target, key);
      return (command: { constructor: { name: string } }) => {
        reads.push(command.constructor.name);
        return target.send(command as never);
      };
    },
  });
  await inRegister(
    database,
    await imported(database, 'koploper', sampleKoploper),
    await imported(database, 'pact', samplePact),
    await imported(database, 'region', sampleRegion),
    await imported(database, 'koploper', nasty),
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
  app = siteApp({
    register: registerReader(counting, tables.register),
    baseAddress: 'https://loket.example.nl',
    log: { error: (...line) => failures.push(line) },
  });
});
afterAll(() => database.stop());

const gone = { ...sampleKoploper, name: 'Verdwenen leerplek', themes: ['Verdwijnen'] };

const markup = '<script>alert("x")</script>\'"&amp;';
const nasty = {
  ...sampleKoploper,
  slug: 'nasty',
  name: '<script>alert("x")</script>',
  alsoKnownAs: [markup],
  regions: ['zeeland'],
  partners: [{ name: markup, sector: 'care', role: markup }],
  themes: [markup],
  results: [markup],
  summary: markup,
  sources: [markup, 'https://example.nl/?a="><script>alert(1)</script>', 'javascript:alert(1)'],
};

async function page(path: string, init?: RequestInit) {
  reads = [];
  const response = await app.request(`https://loket.example.nl${path}`, init);
  const html = await response.text();
  return { status: response.status, headers: response.headers, html, reads: [...reads] };
}

const pages = [
  ['/', ['QueryCommand', 'QueryCommand']],
  ['/koplopers', ['QueryCommand']],
  ['/koplopers?na=evolva', ['QueryCommand']],
  ['/koplopers/evolva', ['GetItemCommand']],
  ['/koplopers/nasty', ['GetItemCommand']],
  ['/regios', ['QueryCommand']],
  ['/regios/haaglanden', ['QueryCommand']],
  ['/regios/zeeland', ['QueryCommand']],
  ['/regios/drenthe', ['QueryCommand']],
  ['/koplopers/voorbij', ['GetItemCommand']],
  ['/controle', []],
] as const;

describe('every page', () => {
  it.each(pages)('%s reads no more than it needs and is valid in both languages', async (path, expected) => {
    for (const language of ['nl', 'en']) {
      const { status, html, reads } = await page(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
      expect(status).toBe(200);
      expect(reads).toEqual(expected);
      expect(html).toContain(`<html lang="${language}">`);
      expect(await invalidities(html)).toEqual([]);
    }
    expect(failures).toEqual([]);
  });

  it.each(pages)('%s shows markup in any text as text', async (path) => {
    const { html } = await page(path);
    expect(html).not.toContain('<script');
    expect(html).not.toContain('href="javascript:');
  });

  it.each(['/koplopers/geen', '/koplopers/NIET!', '/regios/atlantis', '/zo/maar', '//elders.example'])(
    '%s is not found, and helps',
    async (path) => {
      const { status, html } = await page(path);
      expect(status).toBe(404);
      expect(html).toContain('href="/koplopers"');
      expect(html).not.toMatch(/href="\/\//);
      expect(html).toContain('noindex');
      expect(await invalidities(html)).toEqual([]);
    },
  );

  it('carries its security headers, no cookie, and names itself in both languages', async () => {
    const { headers, html } = await page('/koplopers/evolva?lang=en');
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
    expect(headers.get('set-cookie')).toBeNull();
    expect(html).toContain('hreflang="nl" href="https://loket.example.nl/koplopers/evolva"');
    expect(html).toContain('hreflang="en" href="https://loket.example.nl/koplopers/evolva?lang=en"');
  });

  it('is compressed when asked and answers 304 when nothing changed', async () => {
    const zipped = await page('/koplopers', { headers: { 'accept-encoding': 'gzip' } });
    expect(zipped.headers.get('content-encoding')).toBe('gzip');
    const tag = zipped.headers.get('etag') ?? '';
    const again = await page('/koplopers', { headers: { 'accept-encoding': 'gzip', 'if-none-match': tag } });
    expect(again.status).toBe(304);
    expect(again.html).toBe('');
  });

  it('says so when the register cannot be read, without saying why', async () => {
    const broken = siteApp({
      register: registerReader(database.client, 'no-such-table'),
      baseAddress: 'https://loket.example.nl',
      log: { error: () => undefined },
    });
    const answer = await broken.request('https://loket.example.nl/koplopers');
    expect(answer.status).toBe(500);
    const html = await answer.text();
    expect(html).toContain('Er ging bij ons iets mis');
    expect(html).not.toContain('no-such-table');
    expect(await invalidities(html)).toEqual([]);
  });
});

describe('what pages say', () => {
  it('counts a region from its rows', async () => {
    expect((await page('/regios/haaglanden')).html).toContain('Eén koploper en één regionaal pact.');
    expect((await page('/regios/haaglanden?lang=en')).html).toContain('One koploper and one regional pact.');
  });

  it('shows a region whose own document is not there yet', async () => {
    const { html } = await page('/regios/nieuwe-waterweg-noord');
    expect(html).toContain('<h1>Nieuwe Waterweg Noord</h1>');
    expect(html).toContain('Eén regionaal pact.');
    expect(html).toContain('Zuid-Holland');
  });

  it('is honest about a region of which there is nothing', async () => {
    expect((await page('/regios/drenthe')).html).toContain(
      'nog geen koploper en geen regionaal pact in het register',
    );
  });

  it('shows what an import waived, its sources, and that nobody confirmed it', async () => {
    const { html } = await page('/koplopers/evolva');
    expect(html).toContain('Er is geen partner uit zorg of welzijn bij naam bekend.');
    expect(html).toContain('href="https://example.nl/evolva"');
    expect(html).toContain('Nooit door het project zelf');
    expect(html).toContain('De bron telt 7 partners; 2 daarvan kennen wij bij naam.');
    expect(html).toContain('oktober 2015');
  });

  it('says in English which texts are in Dutch only', async () => {
    const { html } = await page('/koplopers/evolva?lang=en');
    expect(html).toContain('This summary is available in Dutch only.');
    expect(html).toContain('<p class="prose" lang="nl">Zorgorganisaties laten');
  });

  it('serves the very program that checks a history, as one file that can be read', async () => {
    const href = (await page('/controle')).html.match(/href="([^"]+\.mjs)"/)?.[1] ?? '';
    const { headers, html, reads } = await page(href);
    expect(headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(html).toBe(readFileSync(new URL('./verify.mjs', import.meta.url), 'utf8'));
    expect(html).not.toMatch(/^\s*import\s.*from/m);
    expect(reads).toEqual([]);
  });

  it('serves the stylesheet its pages name, for ever', async () => {
    const href = (await page('/')).html.match(/href="(\/assets\/[^"]+\.css)"/)?.[1] ?? '';
    const { headers, html, reads } = await page(href);
    expect(headers.get('content-type')).toContain('text/css');
    expect(headers.get('cache-control')).toContain('immutable');
    expect(html).toContain('--petrol');
    expect(reads).toEqual([]);
  });
});

describe('a koploper that is over', () => {
  const today = fullDay(new Date().toISOString());

  it('keeps its page when it is archived, which says so and since when', async () => {
    for (const [language, words] of Object.entries({
      nl: `bewaard zoals het was op ${today.nl}`,
      en: `kept as it was on ${today.en}`,
    })) {
      const { status, html } = await page(`/koplopers/voorbij?lang=${language}`);
      expect(status).toBe(200);
      expect(html).toContain(words);
      expect(html).toContain('Verdwenen leerplek');
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
    expect((await page('/')).html).toContain(
      'In het register staan nu twee koplopers en één regionaal pact.',
    );
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
