// The one way in, over a real database with faults injected: nothing doubled, nothing half written, every refusal decoded.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { koploperLifecycle } from '../../domain/koploper/lifecycle.ts';
import { replay } from '../../domain/lifecycle/engine.ts';
import { brokenLink } from '../../events/chain.ts';
import { sampleId, testApi } from '../../tests/support/apiClient.ts';
import { type Database, startDatabase } from '../../tests/support/database.ts';
import { Crash, cancelled, type Fault, faultyClient } from '../../tests/support/faultyClient.ts';
import { inputs } from '../../tests/support/sampleInputs.ts';
import { asPerson, asSystem, type SamplePerson } from '../../tests/support/samplePeople.ts';
import { caseLists } from '../platform/caseLists.ts';
import { caseStore } from '../platform/caseStore.ts';
import { peopleStore } from '../platform/peopleStore.ts';
import { freshRandom } from '../platform/random.ts';
import { run } from './run.ts';
import type { CommandDeps, CommandRequest } from './types.ts';

let database: Database;

beforeAll(async () => {
  database = await startDatabase();
  await testApi(database);
});
afterAll(() => database.stop());

const transact = 'TransactWriteItemsCommand';

function depsWith(faults: Fault[]): CommandDeps {
  const client = faultyClient(database.client, faults);
  return {
    cases: caseStore(client, database.tables.cases),
    lists: caseLists(client, database.tables.cases),
    people: peopleStore(client, database.tables.people),
    random: freshRandom,
    pause: () => Promise.resolve(),
  };
}

const request = (
  who: SamplePerson,
  name: CommandRequest['name'],
  more: Partial<CommandRequest> = {},
): CommandRequest => ({
  kind: 'koploper',
  name,
  input: inputs[name as keyof typeof inputs],
  actor: { ...asPerson(who), person: sampleId(who) } as CommandRequest['actor'],
  commandId: randomUUID(),
  requestHash: 'a'.repeat(64),
  now: new Date().toISOString(),
  ...more,
});

async function started(): Promise<string> {
  const result = await run(depsWith([]), request('applicant', 'start'));
  if (!result.ok) throw new Error('start was refused');
  return result.accepted.id;
}

/** The submit of a case with the ETag its form has now. */
async function submit(id: string): Promise<CommandRequest> {
  const form = await depsWith([]).cases.form(id, 1, 'strong');
  return request('applicant', 'submit', { subject: id, input: { formEtag: form?.etag } });
}

async function expectSound(id: string, version: number): Promise<void> {
  const { cases } = depsWith([]);
  const history = await cases.events(id);
  const head = await cases.head(id, 'strong');
  expect(history).toHaveLength(version);
  expect(brokenLink(history)).toBeUndefined();
  expect(replay(koploperLifecycle, history)).toEqual(head?.aggregate);
}

const crash = () => new Crash();

describe('a crash', () => {
  it.each(['before', 'after'] as const)(
    '%s the write of a command: the repeat gets one event and one answer',
    async (when) => {
      const id = await started();
      const wanted = await submit(id);
      await expect(run(depsWith([{ on: transact, when, error: crash }]), wanted)).rejects.toThrow(Crash);
      const repeated = await run(depsWith([]), wanted);
      expect(repeated).toMatchObject({ ok: true, repeated: when === 'after', accepted: { id, version: 2 } });
      expect(await run(depsWith([]), wanted)).toMatchObject({
        ok: true,
        repeated: true,
        accepted: { version: 2 },
      });
      await expectSound(id, 2);
    },
  );

  it.each(['before', 'after'] as const)('%s the write of a start: the repeat gets one case', async (when) => {
    const wanted = request('applicant', 'start');
    await expect(run(depsWith([{ on: transact, when, error: crash }]), wanted)).rejects.toThrow(Crash);
    const first = await run(depsWith([]), wanted);
    const second = await run(depsWith([]), wanted);
    expect(first.ok && second.ok && first.accepted).toEqual(second.ok && second.accepted);
    if (first.ok) await expectSound(first.accepted.id, 1);
  });
});

describe('a cancelled transaction', () => {
  it.each([
    ['the head row moved on', cancelled('ConditionalCheckFailed', /^HEAD$/)],
    ['the event was written by another', cancelled('ConditionalCheckFailed', /^EVENT#/)],
    ['another transaction was at it', cancelled('TransactionConflict')],
  ])('because %s is decided anew', async (_why, error) => {
    const id = await started();
    expect(await run(depsWith([{ on: transact, when: 'before', error }]), await submit(id))).toMatchObject({
      ok: true,
    });
    await expectSound(id, 2);
  });

  it('because the form was saved meanwhile tells so', async () => {
    const id = await started();
    const faults: Fault[] = [
      { on: transact, when: 'before', error: cancelled('ConditionalCheckFailed', /^FORM#/) },
    ];
    // The first read may lag, so the refusal is told on the second look, at which the form is as it was seen again.
    expect(await run(depsWith([...faults, ...faults]), await submit(id))).toMatchObject({
      refusal: { code: 'form-changed' },
    });
    await expectSound(id, 1);
  });

  it('because the address is taken says slug-taken and publishes nothing', async () => {
    const input = { ...inputs.import, slug: 'vergeven' };
    const system = { actor: asSystem, input };
    expect(await run(depsWith([]), request('officer', 'import', system))).toMatchObject({ ok: true });
    expect(await run(depsWith([]), request('officer', 'import', system))).toMatchObject({
      refusal: { code: 'slug-taken' },
    });
  });

  it.each([
    'ThrottlingError',
    'ProvisionedThroughputExceeded',
    'ItemCollectionSizeLimitExceeded',
    'ValidationError',
  ])('with %s is no conflict: it is thrown, and nothing is written', async (code) => {
    const id = await started();
    const faults = [{ on: transact, when: 'before' as const, error: cancelled(code) }];
    await expect(run(depsWith(faults), await submit(id))).rejects.toThrow('Transaction cancelled');
    await expectSound(id, 1);
  });

  it('again and again ends with busy and nothing written', async () => {
    const id = await started();
    const faults = Array.from({ length: 20 }, () => ({
      on: transact,
      when: 'before' as const,
      error: cancelled('TransactionConflict'),
    }));
    expect(await run(depsWith(faults), await submit(id))).toMatchObject({ refusal: { code: 'busy' } });
    await expectSound(id, 1);
  });
});

describe('many at once', () => {
  it('the same start twenty times makes one case', async () => {
    const wanted = request('applicant', 'start');
    const results = await Promise.all(Array.from({ length: 20 }, () => run(depsWith([]), wanted)));
    expect(
      new Set(results.map((result) => (result.ok ? result.accepted.id : result.refusal.code))).size,
    ).toBe(1);
  });

  it('ten partners answering make ten events and a right count', async () => {
    const id = await started();
    for (let index = 0; index < 10; index += 1) {
      await run(depsWith([]), request('applicant', 'invite-partner', { subject: id }));
    }
    const partners = await depsWith([]).cases.partners(id);
    const results = await Promise.all(
      partners.map(({ id: partner, secret }) =>
        run(
          {
            ...depsWith([]),
            pause: (attempt) => new Promise((resolve) => setTimeout(resolve, attempt * 5 * Math.random())),
          },
          request('applicant', 'confirm-partnership', {
            subject: id,
            actor: { kind: 'partner', partner },
            input: { partner, secret },
          }),
        ),
      ),
    );
    const accepted = results.filter(({ ok }) => ok).length;
    expect(results.filter((result) => !result.ok && result.refusal.code !== 'busy')).toEqual([]);
    const head = await depsWith([]).cases.head(id, 'strong');
    expect(head?.aggregate.kind === 'koploper' && head.aggregate.partners?.care).toEqual([10, accepted, 0]);
    await expectSound(id, 11 + accepted);
  });

  it('a command repeated after others went on gets its first answer', async () => {
    const id = await started();
    const wanted = await submit(id);
    await run(depsWith([]), wanted);
    await run(depsWith([]), request('applicant', 'withdraw', { subject: id }));
    expect(await run(depsWith([]), wanted)).toMatchObject({ ok: true, repeated: true });
    await expectSound(id, 3);
  });
});
