// With 3,000 koplopers every page still takes two reads, says how many there are, and answers whatever it is asked.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CountingSite, countingSite } from '../support/countingSite.ts';
import { type Database, startDatabase } from '../support/database.ts';
import { invalidities } from '../support/pages.ts';
import { manyKoplopers, written } from '../support/thousands.ts';

const count = 3000;
let database: Database;
let site: CountingSite;
let weight = 0;

beforeAll(async () => {
  database = await startDatabase();
  weight = await written(database, manyKoplopers(count));
  site = countingSite(database);
}, 120_000);
afterAll(() => database.stop());

const twoReads = ['QueryCommand', 'BatchGetItemCommand'];

it('has entries of 300 bytes, so that one page of a Query holds them all', () => {
  expect(weight / count).toBeLessThan(300);
  expect(weight).toBeLessThan(1_000_000);
});

describe('the list', () => {
  it.each([
    ['/koplopers', '3000 koplopers'],
    ['/koplopers?blad=2', '3000 koplopers'],
    ['/koplopers?thema=zorg-en-technologie', 'Zorg en technologie'],
    ['/koplopers?q=verpleegkunde&sector=education&niveau=mbo', 'Onderwijs'],
    ['/koplopers?lang=en&regio=zeeland&sector=care', 'Zeeland'],
  ])('%s takes two reads', async (path, words) => {
    const { status, html, reads } = await site.page(path);
    expect(status).toBe(200);
    expect(reads).toEqual(twoReads);
    expect(html).toContain(words);
    expect(await invalidities(html)).toEqual([]);
  });

  it('counts a filter as what it leaves', async () => {
    const { html } = await site.page('/koplopers?niveau=mbo');
    const offered =
      /href="(\/koplopers\?thema=permanent-leren&amp;niveau=mbo)">Permanent leren<\/a> <span class="soft">\((\d+)\)/.exec(
        html,
      );
    const [, address = '', offers = ''] = offered ?? [];
    expect(Number(offers)).toBeGreaterThan(0);
    const followed = await site.page(address.replaceAll('&amp;', '&'));
    expect(followed.html).toContain(`<h2>${offers} koplopers</h2>`);
  });

  it('takes a filter off by its link and keeps the others', async () => {
    const { html } = await site.page('/koplopers?q=leren&thema=permanent-leren&sector=care');
    expect(html).toContain('href="/koplopers?q=leren&amp;sector=care"');
    expect(html).toContain('href="/koplopers?q=leren&amp;thema=permanent-leren"');
    expect(html).toContain('href="/koplopers?thema=permanent-leren&amp;sector=care"');
  });

  it('shows every koploper on one of its pages, and none twice', async () => {
    const seen: string[] = [];
    for (let page = 1; page <= 120; page += 30) {
      const { html } = await site.page(`/koplopers?blad=${page}`);
      seen.push(...[...html.matchAll(/href="\/koplopers\/([a-z0-9-]+)"/g)].map(([, slug = '']) => slug));
    }
    expect(seen).toHaveLength(100);
    expect(new Set(seen).size).toBe(100);
  });
});

describe('what nobody should ask', () => {
  it.each([
    ['a page beyond the last', '?blad=99999999', 'Er is geen bladzijde 9999: de lijst heeft er 120.'],
    ['a page that is no number', '?blad=-1%27%20OR%201=1', '3000 koplopers'],
    ['a filter nobody knows', '?thema=kwallen&regio=atlantis', 'Wij hebben het weggelaten.'],
    ['a filter named like part of every object', '?sector=constructor&niveau=__proto__', 'kennen wij niet'],
    ['10,000 characters', `?q=${'zorg%20'.repeat(2000)}`, 'Wij hebben gezocht met de eerste 100 tekens.'],
    ['10,000 characters without a space', `?q=${'a'.repeat(10_000)}`, 'Uw zoekvraag was te lang.'],
    ['a filter of 10,000 characters', `?thema=${'a'.repeat(10_000)}`, 'Wij hebben het weggelaten.'],
    ['control characters', '?q=%00%08leren%1F', 'koplopers'],
    ['half a character', '?q=%ED%A0%80&thema=%F0%9F', 'koplopers'],
    ['markup', '?q=%3Cscript%3Ealert(1)%3C/script%3E', '&lt;script&gt;'],
    ['the same filter twice', '?niveau=mbo&niveau=hbo', 'koplopers'],
    ['a pattern', '?q=(a%2B)%2B%24%5B*', 'koplopers'],
  ])('%s gets an answer', async (_, query, words) => {
    for (const language of ['', '&lang=en']) {
      const { status, html } = await site.page(`/koplopers${query}${language}`);
      expect(status).toBe(200);
      if (language === '') expect(html).toContain(words);
      expect(html).not.toContain('<script');
      expect(await invalidities(html)).toEqual([]);
    }
    expect(site.failures).toEqual([]);
  });

  it('helps on when nothing is found', async () => {
    const { html } = await site.page('/koplopers?q=rozendal&niveau=mbo');
    expect(html).toContain('Hiermee vinden wij geen koploper');
    expect(html).toContain('href="/koplopers?q=roosendaal&amp;niveau=mbo"');
    expect(html).toContain('href="/koplopers?q=rozendal"');
  });
});
