// Roles given, taken and invited to, over a real database: recorded with who and when, once, and never past another officer.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '../../../schemas/person.ts';
import type { InvitationInput, RoleChange } from '../../../schemas/roles.ts';
import { type Database, startDatabase } from '../../../tests/support/database.ts';
import { cancelled, faultyClient } from '../../../tests/support/faultyClient.ts';
import { people as sample } from '../../../tests/support/samplePeople.ts';
import { invitationName, invitationStore } from '../../platform/invitationStore.ts';
import { peopleStore } from '../../platform/peopleStore.ts';
import { affiliatePerson } from './affiliatePerson.ts';
import { changeRoles } from './changeRoles.ts';
import { enter } from './enter.ts';
import { invite, takeBack } from './invite.ts';

let database: Database;
let people: ReturnType<typeof peopleStore>;
let invitations: ReturnType<typeof invitationStore>;
const { officer, officer2, stranger, chair } = sample;
const at = (day: number) => `2026-03-${String(day).padStart(2, '0')}T09:00:00.000Z`;
const giveChair: RoleChange = { act: 'give', role: 'chair', region: '*' };
const takeOffice: RoleChange = { act: 'take', role: 'officer', region: '*' };

beforeAll(async () => {
  database = await startDatabase();
});
afterAll(() => database.stop());
beforeEach(async () => {
  people = peopleStore(database.client, database.tables.people);
  invitations = invitationStore(database.client, database.tables.people);
  for (const one of [officer, officer2, stranger, chair]) await people.put(one);
});

const change = (person: Person, one: RoleChange, by: Person | 'operator' = officer, more = {}) =>
  changeRoles(people, {
    person: person.id,
    change: one,
    by: by === 'operator' ? by : by.id,
    commandId: randomUUID(),
    now: at(2),
    ...more,
  });
const versionOf = async ({ id }: Person) => (await people.record(id))?.version;
const rolesOf = async ({ id }: Person) => (await people.get(id))?.grants.map(({ role }) => role);
const holdersOf = async (role: 'officer' | 'chair' | 'reviewer') =>
  (await people.holders(role, 100))?.entries.map(({ id }) => id);

describe('an organisation and a power to sign', () => {
  const affiliation = {
    act: 'affiliate',
    organisation: 'ROC Mondriaan',
    signsFor: ['01AA', '25LH'],
  } as const;
  const set = (person: Person, by = officer, more = {}) =>
    affiliatePerson(people, {
      person: person.id,
      affiliation: { ...affiliation, signsFor: ['25LH', '01AA', '25LH'] },
      by: by.id,
      commandId: randomUUID(),
      now: at(2),
      ...more,
    });

  it('stand with the person, in the list of the role, and in the record, once', async () => {
    const commandId = randomUUID();
    const first = await set(chair, officer, { commandId });
    expect(first).toMatchObject({ ok: true, repeated: false });
    expect(await set(chair, officer, { commandId })).toMatchObject({ ok: true, repeated: true });
    expect(await people.get(chair.id)).toMatchObject({
      organisation: 'ROC Mondriaan',
      signsFor: ['01AA', '25LH'],
    });
    expect((await people.holders('chair', 100))?.entries).toContainEqual(
      expect.objectContaining({ id: chair.id, organisation: 'ROC Mondriaan' }),
    );
    expect((await people.changes(chair.id, 1))?.entries).toEqual([
      { ...affiliation, id: commandId, by: officer.id, at: at(2) },
    ]);
  });

  it('are not set down over what somebody else did meanwhile, nor by who has no office any more', async () => {
    const seen = await versionOf(stranger);
    await change(stranger, giveChair, officer, { now: at(1) });
    expect(await set(stranger, officer, { seen })).toMatchObject({ refusal: { code: 'changed-meanwhile' } });
    await change(officer, takeOffice, officer2, { now: at(1) });
    expect(await set(stranger)).toMatchObject({ refusal: { code: 'not-permitted' } });
    expect((await people.get(stranger.id))?.signsFor).toBeUndefined();
  });
});

describe('a change of roles', () => {
  it('stands with the person, in the list of the role, and in the record', async () => {
    const before = (await people.changes(stranger.id, 100))?.entries.length ?? 0;
    const commandId = randomUUID();
    expect(await change(stranger, { ...giveChair, sector: 'care' }, officer, { commandId })).toMatchObject({
      ok: true,
    });
    expect(await rolesOf(stranger)).toEqual(['chair']);
    expect(await holdersOf('chair')).toContain(stranger.id);
    expect((await people.changes(stranger.id, 100))?.entries).toHaveLength(before + 1);
    expect((await people.changes(stranger.id, 1))?.entries).toEqual([
      // The sector is that of a reviewer alone.
      { ...giveChair, id: commandId, by: officer.id, at: at(2) },
    ]);
    await change(stranger, { ...giveChair, act: 'take' }, officer, { now: at(3) });
    expect(await rolesOf(stranger)).toEqual([]);
    expect(await holdersOf('chair')).not.toContain(stranger.id);
    expect((await people.changes(stranger.id, 1))?.entries[0]).toMatchObject({ act: 'take', at: at(3) });
  });

  it('is done once, however often it is sent', async () => {
    const commandId = randomUUID();
    const seen = await versionOf(stranger);
    const [first, ...others] = [
      await change(stranger, giveChair, officer, { commandId, seen }),
      await change(stranger, giveChair, officer, { commandId, seen }),
    ];
    expect(first).toMatchObject({ ok: true, repeated: false });
    expect(others).toMatchObject([{ ok: true, repeated: true }]);
    expect(await versionOf(stranger)).toBe((seen ?? 0) + 1);
  });

  it('tells who decided on what is no longer so', async () => {
    const seen = await versionOf(stranger);
    await change(stranger, giveChair, officer2);
    const late = await change(stranger, { act: 'give', role: 'decider', region: '*' }, officer, { seen });
    expect(late).toEqual({ ok: false, refusal: { code: 'changed-meanwhile' } });
    expect(await rolesOf(stranger)).toEqual(['chair']);
  });

  it('of two at once, none is lost', async () => {
    const results = await Promise.all([
      change(stranger, giveChair),
      change(stranger, { act: 'give', role: 'decider', region: '*' }, officer2),
    ]);
    const done = results.filter(({ ok }) => ok).length;
    expect(done).toBeGreaterThan(0);
    expect(await rolesOf(stranger)).toHaveLength(done);
  });

  it('is not written past another that came between', async () => {
    const faulty = faultyClient(database.client, [
      { on: 'TransactWriteItemsCommand', when: 'before', error: cancelled('TransactionConflict') },
    ]);
    people = peopleStore(faulty, database.tables.people);
    expect(await change(stranger, giveChair)).toEqual({ ok: false, refusal: { code: 'changed-meanwhile' } });
    expect(await rolesOf(stranger)).toEqual([]);
  });

  it('of two officers who take each other’s office, one stays', async () => {
    const results = await Promise.all([
      change(officer2, takeOffice, officer),
      change(officer, takeOffice, officer2),
    ]);
    expect(results.filter(({ ok }) => ok).length).toBeLessThanOrEqual(1);
    expect((await holdersOf('officer'))?.length).toBeGreaterThan(0);
  });

  it('is of nobody when whoever gives it has lost the office', async () => {
    await change(officer2, takeOffice);
    expect(await change(stranger, giveChair, officer2)).toMatchObject({ refusal: { code: 'not-permitted' } });
    expect(await change({ ...stranger, id: 'p-zzzzzzzzzzzzzzzz' }, giveChair)).toMatchObject({
      refusal: { code: 'not-found' },
    });
  });

  it('by an operator is recorded as such, and leaves the last officer', async () => {
    expect(await change(officer2, takeOffice, 'operator', { now: at(9) })).toMatchObject({ ok: true });
    expect((await people.changes(officer2.id, 1))?.entries[0]?.by).toBe('operator');
    expect(await change(officer, takeOffice, 'operator')).toMatchObject({
      refusal: { code: 'last-officer' },
    });
    expect(await rolesOf(officer)).toEqual(['officer']);
  });
});

describe('finding somebody', () => {
  it('is by their whole address, without regard to capitals', async () => {
    expect(await people.ofAddress(' B@Example.NL')).toEqual([stranger.id]);
    expect(await people.ofAddress('b@example')).toEqual([]);
  });

  it('in the list of a role goes page by page, and by no other cursor', async () => {
    const first = await people.holders('officer', 1);
    const second = await people.holders('officer', 1, first?.next);
    expect([...(first?.entries ?? []), ...(second?.entries ?? [])].map(({ id }) => id).sort()).toEqual(
      [officer.id, officer2.id].sort(),
    );
    expect(await people.holders('chair', 1, first?.next)).toBe(undefined);
    expect(await people.count('officer')).toBe(2);
  });
});

const input = (email: string): InvitationInput => ({
  email,
  role: 'reviewer',
  region: 'zeeland',
  sector: 'care',
  language: 'nl',
});
const asked = (commandId: string = randomUUID(), now = at(2)) => ({ by: officer.id, commandId, now });
const newcomer = (key: string, email: string): Person => ({
  ...stranger,
  id: `p-${key.repeat(16)}`,
  subject: key,
  email,
});
const entersAt = (someone: Person, now: string, vouched = true) =>
  enter({ people, invitations }, { newcomer: someone, vouched, commandId: randomUUID(), now });

describe('an invitation', () => {
  it('gives its role at the first sign-in with its address, once', async () => {
    const someone = newcomer('t', 't@example.nl');
    expect(await invite({ people, invitations }, input('T@example.nl'), asked())).toEqual({ ok: true });
    await Promise.all([entersAt(someone, at(5)), entersAt(someone, at(5))]);
    expect(await people.get(someone.id)).toMatchObject({
      sector: 'care',
      grants: [{ role: 'reviewer', region: 'zeeland' }],
    });
    expect((await people.changes(someone.id, 10))?.entries).toMatchObject([
      { act: 'give', by: officer.id, at: at(5), invitedAt: at(2) },
    ]);
    expect(await invitations.ofAddress(someone.email)).toEqual([]);
    await change(someone, { act: 'take', role: 'reviewer', region: 'zeeland' });
    await entersAt(someone, at(6));
    expect(await rolesOf(someone)).toEqual([]);
  });

  it('waits for an address that the issuer vouches for, and expires', async () => {
    const someone = newcomer('u', 'u@example.nl');
    await invite({ people, invitations }, input(someone.email), asked());
    await entersAt(someone, at(5), false);
    await entersAt(newcomer('v', 'v@example.nl'), at(5));
    await entersAt(someone, '2026-04-02T09:00:00.000Z');
    expect(await rolesOf(someone)).toEqual([]);
    expect(await people.ofAddress(someone.email)).toEqual([someone.id]);
  });

  it('is taken up by somebody who was signing in for the first time while it was made', async () => {
    const someone = newcomer('w', 'w@example.nl');
    await invite({ people, invitations }, input(someone.email), asked());
    await people.put(someone);
    await entersAt(someone, at(5));
    expect(await rolesOf(someone)).toEqual(['reviewer']);
  });

  it('is made once, and anew when it has expired', async () => {
    const commandId = randomUUID();
    const again = () => invite({ people, invitations }, input('x@example.nl'), asked(commandId));
    expect([await again(), await again()]).toEqual([{ ok: true }, { ok: true }]);
    const other = (now: string) =>
      invite({ people, invitations }, input('X@example.nl'), asked(randomUUID(), now));
    expect(await other(at(3))).toEqual({ ok: false, refusal: { code: 'invited' } });
    expect(await other('2026-05-02T09:00:00.000Z')).toEqual({ ok: true });
  });

  it('is not for who is known, nor by who has no office', async () => {
    expect(await invite({ people, invitations }, input(stranger.email), asked())).toEqual({
      ok: false,
      refusal: { code: 'known', person: stranger.id },
    });
    const byChair = { ...asked(), by: chair.id };
    expect((await invite({ people, invitations }, input('y@example.nl'), byChair)).ok).toBe(false);
    expect(await invitations.ofAddress('y@example.nl')).toEqual([]);
  });

  it('can be taken back, and then gives nothing; its address is not kept', async () => {
    const someone = newcomer('z', 'z@example.nl');
    await invite({ people, invitations }, input(someone.email), asked());
    const [made] = await invitations.ofAddress(someone.email);
    const name = made ? invitationName(made) : '';
    expect(await takeBack({ people, invitations }, name, { by: chair.id, now: at(3) })).toBe(undefined);
    expect(await takeBack({ people, invitations }, name, { by: officer.id, now: at(3) })).toEqual(made);
    expect(await takeBack({ people, invitations }, name, { by: officer.id, now: at(3) })).toBe(undefined);
    await entersAt(someone, at(5));
    expect(await rolesOf(someone)).toEqual([]);
    const ended = (await invitations.ended(100)).find(({ id }) => id === made?.id);
    expect(ended).toMatchObject({ ended: 'taken-back', endedBy: officer.id, endedAt: at(3) });
    expect(JSON.stringify(ended)).not.toContain('z@');
  });
});
