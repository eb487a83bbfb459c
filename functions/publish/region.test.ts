// The public document of a region: whatever order its events come in, the last revision is shown, and an import again undoes nothing.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Envelope } from '../../events/envelope.ts';
import type { RegionContent } from '../../schemas/regionContent.ts';
import { type Database, startDatabase } from '../../tests/support/database.ts';
import { freshRegister } from '../../tests/support/freshRegister.ts';
import { revise } from '../../tests/support/liveRegion.ts';
import { imported, registerEvents, sampleRegion } from '../../tests/support/publishedThings.ts';
import type { SamplePerson } from '../../tests/support/samplePeople.ts';
import { sampleContent } from '../../tests/support/sampleRegions.ts';

let database: Database;
let events: Envelope[];
const second = { agenda: [{ title: 'Alleen dit nog', status: 'stopped' as const }] };

beforeAll(async () => {
  database = await startDatabase();
  const id = await imported(database, 'region', sampleRegion);
  const revisions: [RegionContent, SamplePerson][] = [
    [sampleContent, 'coordinator'],
    [{ ...sampleContent, agenda: [] }, 'officer'],
    [second, 'coordinator'],
  ];
  for (const [content, by] of revisions)
    expect(await revise(database, 'haaglanden', content, { by })).toMatchObject({ ok: true });
  events = await registerEvents(database, id);
});
afterAll(() => database.stop());

describe('the page of a region', () => {
  it('has what its source says, what the last revision left, and every revision by role', async () => {
    const { take, register, rows } = await freshRegister(database);
    for (const event of events) expect(await take(event)).toBe('written');
    const { region } = await register.region('haaglanden');
    expect(region).toEqual({
      kind: 'region',
      slug: 'haaglanden',
      version: 4,
      name: 'Haaglanden',
      provinces: ['Zuid-Holland'],
      ...second,
      revisions: [
        { version: 2, on: '2026-11-26', by: 'coordinator' },
        { version: 3, on: '2026-11-26', by: 'officer' },
        { version: 4, on: '2026-11-26', by: 'coordinator' },
      ],
      provenance: { sources: sampleRegion.sources, confidence: 'high', readOn: '2026-11', waived: [] },
    });
    // No person in it: nobody's id, and nothing of an earlier version either.
    expect(JSON.stringify(await rows())).not.toMatch(/"p-|Duinzorg/);
  });

  it('shows the version of each event as long as no later one came', async () => {
    const { take, register } = await freshRegister(database);
    const agendas: number[] = [];
    for (const event of events) {
      await take(event);
      agendas.push((await register.region('haaglanden')).region?.agenda.length ?? -1);
    }
    expect(agendas).toEqual([0, 2, 0, 1]);
  });

  it('comes out the same for every event one to three times in any order', async () => {
    const once = await freshRegister(database);
    for (const event of events) await once.take(event);
    const expected = await once.rows();
    const deliveries = fc.shuffledSubarray([...events, ...events, ...events], { minLength: 12 });
    await fc.assert(
      fc.asyncProperty(deliveries, async (delivered) => {
        const register = await freshRegister(database);
        for (const event of delivered) await register.take(event);
        expect(await register.rows()).toEqual(expected);
      }),
      { numRuns: 10 },
    );
  });

  it('stands in the list of all regions without what it tells of itself', async () => {
    const { take, register } = await freshRegister(database);
    for (const event of events) await take(event);
    const { regions } = await register.regions();
    expect(regions).toMatchObject([{ slug: 'haaglanden', agenda: [], revisions: [] }]);
    expect(await register.regionDocuments(['zeeland', 'haaglanden'])).toMatchObject([second]);
  });

  it('is as it was when the region is imported again: the same import is the same, another is refused', async () => {
    await imported(database, 'region', sampleRegion);
    const other = { ...sampleRegion, provinces: ['Utrecht'] };
    await expect(imported(database, 'region', other)).rejects.toThrow('key-reused');
    expect(await registerEvents(database, 'region-haaglanden')).toEqual(events);
  });

  it('is revised by the one of two who came first; the other is told what happened', async () => {
    const [one, other] = [
      await revise(database, 'haaglanden', sampleContent, { seen: 4 }),
      await revise(database, 'haaglanden', { agenda: [] }, { seen: 4, by: 'officer' }),
    ];
    expect(one).toMatchObject({ ok: true, accepted: { version: 5 } });
    expect(other).toMatchObject({
      ok: false,
      refusal: { code: 'changed-meanwhile', version: 5, since: [{ sequence: '0000000005' }] },
    });
  });
});
