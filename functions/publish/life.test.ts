// A koploper after its publication: revised, confirmed, archived, retracted. Whatever order its events come in, the register
// ends as the last one left it, and of what is retracted no word stays.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayOf } from '../../domain/clock/days.ts';
import type { Envelope } from '../../events/envelope.ts';
import type { RegionId } from '../../schemas/regions.ts';
import { type TestApi, testApi } from '../../tests/support/apiClient.ts';
import { type Database, startDatabase } from '../../tests/support/database.ts';
import { freshRegister } from '../../tests/support/freshRegister.ts';
import {
  imported,
  publishedApplication,
  registerEvents,
  revised,
  sampleKoploper,
  sampleRevision,
} from '../../tests/support/publishedThings.ts';

let database: Database;
let api: TestApi;
const lives: Record<string, Envelope[]> = {};
const reason = { reason: 'Daarom.' };

beforeAll(async () => {
  database = await startDatabase();
  api = await testApi(database);
  const officer = api.as('officer');
  const kept = async (life: string, id: string) => {
    lives[life] = await registerEvents(database, id);
  };
  for (const end of ['retract', 'archive'] as const) {
    const number = await publishedApplication(api, database, { slug: `x-${end}` });
    await revised(api, number);
    await api.as('applicant').act(number, 'confirm-current', {});
    await officer.act(number, end, reason);
    await kept(end, number);

    const id = await imported(database, 'koploper', { ...sampleKoploper, slug: `y-${end}` });
    await officer.act(id, end, reason);
    await kept(`${end} imported`, id);
  }
  const twice = await publishedApplication(api, database, { slug: 'x-twice' });
  await revised(api, twice, { ...sampleRevision, name: 'Tussenversie' });
  await revised(api, twice);
  await kept('twice', twice);
});
afterAll(() => database.stop());

const eventsOf = (life: string): Envelope[] => {
  const events = lives[life];
  if (!events) throw new Error(`no life is called ${life}`);
  return events;
};

async function registerAfter(delivered: readonly Envelope[]) {
  const fresh = await freshRegister(database);
  for (const event of delivered) await fresh.take(event);
  return fresh;
}

const shuffled = (events: Envelope[]): Envelope[] =>
  fc.sample(fc.shuffledSubarray(events, { minLength: events.length }), 1).flat();

const orders = (events: readonly Envelope[]): Envelope[][] =>
  events.length === 0
    ? [[]]
    : events.flatMap((first) =>
        orders(events.filter((one) => one !== first)).map((rest) => [first, ...rest]),
      );

describe('a life told by its events', () => {
  it.each(['retract', 'archive', 'retract imported', 'archive imported', 'twice'])(
    '%s: ends the same in every order, with every event once to five times',
    async (life) => {
      const events = eventsOf(life);
      expect(events.length).toBe({ retract: 4, archive: 4, twice: 3 }[life] ?? 2);
      const expected = await (await registerAfter(events)).rows();
      const times = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 4, maxLength: 4 });
      for (const [index, order] of orders(events).entries()) {
        const [copies = []] = fc.sample(times, 1);
        const repeated = order.flatMap((event, place) => Array<Envelope>(copies[place] ?? 1).fill(event));
        // One after the other in half of the orders, all mixed in the other half.
        const delivered = index % 2 === 0 ? repeated : shuffled(repeated);
        expect(await (await registerAfter(delivered)).rows()).toEqual(expected);
      }
    },
  );

  it('is written from the case as each event left it, however far the case is by now', async () => {
    const [published, revision, confirmed, archived] = eventsOf('archive');
    const shown = async (event: Envelope | undefined) =>
      (await registerAfter(event ? [event] : [])).register.koploper('x-archive');
    const day = dayOf(published?.time ?? '');
    const first = { version: 1, on: day };
    const second = { version: 2, on: dayOf(revision?.time ?? '') };

    expect(await shown(published)).toMatchObject({
      name: 'STRONG (Studie Route Net Gezondheid)',
      versions: [first],
      changedAt: published?.time,
    });
    expect(await shown(published)).not.toHaveProperty('lastConfirmed');
    expect(await shown(revision)).toMatchObject({
      ...sampleRevision,
      publishedOn: day,
      versions: [first, second],
      changedAt: revision?.time,
      partners: [{ name: 'ROC Mondriaan', lead: true }, { name: 'Woonzorgcentra Haaglanden' }],
    });
    expect(await shown(revision)).not.toHaveProperty('lastConfirmed');
    expect(await shown(confirmed)).toMatchObject({ lastConfirmed: day, changedAt: revision?.time });
    expect(await shown(confirmed)).not.toHaveProperty('archivedOn');
    expect(await shown(archived)).toMatchObject({ ...sampleRevision, archivedOn: day, lastConfirmed: day });
  });

  it('keeps the day of every version and shows the last', async () => {
    const { register } = await registerAfter(eventsOf('twice'));
    const koploper = await register.koploper('x-twice');
    expect(koploper).toMatchObject({ name: sampleRevision.name });
    expect(koploper && 'versions' in koploper && koploper.versions.map(({ version }) => version)).toEqual([
      1, 2, 3,
    ]);
  });
});

describe('an archived koploper', () => {
  it.each([
    ['archive', 'x-archive'],
    ['archive imported', 'y-archive'],
  ])('%s: keeps its document and is in no list, no region and no count', async (life, slug) => {
    const { register } = await registerAfter(eventsOf(life));
    const koploper = await register.koploper(slug);
    expect(koploper).toHaveProperty('archivedOn');
    expect(koploper).toHaveProperty('partners');
    expect(await register.koploperCount()).toBe(0);
    expect((await register.koplopers(50)).koplopers).toEqual([]);
    for (const region of (koploper && 'regions' in koploper && koploper.regions) || [])
      expect((await register.region(region as RegionId)).koplopers).toEqual([]);
    expect(await register.feed(50)).toMatchObject([{ change: 'archived', slug }]);
  });
});

describe('a retracted koploper', () => {
  it.each([
    ['retract', 'x-retract'],
    ['retract imported', 'y-retract'],
  ])('%s: leaves no word of itself anywhere in the register', async (life, slug) => {
    const fresh = await freshRegister(database);
    const said = new Set<string>();
    const events = eventsOf(life);
    for (const event of events.slice(0, -1)) {
      await fresh.take(event);
      for (const word of wordsIn(await fresh.rows())) said.add(word);
    }
    expect(said.size).toBeGreaterThan(30);
    for (const event of [...events.slice(-1), ...events]) await fresh.take(event);

    const tombstone = {
      kind: 'koploper',
      slug,
      version: Number(events.at(-1)?.sequence),
      status: 'retracted',
      retractedOn: dayOf(events.at(-1)?.time ?? ''),
      changedAt: events.at(-1)?.time,
    };
    expect(await fresh.register.koploper(slug)).toEqual(tombstone);
    expect(await fresh.register.koploperCount()).toBe(0);
    const rows = await fresh.rows();
    expect(rows).toHaveLength(2);
    const own = new Set([
      ...wordsIn(tombstone),
      'pk',
      'sk',
      'entry',
      'entries',
      'document',
      'change',
      'feed',
    ]);
    const left = wordsIn(rows);
    expect([...said].filter((word) => !own.has(word) && left.has(word))).toEqual([]);
  });
});

/** Every word and number in a value and its keys, in small letters. */
const wordsIn = (value: unknown): Set<string> =>
  new Set(
    JSON.stringify(value)
      .toLowerCase()
      .match(/[\p{L}\p{N}]{2,}/gu),
  );
