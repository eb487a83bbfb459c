// A request to the fund through the real command layer and database: its signature, its window to the millisecond, its retry,
// and one more chance on one criterion.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentHash } from '../../domain/case/contentHash.ts';
import { findingText } from '../../domain/fund/findingTexts.ts';
import { type Database, startDatabase } from '../support/database.ts';
import { contentOf, liveRound, signatory } from '../support/liveRound.ts';
import { asPerson } from '../support/samplePeople.ts';

const million = 1_000_000_00;
const january = '2027-01-15T10:00:00.000Z';
/** 31 January 2027, 23:59:59.999 in the Netherlands, and the first moment of February. */
const lastMoment = '2027-01-31T22:59:59.999Z';
const oneLater = '2027-01-31T23:00:00.000Z';

let database: Database;
let live: ReturnType<typeof liveRound>;

beforeAll(async () => {
  database = await startDatabase();
  live = liveRound(database);
  await live.introduce();
  await live.planned(24 * million);
  await live.accepted(live.round(live.system, 'open-round', {}, '2027-01-01T05:00:00.000Z'));
});
afterAll(() => database.stop());

const findingsOf = async (number: string) => {
  const event = (await live.deps.cases.events(number)).findLast(({ type }) => type.includes('submitted'));
  return event?.data['findings'] as string[];
};

describe('a signature', () => {
  it('is over exactly what was read, by who may sign for the school', async () => {
    const content = contentOf('Ondertekend', 'starter', million);
    const number = await live.drafted(content, january);
    const sign = async (hash: string, by = signatory) => {
      const etag = (await live.deps.cases.form(number, 1, 'strong'))?.etag ?? '';
      return live.request(number, by, 'sign', { formEtag: etag, contentHash: hash }, january);
    };
    expect(await sign('0'.repeat(64))).toMatchObject({
      refusal: { guard: 'signature-over-other-content' },
    });
    expect(await sign(contentHash(content), asPerson('applicant'))).toMatchObject({
      refusal: { code: 'not-permitted' },
    });
    // Somebody who signs for another school does not even find the request.
    expect(await sign(contentHash(content), asPerson('stranger'))).toMatchObject({
      refusal: { code: 'not-found' },
    });
    expect(await sign(contentHash(content))).toMatchObject({ ok: true });
    await live.save(number, { ...content, summary: 'Iets anders.' }, january);
    expect(await live.handIn(number, january)).toMatchObject({
      refusal: { guard: 'signature-over-other-content' },
    });
    await live.save(number, content, january);
    expect(await live.handIn(number, january)).toMatchObject({ ok: true });
    expect(await findingsOf(number)).not.toContain('not-signed');
    expect((await live.theRequest(number)).contentHash).toBe(contentHash(content));
  });

  it('that is missing is a finding and no lock', async () => {
    const number = await live.drafted(contentOf('Niet ondertekend', 'starter', million), january);
    expect(await live.handIn(number, january)).toMatchObject({ ok: true });
    expect(await findingsOf(number)).toContain('not-signed');
  });
});

describe('the window of a round', () => {
  it('takes the last millisecond of its last day, and not the one after', async () => {
    const inTime = await live.drafted(contentOf('Net op tijd', 'starter', million), january);
    await live.accepted(live.handIn(inTime, lastMoment));
    expect(await findingsOf(inTime)).not.toContain('after-the-round');
    const late = await live.drafted(contentOf('Net te laat', 'starter', million), january);
    await live.accepted(live.handIn(late, oneLater));
    expect(await findingsOf(late)).toContain('after-the-round');
    const ground = { ground: 'late' as const, reason: 'Na het tijdvak.' };
    const refuse = (number: string) =>
      live.request(number, asPerson('officer'), 'propose-formal-refusal', ground, oneLater);
    expect(await refuse(inTime)).toMatchObject({ refusal: { guard: 'ground-does-not-hold' } });
    expect(await refuse(late)).toMatchObject({ ok: true });
  });

  it('keeps the first receipt of a request that is handed in again by a retry', async () => {
    const number = await live.drafted(contentOf('Twee keer', 'starter', million), january);
    const etag = (await live.deps.cases.form(number, 1, 'strong'))?.etag ?? '';
    const command = {
      kind: 'fund' as const,
      subject: number,
      name: 'submit',
      input: { formEtag: etag },
      actor: asPerson('applicant'),
      commandId: randomUUID(),
      requestHash: 'd'.repeat(64),
    };
    const first = await live.run({ ...command, now: lastMoment });
    const again = await live.run({ ...command, now: oneLater });
    expect(again).toMatchObject({ ok: true, repeated: true });
    if (first.ok && again.ok) expect(again.accepted).toEqual(first.accepted);
  });

  it('is decided on within sixteen weeks of its last day', async () => {
    const number = await live.drafted(contentOf('Op termijn', 'starter', million), january);
    await live.accepted(live.handIn(number, january));
    expect((await live.theRequest(number)).decisionDue).toBe('2027-05-23');
  });
});

describe('findings', () => {
  it('name a budget that is a cent off, a document that is missing and the same project twice', async () => {
    const content = contentOf('Dubbel', 'starter', million);
    const first = await live.drafted(content, january);
    await live.accepted(live.handIn(first, january));
    expect(await findingsOf(first)).not.toContain('subsidy-share-at-most');
    const budget = content.budget && { ...content.budget, subsidy: million + 1 };
    const second = await live.drafted({ ...content, ...(budget ? { budget } : {}) }, january);
    await live.accepted(live.handIn(second, january));
    const codes = await findingsOf(second);
    expect(codes).toEqual(
      expect.arrayContaining([
        'subsidy-share-at-most',
        'budget-adds-up',
        'missing-document-plan-of-approach',
        'same-project-in-round',
      ]),
    );
    for (const code of codes) expect(findingText(code).nl).not.toBe(code);
  });
});

describe('bijna voldoende', () => {
  it('on exactly one criterion gives ten working days, and the request then ranks last', async () => {
    const number = await live.drafted(contentOf('Bijna', 'starter', million), january);
    await live.accepted(live.handIn(number, january));
    await live.accepted(live.round(live.system, 'close-round', {}, '2027-02-01T05:00:00.000Z'));
    const now = '2027-03-08T10:00:00.000Z';
    await live.judged(number, 4, 2, now);
    expect((await live.theRequest(number)).state).toBe('judged-nearly');
    const allow = (due: string) =>
      live.request(number, asPerson('decider1'), 'allow-amendment', { due, extensionDays: 28 }, now);
    // Ten working days after Monday 8 March 2027 is Monday 22 March.
    expect(await allow('2027-03-23')).toMatchObject({ refusal: { guard: 'due-too-late' } });
    const left = { reason: 'Geen aanpassing.' };
    expect(await live.request(number, asPerson('chair'), 'leave-as-it-is', left, now)).toMatchObject({
      refusal: { guard: 'amendment-is-possible' },
    });
    await live.accepted(allow('2027-03-22'));
    // Sixteen weeks and four: 23 May becomes 20 June.
    expect(await live.theRequest(number)).toMatchObject({ state: 'amending', decisionDue: '2027-06-20' });
    const amended = { ...contentOf('Bijna', 'starter', million), labourMarketLink: 'Nu met cijfers.' };
    const formEtag = await live.save(number, amended, now);
    await live.accepted(live.request(number, asPerson('applicant'), 'amend', { formEtag }, now));
    const better = { level: 3, motivation: 'Nu met cijfers onderbouwd.' };
    await live.accepted(live.request(number, asPerson('chair'), 'reassess', better, now));
    expect(await live.theRequest(number)).toMatchObject({
      state: 'judged-positive',
      amended: true,
      consensus: [3, 4, 4, 4, 4],
    });
  });
});
