// The feed as a stranger's XML parser reads it, the one of a browser: well formed whatever people wrote, complete as Atom
// (RFC 4287) demands, the newest first, bounded, and of a retracted koploper nothing but that it is gone (RFC 6721).
import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerReader } from '../functions/platform/registerReader.ts';
import { siteApp } from '../functions/site/app.tsx';
import { atomFeed } from '../functions/site/feed.ts';
import { projectFile } from '../local/stylesheet/servedFiles.ts';
import { startBrowser } from '../local/tour/browser.ts';
import type { FeedEntry } from '../schemas/register.ts';
import { testApi } from './support/apiClient.ts';
import { type Database, startDatabase } from './support/database.ts';
import {
  imported,
  inRegister,
  publishedApplication,
  revised,
  sampleKoploper,
  sampleRevision,
} from './support/publishedThings.ts';
import { siteSettings } from './support/siteSettings.ts';

const baseAddress = 'https://loket.example.nl';
let browser: Browser;
let page: Page;
let database: Database;

beforeAll(async () => {
  [browser, database] = await Promise.all([startBrowser(), startDatabase()]);
  page = await browser.newPage();
});
afterAll(async () => {
  await browser?.close();
  await database?.stop();
});

interface Read {
  readonly error: string | null;
  /** Of the feed and of each entry: the text of its children by name. */
  readonly feed: Readonly<Record<string, string>>;
  readonly entries: readonly Readonly<Record<string, string>>[];
}

/** Runs in the browser: its own parser's view, links by their `rel` and type, a deleted entry by its attributes. */
const reading = `(source) => {
  const { documentElement } = new DOMParser().parseFromString(source, 'application/xml');
  const fieldsOf = (element) => {
    const fields = { is: element.localName, namespace: element.namespaceURI };
    for (const { name, value } of element.attributes) fields['@' + name] = value;
    for (const child of element.children) {
      const { localName, textContent, prefix } = child;
      if (localName === 'link')
        fields[child.getAttribute('rel') + ' ' + child.getAttribute('type')] = child.getAttribute('href');
      else if (localName === 'category') fields.category = child.getAttribute('term');
      else if (!localName.endsWith('entry')) fields[prefix ? prefix + ':' + localName : localName] = textContent;
    }
    return fields;
  };
  return {
    error: documentElement.querySelector('parsererror')?.textContent ?? null,
    feed: fieldsOf(documentElement),
    entries: [...documentElement.children].filter(({ localName }) => localName.endsWith('entry')).map(fieldsOf),
  };
}`;

const parsed = async (xml: string) => (await page.evaluate(`(${reading})(${JSON.stringify(xml)})`)) as Read;

describe('the feed', () => {
  it('tells of publications, revisions, archiving and retractions, the newest first', async () => {
    const api = await testApi(database);
    const application = await publishedApplication(api, database);
    await inRegister(database, application);
    const [kept, archived, retracted] = await Promise.all(
      ['blijft', 'voorbij', 'weg'].map((slug) => imported(database, 'koploper', { ...sampleKoploper, slug })),
    );
    for (const id of [kept, archived, retracted]) await inRegister(database, id ?? '');
    await api.as('officer').act(archived ?? '', 'archive', { reason: 'Klaar.' });
    await api.as('officer').act(retracted ?? '', 'retract', { reason: 'Fout.' });
    await revised(api, application);
    for (const id of [archived, retracted, application]) await inRegister(database, id ?? '');

    const app = siteApp({
      ...siteSettings,
      register: registerReader(database.client, database.tables.register),
      baseAddress,
      file: projectFile,
      log: { error: () => undefined },
    });
    const { error, feed, entries } = await parsed(await (await app.request('/koplopers.atom')).text());
    expect(error).toBeNull();
    expect(feed).toMatchObject({
      is: 'feed',
      namespace: 'http://www.w3.org/2005/Atom',
      id: `${baseAddress}/koplopers.atom`,
      'self application/atom+xml': `${baseAddress}/koplopers.atom`,
      'alternate text/html': `${baseAddress}/koplopers`,
      author: 'Zorgpact Loket',
      updated: entries[0]?.['updated'],
    });
    expect(entries.slice(0, 3)).toMatchObject([
      {
        id: `${baseAddress}/koplopers/strong`,
        title: sampleRevision.name,
        category: 'revised',
        summary: `De pagina is vernieuwd. ${sampleRevision.summary.nl}`,
        'alternate text/html': `${baseAddress}/koplopers/strong`,
        'alternate application/json': `${baseAddress}/koplopers/strong.json`,
      },
      {
        is: 'deleted-entry',
        namespace: 'http://purl.org/atompub/tombstones/1.0',
        '@ref': `${baseAddress}/koplopers/weg`,
        '@when': expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        'at:comment': 'Deze koploper is teruggetrokken uit het register.',
      },
      { category: 'archived', summary: expect.stringMatching(/^Dit project is afgerond\. Zorgorganisaties/) },
    ]);
    expect(Object.keys(entries[1] ?? {}).sort()).toEqual(
      ['@ref', '@when', 'at:comment', 'is', 'namespace'].sort(),
    );
    const english = await parsed(await (await app.request('/koplopers.atom?lang=en')).text());
    expect(english.entries.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
    expect(english.entries[0]).toMatchObject({
      summary: `The page was revised. ${sampleRevision.summary.en}`,
      'alternate text/html': `${baseAddress}/koplopers/strong?lang=en`,
    });
  });

  it('is bounded', async () => {
    const register = registerReader(database.client, database.tables.register);
    expect(await register.feed(2)).toHaveLength(2);
  });

  it('is a feed also when nothing ever happened', async () => {
    const { error, feed, entries } = await parsed(atomFeed({ entries: [], baseAddress, language: 'nl' }));
    expect([error, entries]).toEqual([null, []]);
    expect(feed['updated']).toMatch(/^1970-/);
  });

  it('gives back every text as it was typed, but for what XML cannot hold', { timeout: 60_000 }, async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
      fc.constantFrom(
        ']]></title><script>alert(1)</script>',
        '&amp;<!--"\'',
        '\u0000\u000b\uffff\ud800',
        'ﷺ مرحبا 𝔘',
      ),
    );
    const legal = (typed: string) =>
      typed
        .toWellFormed()
        .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\ufffd')
        .replace(/\r\n?/g, '\n');
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 20 }), async (texts) => {
        const told = texts.map(
          (name): FeedEntry => ({
            change: 'published',
            slug: 'een',
            changedAt: '2026-01-01T00:00:00.000Z',
            name,
            teaser: { nl: name },
          }),
        );
        const { error, entries } = await parsed(atomFeed({ entries: told, baseAddress, language: 'en' }));
        expect(error).toBeNull();
        expect(entries.map(({ title }) => title)).toEqual(texts.map(legal));
        expect(entries.map(({ summary }) => summary)).toEqual(
          texts.map((typed) => legal(`Nieuw in het register. ${typed}`.trim())),
        );
      }),
      { numRuns: 50 },
    );
  });
});
