// publish over a real database: whatever the queue does with its events, the register comes out the same, and nothing in it
// is about a person.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Envelope } from '../../events/envelope.ts';
import { partners } from '../../local/journeys/strongProject.ts';
import { testApi } from '../../tests/support/apiClient.ts';
import { type Database, startDatabase } from '../../tests/support/database.ts';
import { freshRegister } from '../../tests/support/freshRegister.ts';
import {
  imported,
  lastEvent,
  publishedApplication,
  sampleKoploper,
  samplePact,
  sampleRegion,
} from '../../tests/support/publishedThings.ts';
import { caseStore } from '../platform/caseStore.ts';
import { Unusable } from '../platform/queueConsumer.ts';

let database: Database;
let events: Envelope[];
let application: string;

beforeAll(async () => {
  database = await startDatabase();
  application = await publishedApplication(await testApi(database), database);
  const ids = [
    application,
    await imported(database, 'koploper', sampleKoploper),
    await imported(database, 'region', sampleRegion),
    await imported(database, 'pact', samplePact),
  ];
  events = await Promise.all(ids.map((id) => lastEvent(database, id)));
});
afterAll(() => database.stop());

const emptyRegister = () => freshRegister(database);

describe('publish', () => {
  it('gives the same register for every event one to five times in any order', async () => {
    const once = await emptyRegister();
    for (const event of events) expect(await once.take(event)).toBe('written');
    const expected = await once.rows();
    expect(expected).toHaveLength(18);

    const deliveries = fc
      .tuple(
        ...events.map((event) => fc.integer({ min: 1, max: 5 }).map((times) => Array(times).fill(event))),
      )
      .chain((copies) => {
        const all = copies.flat() as Envelope[];
        return fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length });
      });
    await fc.assert(
      fc.asyncProperty(deliveries, async (delivered) => {
        const register = await emptyRegister();
        for (const event of delivered) await register.take(event);
        expect(await register.rows()).toEqual(expected);
      }),
      { numRuns: 15 },
    );
  });

  it('gives the same register when all of it arrives at once', async () => {
    const once = await emptyRegister();
    for (const event of events) await once.take(event);
    const atOnce = await emptyRegister();
    await Promise.all([...events, ...events].map((event) => atOnce.take(event)));
    expect(await atOnce.rows()).toEqual(await once.rows());
  });

  it('publishes the form as submitted, the approved summary and the partners that did not decline', async () => {
    const { take, register } = await emptyRegister();
    for (const event of events) await take(event);
    expect(await register.koploper('strong')).toMatchObject({
      name: 'STRONG (Studie Route Net Gezondheid)',
      caseNumber: application,
      summary: { nl: 'Samenvatting.', en: 'Summary.' },
      partners: [
        { name: 'ROC Mondriaan', sector: 'education', lead: true },
        { name: 'Woonzorgcentra Haaglanden', sector: 'care' },
      ],
      version: Number(events[0]?.sequence),
    });
  });

  it('says of an imported koploper what was waived and where it was read', async () => {
    const { take, register } = await emptyRegister();
    for (const event of events) await take(event);
    expect(await register.koploper('evolva')).toMatchObject({
      provenance: {
        sources: sampleKoploper.sources,
        confidence: 'low',
        readOn: '2026-11',
        waived: ['no-care-or-welfare-partner', 'no-reviews', 'no-partner-confirmation'],
      },
      versions: [{ version: 1, on: '2026-11-20' }],
    });
  });

  it('publishes no person, no address and no link', async () => {
    const { take, rows } = await emptyRegister();
    for (const event of events) await take(event);
    const everything = JSON.stringify(await rows());
    const invited = await caseStore(database.client, database.tables.cases).partners(application);
    const personal = partners.flatMap(({ contactEmail, contactName = contactEmail, role }) => [
      contactEmail,
      contactName,
      role,
    ]);
    const internal = invited.flatMap(({ id, secret }) => [id, secret]);
    const declined = '"gemeente Den Haag","sector"';
    for (const secret of [...personal, ...internal, declined, '@example.nl', '"p-']) {
      expect(everything).not.toContain(secret);
    }
  });

  it('has no document for an event that publishes nothing', async () => {
    const { take } = await emptyRegister();
    const [first] = await caseStore(database.client, database.tables.cases).events(application);
    if (!first) throw new Error('the application has no events');
    await expect(take(first)).rejects.toBeInstanceOf(Unusable);
  });
});
