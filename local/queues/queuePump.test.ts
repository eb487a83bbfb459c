// A queue brings its messages to the function until the function is done with each of them.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import type { Outcome } from '../invoking/outcome.ts';
import { openState } from '../state/stateStore.ts';
import { mapping as mappingShape, queue as queueShape } from '../template/shapes.ts';
import { openMessages } from './messageStore.ts';
import { startQueuePump } from './queuePump.ts';

const folder = mkdtempSync(join(tmpdir(), 'pump-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const mapping = mappingShape.parse({
  FunctionName: 'Notify',
  EventSourceArn: 'arn:mail',
  FunctionResponseTypes: ['ReportBatchItemFailures'],
});
const queue = {
  ...queueShape.parse({
    VisibilityTimeout: 0,
    RedrivePolicy: { deadLetterTargetArn: 'arn:left', maxReceiveCount: 3 },
  }),
  name: 'mail',
  arn: 'arn:mail',
};
interface Event {
  readonly Records: readonly { readonly messageId: string; readonly body: string }[];
}

function pumping(file: string, answer: (event: Event) => Outcome) {
  const messages = openMessages(openState(join(folder, file)), Date.now);
  const batches: string[][] = [];
  const pump = startQueuePump({
    queue,
    mapping,
    deadLetterQueue: 'left',
    region: 'eu-central-1',
    messages,
    now: Date.now,
    changed: () => {},
    invoke: (event) => {
      const given = event as Event;
      batches.push(given.Records.map(({ body }) => body));
      return Promise.resolve(answer(given));
    },
  });
  return { messages, batches, pump };
}

test('only what is reported comes again, and in the end is left in the dead letter queue', async () => {
  const { messages, batches, pump } = pumping('partial.db', ({ Records }) => ({
    ok: true,
    payload: {
      batchItemFailures: Records.filter(({ body }) => body === 'poison').map(({ messageId }) => ({
        itemIdentifier: messageId,
      })),
    },
  }));
  for (const body of ['sound', 'poison', 'good']) messages.send('mail', body);
  pump.wake();
  await vi.waitFor(() => expect(messages.bodies('left', 9)).toEqual(['poison']));
  await pump.stop();
  expect(batches).toEqual([['sound', 'poison', 'good'], ['poison'], ['poison']]);
  expect(messages.count('mail')).toBe(0);
});

test.each<[string, Outcome]>([
  ['an error', { ok: false, error: { type: 'Error', message: 'no' } }],
  [
    'an answer that names a record nobody gave',
    { ok: true, payload: { batchItemFailures: [{ itemIdentifier: '99' }] } },
  ],
  ['an answer of another shape', { ok: true, payload: { batchItemFailures: 'all' } }],
])('%s is a failure of the whole batch', async (name, outcome) => {
  let first = true;
  const { messages, batches, pump } = pumping(`${name}.db`, () => {
    const answer: Outcome = first ? outcome : { ok: true, payload: null };
    first = false;
    return answer;
  });
  messages.send('mail', 'one');
  messages.send('mail', 'two');
  pump.wake();
  await vi.waitFor(() => expect(messages.count('mail')).toBe(0));
  await pump.stop();
  expect(batches).toEqual([
    ['one', 'two'],
    ['one', 'two'],
  ]);
});
