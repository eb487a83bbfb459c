// One bad message never holds up the others, and none is lost.
import type { SQSEvent } from 'aws-lambda';
import { expect, test } from 'vitest';
import { eventType } from '../../events/definition.ts';
import type { Envelope } from '../../events/envelope.ts';
import { koploperPublished } from '../../events/koploper/koploper-published.ts';
import { exampleHash, examplePerson } from '../../events/sealed.ts';
import type { ParkedRecords } from './parkedRecords.ts';
import { consume, Unusable } from './queueConsumer.ts';

const type = eventType(koploperPublished);
const event = (id: string): Envelope => ({
  specversion: '1.0',
  id,
  source: 'zorgpact-loket',
  type,
  subject: 'KL-2026-0042',
  time: '2026-03-02T09:30:00.000Z',
  datacontenttype: 'application/json',
  sequence: '0000000001',
  authtype: 'user',
  authid: examplePerson,
  commandid: 'command-0000000001',
  requesthash: exampleHash,
  data: koploperPublished.example,
});
const delivered = (detail: unknown) =>
  JSON.stringify({ 'detail-type': type, source: 'zorgpact-loket', detail });

/** Bodies as messages `m0`, `m1`, … */
const batch = (...bodies: string[]) =>
  ({ Records: bodies.map((body, index) => ({ messageId: `m${index}`, body })) }) as unknown as SQSEvent;

function consumer(handle: (event: Envelope) => Promise<void>, park?: ParkedRecords['park']) {
  const parked: unknown[][] = [];
  const logged: string[] = [];
  const note = (...line: unknown[]) => logged.push(JSON.stringify(line));
  const keep: ParkedRecords['park'] = (prefix, id, record, cause) => {
    parked.push([prefix, id, record, String(cause)]);
    return Promise.resolve();
  };
  const log = { info: note, warn: note, error: note };
  return { parked, logged, run: consume({ parked: { park: park ?? keep }, log, name: 'notify' }, handle) };
}

test('every good message is handled, in the order of the batch', async () => {
  const seen: string[] = [];
  const { run } = consumer(({ id }) => Promise.resolve(void seen.push(id)));
  expect(await run(batch(delivered(event('a')), delivered(event('b'))))).toEqual({ batchItemFailures: [] });
  expect(seen).toEqual(['a', 'b']);
});

test('what fails comes back by itself, the rest is done', async () => {
  const seen: string[] = [];
  const { run } = consumer(({ id }) =>
    id === 'b' ? Promise.reject(new Error('later')) : Promise.resolve(void seen.push(id)),
  );
  const answer = await run(batch(delivered(event('a')), delivered(event('b')), delivered(event('c'))));
  expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'm1' }] });
  expect(seen).toEqual(['a', 'c']);
});

test('what nobody can understand is parked whole with its cause, and does not come back', async () => {
  const poison = [
    'no json',
    'null',
    delivered({ ...event('x'), sequence: 1 }),
    JSON.stringify({ 'detail-type': 'other', detail: event('x') }),
  ];
  const seen: string[] = [];
  const { run, parked, logged } = consumer(({ id }) => Promise.resolve(void seen.push(id)));
  expect(await run(batch(...poison, delivered(event('good'))))).toEqual({ batchItemFailures: [] });
  expect(seen).toEqual(['good']);
  expect(parked.map(([prefix, id, record]) => [prefix, id, record])).toEqual(
    poison.map((body, index) => ['notify', `m${index}`, { messageId: `m${index}`, body }]),
  );
  expect(parked.every(([, , , cause]) => String(cause).startsWith('Unusable: '))).toBe(true);
  expect(logged.join()).not.toContain('no json');
});

test('an event the handler calls unusable is parked', async () => {
  const { run, parked } = consumer(() => Promise.reject(new Unusable('unknown type')));
  expect(await run(batch(delivered(event('a'))))).toEqual({ batchItemFailures: [] });
  expect(parked[0]?.[3]).toBe('Unusable: unknown type');
});

test('what could not be parked comes back', async () => {
  const { run } = consumer(
    () => Promise.resolve(),
    () => Promise.reject(new Error('S3 is away')),
  );
  expect(await run(batch('no json'))).toEqual({ batchItemFailures: [{ itemIdentifier: 'm0' }] });
});
