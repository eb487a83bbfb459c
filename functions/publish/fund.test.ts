// Grants and rounds in the register, from the rows of a whole round: whatever order events come in and however often, the
// register comes out the same; nobody who was refused is named, and no person is.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personActor } from '../../domain/lifecycle/actor.ts';
import type { Envelope } from '../../events/envelope.ts';
import { roundFile } from '../../schemas/fund/roundFile.ts';
import { type Database, startDatabase } from '../../tests/support/database.ts';
import { freshRegister } from '../../tests/support/freshRegister.ts';
import { contentOf, roundId } from '../../tests/support/liveRound.ts';
import {
  contactOfPartner,
  type PublishedRound,
  publicEvents,
  publishedRound,
} from '../../tests/support/publishedRound.ts';
import { asPerson, people } from '../../tests/support/samplePeople.ts';
import { fails, verifyRound } from '../site/verifyRound.mjs';

const million = 1_000_000_00;
const decider4 = personActor({ ...people.decider3, id: 'p-rrrrrrrrrrrrrrrr' });
let database: Database;
let round: PublishedRound;
let events: Envelope[];

beforeAll(async () => {
  database = await startDatabase();
  round = await publishedRound(database);
  await after(round);
  const ids = [roundId, ...round.numbers];
  events = (await Promise.all(ids.map((id) => publicEvents(round, id)))).flat();
}, 60_000);
afterAll(() => database.stop());

/** The first grant goes on to its settlement; the second is objected to, decided anew and published again. */
async function after({ live, first, second }: PublishedRound): Promise<void> {
  const applicant = asPerson('applicant');
  const officer = asPerson('officer');
  await live.accepted(
    live.request(first, applicant, 'start-project', { startsOn: '2028-01-01' }, '2027-12-01T10:00:00.000Z'),
  );
  await live.accepted(
    live.request(
      first,
      applicant,
      'report-final',
      { report: 'Klaar.', spent: 3 * million },
      '2032-02-01T10:00:00.000Z',
    ),
  );
  await live.accepted(
    live.request(
      first,
      officer,
      'settle',
      { amount: 900_000_00, reason: 'Minder uren.' },
      '2032-06-01T10:00:00.000Z',
    ),
  );
  const objecting = '2027-06-01T10:00:00.000Z';
  await live.accepted(live.request(second, applicant, 'object', { grounds: 'Het is te weinig.' }, objecting));
  const reason = { outcome: 'partly-upheld', reason: 'Wij bezien het opnieuw.' } as const;
  await live.accepted(
    live.request(second, asPerson('decider3'), 'prepare-objection-decision', reason, objecting),
  );
  await live.accepted(
    live.request(second, decider4, 'release-objection-decision', {}, '2027-07-01T10:00:00.000Z'),
  );
  await live.accepted(
    live.request(
      second,
      asPerson('decider3'),
      'prepare-decision',
      { outcome: 'grant' },
      '2027-07-02T10:00:00.000Z',
    ),
  );
  await live.accepted(live.request(second, decider4, 'release-decision', {}, '2027-07-03T10:00:00.000Z'));
  await live.accepted(
    live.request(second, officer, 'publish-grant', { slug: 'anders' }, '2027-07-04T10:00:00.000Z'),
  );
}

async function registerAfter(delivered: readonly Envelope[]) {
  const fresh = await freshRegister(database);
  for (const event of delivered) await fresh.take(event);
  return fresh;
}

const named = (name: string) => events.filter(({ type }) => type.includes(`.${name}.`));
const untilFirst = (id: string, name: string) => {
  const own = events.filter(({ subject }) => subject === id);
  return own.slice(0, own.findIndex(({ type }) => type.includes(`.${name}.`)) + 1);
};

describe('the register of the fund', () => {
  it('comes out the same for every event one to three times in any order, one by one or all at once', async () => {
    const expected = await (await registerAfter(events)).rows();
    const deliveries = fc
      .tuple(fc.shuffledSubarray(events, { minLength: events.length }), fc.array(fc.nat(events.length - 1)))
      .map(([all, again]) => [...all, ...again.flatMap((index) => events[index] ?? [])]);
    await fc.assert(
      fc.asyncProperty(deliveries, fc.boolean(), async (delivered, atOnce) => {
        const fresh = await freshRegister(database);
        if (atOnce) await Promise.all(delivered.map(fresh.take));
        else for (const event of delivered) await fresh.take(event);
        expect(await fresh.rows()).toEqual(expected);
      }),
      { numRuns: 10 },
    );
  }, 60_000);

  it('names nobody who was refused, and no person', async () => {
    const everything = JSON.stringify(await (await registerAfter(events)).rows());
    const { contactName, contactEmail } = contactOfPartner;
    const secrets = [
      'Net te duur',
      'Onder de maat',
      contactName,
      contactEmail,
      'zegt Noor',
      '"p-',
      '"pt-',
      '@',
    ];
    for (const secret of secrets) expect(everything).not.toContain(secret);
    expect(everything).toContain(round.numbers[2]);
    expect(everything).not.toContain(contentOf('', 'starter', 0).feasibility);
  });

  it('has nothing of a decision before its grant is published', async () => {
    const decided = named('decision-released');
    expect(decided).toHaveLength(5);
    const fresh = await freshRegister(database);
    for (const event of decided.filter(({ subject }) => subject !== round.second)) {
      expect(await fresh.take(event)).toBe('ignored');
    }
    expect(await fresh.rows()).toEqual([]);
  });
});

describe('a grant', () => {
  it('has the columns of the Woo from its publication on', async () => {
    const { register } = await registerAfter(untilFirst(round.first, 'grant-published'));
    expect(await register.grant('zorg-in-de-wijk')).toMatchObject({
      caseNumber: round.first,
      title: 'Zorg in de wijk',
      summary: { nl: 'Studenten leren in de wijk, bij mensen thuis.' },
      basis: { regulation: 'rif-2024-2027', articles: ['19.7', '21.2'] },
      recipient: { name: 'Mbo-college Duinrand', brin: '25LH' },
      category: 'starter',
      round: { slug: 'rif-2027-1', name: { nl: 'tijdvak 1 van 2027' } },
      regions: ['haaglanden'],
      partners: [
        { name: 'Mbo-college Duinrand', sector: 'education', lead: true },
        { name: 'Thuiszorg Duin', sector: 'care' },
      ],
      status: 'granted',
      awardedOn: '2027-05-03',
      granted: { cents: million },
      publishedOn: '2027-05-10',
    });
  });

  it('goes on with its project, and says what it was settled at beside what was granted', async () => {
    const running = await registerAfter(untilFirst(round.first, 'project-started'));
    expect(await running.register.grant('zorg-in-de-wijk')).toMatchObject({
      status: 'running',
      startsOn: '2028-01-01',
      endsOn: '2031-12-31',
    });
    const { register } = await registerAfter(events);
    expect(await register.grant('zorg-in-de-wijk')).toMatchObject({
      status: 'settled',
      granted: { cents: million },
      settled: { cents: 900_000_00, on: '2032-06-01' },
    });
  });

  it('that was decided anew after an objection keeps its address and says so', async () => {
    const { register } = await registerAfter(events);
    expect(await register.grant('aan-het-bed')).toMatchObject({
      status: 'granted',
      objectionUpheldOn: '2027-07-01',
      publishedOn: '2027-05-10',
      awardedOn: '2027-05-03',
      changedAt: '2027-07-04T10:00:00.000Z',
    });
    expect(await register.grant('anders')).toBeUndefined();
  });

  it('is counted once, and stands in the list with the newest first and in its region', async () => {
    const { register } = await registerAfter(events);
    const found = await register.findables();
    expect(found.map(({ kind, slug }) => [kind, slug])).toEqual([
      ['grant', 'aan-het-bed'],
      ['grant', 'zorg-in-de-wijk'],
    ]);
    expect((await register.region('haaglanden')).grants.map(({ slug }) => slug)).toEqual([
      'zorg-in-de-wijk',
      'aan-het-bed',
    ]);
    const { grants, next } = await register.grants(1);
    expect(grants.map(({ slug }) => slug)).toEqual(['zorg-in-de-wijk']);
    expect((await register.grants(1, next)).grants.map(({ slug }) => slug)).toEqual(['aan-het-bed']);
  });
});

describe('a round', () => {
  it('is public from its plan on, with the code of the secret before anybody can hand in', async () => {
    const { register } = await registerAfter(untilFirst(roundId, 'round-planned'));
    const { commitment } = await round.live.theRound();
    expect((await register.round('rif-2027-1'))?.round).toMatchObject({
      status: 'planned',
      commitment,
      opensOn: '2027-01-01',
      closesOn: '2027-01-31',
      ceilings: [{ cents: 3 * million, on: '2026-12-01', reason: 'Zo staat het in de Staatscourant.' }],
    });
  });

  it('tells every change of its window and its money, and why', async () => {
    const { register } = await registerAfter(events);
    expect((await register.round('rif-2027-1'))?.round).toMatchObject({
      closesOn: '2027-02-01',
      extensions: [
        { closesOn: '2027-02-01', on: '2027-01-31', reason: expect.stringContaining('niet te bereiken') },
      ],
      ceilings: [
        { cents: 3 * million },
        { cents: 2 * million, on: '2027-02-02', reason: 'Overgeheveld naar het tweede tijdvak.' },
      ],
    });
  });

  it('says nothing of how it is divided before its decisions are made known', async () => {
    const fresh = await registerAfter(untilFirst(roundId, 'ceiling-changed'));
    const before = (await fresh.register.round('rif-2027-1'))?.round;
    expect(before).toMatchObject({ status: 'closed' });
    expect(before?.result).toBeUndefined();
    expect(before?.file).toBeUndefined();
    const everything = JSON.stringify(await fresh.rows());
    const { seed } = (await fullFile()).input.lottery;
    expect(everything).not.toContain(seed);
  });

  it('then counts its requests from what was divided, and gives the file that anyone can check', async () => {
    const { register } = await registerAfter(events);
    const document = (await register.round('rif-2027-1'))?.round;
    // Four came in, three were sufficient; one of each list fits under two million, the third does not.
    expect(document?.result).toEqual({
      on: '2027-05-03',
      submitted: 4,
      positive: 3,
      granted: 2,
      refusedForCeiling: 1,
      amountGranted: { cents: 2 * million },
      left: { cents: 0 },
    });
    expect(document?.status).toBe('released');
    const file = await fullFile();
    const lines = await verifyRound(JSON.stringify(file), [file.commitment]);
    expect(lines.filter(fails)).toEqual([]);
  });
});

async function fullFile() {
  const { register } = await registerAfter(events);
  return roundFile.parse((await register.round('rif-2027-1'))?.round.file);
}
