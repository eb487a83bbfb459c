// The ledger on a real database: what a mail costs, what its row tells, and who may send when.
import { type DynamoDBClient, GetItemCommand, type PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, startDatabase } from '../../tests/support/database.ts';
import { fromItem, toItem } from './dynamo.ts';
import { entryOfTag, type LedgerEntry, ledgerTag, mailLedger } from './mailLedger.ts';

let database: Database;
beforeAll(async () => {
  database = await startDatabase();
});
afterAll(() => database.stop());

let number = 0;
const freshEntry = (): LedgerEntry => {
  number += 1;
  return {
    caseId: `KL-2026-${String(number).padStart(4, '0')}`,
    sequence: '0000000005',
    template: 'receipt',
    receiver: 'p-abcdefghijklmnop',
  };
};
const at = (minute: number) => new Date(Date.UTC(2026, 2, 2, 9, minute)).toISOString();
const mime = 'c4'.repeat(32);

/** The ledger, and what its calls cost in capacity units. */
function measured() {
  const { client, tables } = database;
  const units: number[] = [];
  const send = async (command: { input: object }) => {
    const counting = Object.assign(command, { input: { ...command.input, ReturnConsumedCapacity: 'TOTAL' } });
    const answer = await client.send(counting as unknown as PutItemCommand);
    units.push(answer.ConsumedCapacity?.CapacityUnits ?? Number.NaN);
    return answer;
  };
  const counted = new Proxy(client, {
    get: (target, key) => (key === 'send' ? send : Reflect.get(target, key)),
  });
  return { ledger: mailLedger(counted as DynamoDBClient, tables.cases), units };
}

test('a mail costs one unit to claim and one to mark, and reads nothing', async () => {
  const { ledger, units } = measured();
  const entry = freshEntry();
  expect(await ledger.claim(entry, at(0), mime)).toEqual({ state: 'claimed', attempt: 1 });
  await ledger.markSent(entry, at(1), '0102018f-message');
  expect(units).toEqual([1, 1]);
});

test('the row says what was sent and when, to an id: no address, no text', async () => {
  const { ledger } = measured();
  const entry = freshEntry();
  await ledger.claim(entry, at(0), mime);
  await ledger.markSent(entry, at(1), '0102018f-message');
  const { Item = {} } = await database.client.send(
    new GetItemCommand({
      TableName: database.tables.cases,
      Key: toItem({ pk: entry.caseId, sk: 'MAIL#0000000005#receipt#p-abcdefghijklmnop' }),
    }),
  );
  expect(fromItem(Item)).toEqual({
    pk: entry.caseId,
    sk: 'MAIL#0000000005#receipt#p-abcdefghijklmnop',
    claimedAt: at(0),
    attempt: 1,
    mime,
    sentAt: at(1),
    messageId: '0102018f-message',
  });
  expect(JSON.stringify(Item).length).toBeLessThan(700);
});

test('a claim stands for ten minutes, then the mail is given out once more', async () => {
  const { ledger } = measured();
  const entry = freshEntry();
  await ledger.claim(entry, at(0), mime);
  expect(await ledger.claim(entry, at(9), mime)).toEqual({ state: 'uncertain' });
  const [one, other] = await Promise.all([
    ledger.claim(entry, at(10), mime),
    ledger.claim(entry, at(10), mime),
  ]);
  expect([one.state, other.state].sort()).toEqual(['claimed', 'uncertain']);
  expect([one, other]).toContainEqual({ state: 'claimed', attempt: 2 });
  expect(await ledger.claim(entry, at(11), mime)).toEqual({ state: 'uncertain' });
  await ledger.markSent(entry, at(12), 'message');
  expect(await ledger.claim(entry, at(60), mime)).toEqual({ state: 'sent' });
});

test('a first claim that was released can be made again at once; a second attempt leaves its trace', async () => {
  const { ledger } = measured();
  const entry = freshEntry();
  await ledger.claim(entry, at(0), mime);
  await ledger.release(entry, 1);
  expect(await ledger.claim(entry, at(0), mime)).toEqual({ state: 'claimed', attempt: 1 });
  expect(await ledger.claim(entry, at(20), mime)).toEqual({ state: 'claimed', attempt: 2 });
  await ledger.release(entry, 2);
  expect(await ledger.claim(entry, at(21), mime)).toEqual({ state: 'uncertain' });
  expect(await ledger.claim(entry, at(30), mime)).toEqual({ state: 'claimed', attempt: 3 });
});

test('releasing never undoes a mail that was sent', async () => {
  const { ledger } = measured();
  const entry = freshEntry();
  await ledger.claim(entry, at(0), mime);
  await ledger.markSent(entry, at(0), 'message');
  await ledger.release(entry, 1);
  expect(await ledger.claim(entry, at(20), mime)).toEqual({ state: 'sent' });
});

test('the tag of a mail keeps to the alphabet of SES', () => {
  expect(ledgerTag({ ...freshEntry(), caseId: 'KL-2026-0042' })).toBe(
    'KL-2026-0042_0000000005_receipt_p-abcdefghijklmnop',
  );
  expect(ledgerTag({ ...freshEntry(), receiver: 'a b@é' })).toMatch(/^[A-Za-z0-9_-]+$/);
});

test.each(['p-abcdefghijklmnop', 'pt-abcdefghij', 'nominee', 'office'])(
  'the tag of a mail to %s leads back to its row',
  (receiver) => {
    const entry = { ...freshEntry(), receiver };
    expect(entryOfTag(ledgerTag(entry))).toEqual(entry);
  },
);

test.each([
  '',
  'KL-2026-0042',
  'KL-2026-0042_5_receipt_office',
  'KL-2026-0042_0000000005_receipt_iemand',
  'KL-2026-0042_0000000005_receipt_office_more',
])('a tag that is none of ours leads nowhere: %s', (tag) => {
  expect(entryOfTag(tag)).toBeUndefined();
});
