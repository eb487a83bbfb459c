// What SES tells of a mail ends in the ledger the same way in whatever order and however often it comes, and the case is
// told of each failure once.
import type { SQSEvent } from 'aws-lambda';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type SesEventKind, sesEventOf } from '../../local/mail/sesEvent.ts';
import { type Database, startDatabase } from '../../tests/support/database.ts';
import { type CommandRequest, type CommandResult, refuse } from '../commands/types.ts';
import { mailEvidence } from '../platform/mailEvidence.ts';
import { type LedgerEntry, ledgerTag, mailLedger } from '../platform/mailLedger.ts';
import { consumeAs } from '../platform/queueConsumer.ts';
import { mailroom } from './mailroom.ts';
import { sesEvents } from './sesEvent.ts';

let database: Database;
beforeAll(async () => {
  database = await startDatabase();
});
afterAll(() => database.stop());

let number = 0;
const moment = (minute: number) => new Date(Date.UTC(2026, 2, 2, 9, minute)).toISOString();
const ledger = () => mailLedger(database.client, database.tables.cases);

/** A mail that was sent: its entry in the ledger. */
async function sent(series: 'KL' | 'RIF' = 'KL'): Promise<LedgerEntry> {
  number += 1;
  const entry = {
    caseId: `${series}-2026-${String(number).padStart(4, '0')}`,
    sequence: '0000000007',
    template: 'supplement-request',
    receiver: 'p-abcdefghijklmnop',
  };
  await ledger().claim(entry, moment(0), 'c4'.repeat(32));
  await ledger().markSent(entry, moment(0), 'mail-1');
  return entry;
}

const told = (entry: LedgerEntry, kind: SesEventKind, minute: number, messageId = 'mail-1') =>
  sesEventOf(kind, {
    messageId,
    to: ['iemand@example.nl'],
    from: 'zorgpact@loket.example.nl',
    configurationSet: 'mails',
    tags: { ledger: ledgerTag(entry) },
    sentAt: moment(0),
    at: moment(minute),
  });

function room(run?: (request: CommandRequest) => Promise<CommandResult>) {
  const commands: CommandRequest[] = [];
  const parked: string[] = [];
  const logged: string[] = [];
  const note = (...line: unknown[]) => logged.push(JSON.stringify(line));
  const accepting = (request: CommandRequest): Promise<CommandResult> => {
    commands.push(request);
    const event = { id: 'KL/8', type: 'x', time: request.now };
    return Promise.resolve({
      ok: true,
      repeated: false,
      accepted: { id: request.subject ?? '', version: 8, state: 'awaiting-supplement', event },
    });
  };
  const log = { info: note, warn: note, error: note };
  const evidence = mailEvidence(database.client, database.tables.cases);
  const deps = { evidence, run: run ?? accepting, now: () => moment(59), log };
  const park = (_prefix: string, _id: string, _record: unknown, cause: unknown) => {
    parked.push(String(cause));
    return Promise.resolve();
  };
  const consumer = consumeAs({ parked: { park }, log, name: 'mailroom' }, sesEvents, mailroom(deps));
  const receive = async (...events: unknown[]) => {
    const Records = events.map((event, index) => ({ messageId: `m${index}`, body: JSON.stringify(event) }));
    return (await consumer({ Records } as unknown as SQSEvent)).batchItemFailures.length;
  };
  return { receive, commands, parked, logged };
}

/** How the ledger sees the mail in the end: told of another, later failure, would the case hear of it? */
async function failureOf(entry: LedgerEntry): Promise<string | undefined> {
  const late = { kind: 'complained', at: moment(58), messageId: 'mail-1', sentAt: moment(0) } as const;
  return (await mailEvidence(database.client, database.tables.cases).note(entry, late))?.failure;
}

test('a mail that arrived is noted, and the case hears nothing', async () => {
  const entry = await sent();
  const { receive, commands } = room();
  expect(await receive(told(entry, 'delivered', 1), told(entry, 'complained', 5))).toBe(0);
  expect(commands).toEqual([]);
  expect(await failureOf(entry)).toBeUndefined();
});

test('a mail about a request to the fund is told to a request to the fund', async () => {
  const entry = await sent('RIF');
  const { receive, commands } = room();
  expect(await receive(told(entry, 'bounced', 1))).toBe(0);
  expect(commands).toMatchObject([{ kind: 'fund', subject: entry.caseId, name: 'record-undelivered' }]);
});

test.each([
  ['bounced', 'bounce'],
  ['gave up', 'bounce'],
  ['rejected', 'rejected'],
] as const)('a mail that %s is told to its case, as a command of the system', async (kind, cause) => {
  const entry = await sent();
  const { receive, commands, logged } = room();
  expect(await receive(told(entry, kind, 1))).toBe(0);
  expect(commands).toMatchObject([
    {
      kind: 'koploper',
      subject: entry.caseId,
      name: 'record-undelivered',
      input: { notice: 7, template: entry.template, receiver: entry.receiver, cause },
      actor: { kind: 'system', duty: 'mailroom' },
    },
  ]);
  expect(logged.join()).not.toContain('@');
});

test('an automatic answer after the delivery counts for nothing; a refusal after it does count', async () => {
  const answered = await sent();
  const refused = await sent();
  const { receive, commands } = room();
  await receive(told(answered, 'delivered', 1), told(answered, 'gave up', 2));
  await receive(told(refused, 'delivered', 1), told(refused, 'bounced', 30));
  expect(commands.map(({ subject }) => subject)).toEqual([refused.caseId]);
});

const kinds = fc.uniqueArray(fc.constantFrom<SesEventKind>('delivered', 'bounced', 'gave up', 'complained'), {
  minLength: 1,
});
const deliveries = kinds.chain((some) =>
  fc
    .array(fc.constantFrom(...some), { maxLength: some.length * 4 })
    .chain((more) => fc.shuffledSubarray([...some, ...more], { minLength: some.length + more.length })),
);

test('in any order, each one to five times: the same end, and at most one word to the case', async () => {
  await fc.assert(
    fc.asyncProperty(deliveries, fc.integer({ min: 1, max: 4 }), async (order, batch) => {
      const entry = await sent();
      const { receive, commands, parked } = room();
      const minutes = { delivered: 1, bounced: 2, 'gave up': 3, complained: 4, rejected: 5 };
      const events = order.map((kind) => told(entry, kind, minutes[kind]));
      for (let start = 0; start < events.length; start += batch) {
        expect(await receive(...events.slice(start, start + batch))).toBe(0);
      }
      const failed = order.includes('bounced') || (order.includes('gave up') && !order.includes('delivered'));
      expect(await failureOf(entry)).toBe(failed ? 'bounce' : undefined);
      expect(new Set(commands.map(({ commandId }) => commandId)).size).toBe(commands.length);
      if (failed) expect(commands).toHaveLength(1);
      expect(parked).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('what the case could not take yet comes back, and is then told once', async () => {
  const entry = await sent();
  const busy = room(() => Promise.resolve(refuse({ code: 'busy' })));
  expect(await busy.receive(told(entry, 'bounced', 1))).toBe(1);
  const { receive, commands } = room();
  expect(await receive(told(entry, 'bounced', 1), told(entry, 'bounced', 1))).toBe(0);
  expect(commands).toHaveLength(1);
});

test('a case that is over keeps the evidence in the ledger and nothing comes back', async () => {
  const entry = await sent();
  const { receive, parked } = room(() => Promise.resolve(refuse({ code: 'not-permitted', allowed: [] })));
  expect(await receive(told(entry, 'bounced', 1))).toBe(0);
  expect(await failureOf(entry)).toBe('bounce');
  expect(parked).toEqual([]);
});

test('a mail that the ledger has not is parked, and so is what is none of ours or makes no sense', async () => {
  const entry = await sent();
  const { receive, parked, commands } = room();
  const stranger = { ...entry, caseId: 'KL-2026-9999' };
  const event = told(entry, 'bounced', 1);
  const untagged = { ...event, detail: { ...event.detail, mail: { ...event.detail.mail, tags: {} } } };
  const senseless = { ...event, detail: { ...event.detail, eventType: 'Open' } };
  expect(await receive(told(stranger, 'bounced', 1), untagged, senseless, { source: 'aws.ses' })).toBe(0);
  expect(parked).toHaveLength(4);
  expect(commands).toEqual([]);
});

test('what the office itself did not get is for the log: a mail about it would not arrive either', async () => {
  const entry = { ...(await sent()), receiver: 'office' };
  await ledger().claim(entry, moment(0), 'c4'.repeat(32));
  const { receive, commands, logged } = room();
  expect(await receive(told(entry, 'bounced', 1))).toBe(0);
  expect(commands).toEqual([]);
  expect(logged.join()).toContain('a mail to the office did not arrive');
});

test('evidence proves that a mail was sent: a claim whose end nobody knew is not given out again', async () => {
  const entry = { ...(await sent()), template: 'receipt' };
  await ledger().claim(entry, moment(0), 'c4'.repeat(32));
  await room().receive(told(entry, 'delivered', 1));
  expect(await ledger().claim(entry, moment(30), 'c4'.repeat(32))).toEqual({ state: 'sent' });
});

test('a second try of the same mail that fails is told of as well', async () => {
  const entry = await sent();
  const { receive, commands } = room();
  await receive(told(entry, 'bounced', 1), told(entry, 'bounced', 20, 'mail-2'));
  expect(commands).toHaveLength(2);
});
