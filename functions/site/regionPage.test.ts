// What a region tells of itself, as the public reads it: on its page in both languages, and as open data.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportRegionInput } from '../../schemas/import.ts';
import { type CountingSite, countingSite } from '../../tests/support/countingSite.ts';
import { type Database, startDatabase } from '../../tests/support/database.ts';
import { revise } from '../../tests/support/liveRegion.ts';
import { invalidities } from '../../tests/support/pages.ts';
import { imported, inRegister, sampleRegion } from '../../tests/support/publishedThings.ts';
import { sampleContent } from '../../tests/support/sampleRegions.ts';

let database: Database;
let site: CountingSite;
const markup = '<script>alert("x")</script>';

beforeAll(async () => {
  database = await startDatabase();
  const id = await imported(database, 'region', sampleRegion);
  const nasty = {
    introduction: { nl: markup },
    facilitator: { organisation: markup, website: 'https://example.nl/?a="><script>alert(1)</script>' },
    agenda: [
      {
        title: markup,
        status: 'planned' as const,
        link: 'https://example.nl/?a="><script>alert(1)</script>',
      },
    ],
  };
  const zeeland: ImportRegionInput = { ...sampleRegion, slug: 'zeeland', name: 'Zeeland' };
  await imported(database, 'region', zeeland);
  await revise(database, 'haaglanden', sampleContent);
  await revise(database, 'haaglanden', { ...sampleContent, agenda: sampleContent.agenda.toReversed() });
  await revise(database, 'zeeland', nasty, { by: 'officer' });
  await inRegister(database, id, 'region-zeeland');
  site = countingSite(database);
});
afterAll(() => database.stop());

describe('the page of a region', () => {
  it('has its introduction, its agenda in the order of the region, who organises it and its changes', async () => {
    const { html, reads } = await site.page('/regios/haaglanden');
    expect(reads).toEqual(['QueryCommand', 'QueryCommand']);
    const parts = [
      'Wij leiden samen op',
      'href="https://duinzorg.example.nl/stages" ',
      'Klaar',
      'Honderd leerplekken',
      'Loopt',
      'Werkgeversvereniging Duinzorg',
      'mailto:info@duinzorg.example.nl',
      'Gewijzigd op 26 november 2026 door de regiocoördinator',
    ].map((part) => html.indexOf(part.trim()));
    expect(parts).not.toContain(-1);
    expect(parts).toEqual(parts.toSorted((one, other) => one - other));
    expect(html.match(/Gewijzigd op/g)).toHaveLength(2);
  });

  it('says in English what is English, and marks what is Dutch', async () => {
    const { html } = await site.page('/regios/haaglanden?lang=en');
    expect(html).toContain('We train together');
    expect(html).toContain('Changed on 26 November 2026 by the regional coordinator');
    expect(html).toContain('<bdi lang="nl">Honderd leerplekken');
  });

  it.each(['nl', 'en'])('shows markup in any text as text (%s)', async (language) => {
    const { html } = await site.page(`/regios/zeeland?lang=${language}`);
    expect(await invalidities(html)).toEqual([]);
    expect(html.replace(/<script type="application\/ld\+json">[^<>&]*<\/script>/, '')).not.toContain(
      '<script',
    );
    expect(html).toContain('&lt;script&gt;');
  });

  it('is open data, as a file and as a table: one read', async () => {
    const json = await site.page('/data/regios.json');
    expect(json.reads).toEqual(['BatchGetItemCommand']);
    const { regions } = JSON.parse(json.html);
    expect(regions[0]).toMatchObject({
      name: 'Haaglanden',
      facilitator: { organisation: 'Werkgeversvereniging Duinzorg' },
      agenda: [{ status: 'done' }, { status: 'under-way' }],
      revisions: [{ by: 'coordinator' }, { by: 'coordinator' }],
    });
    expect((await site.page('/data/regios.csv')).html).toContain(
      'Honderd leerplekken in de wijk (under-way)',
    );
  });
});
