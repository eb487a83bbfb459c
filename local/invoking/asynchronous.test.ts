// A run that nobody waits for comes again when it fails, and is never lost.

import { expect, test } from 'vitest';
import { invokeAsynchronously } from './asynchronous.ts';
import type { Outcome } from './outcome.ts';

const failed: Outcome = { ok: false, error: { type: 'Error', message: 'no' } };

function failing(times: number, retries = 2) {
  const sent: [string, string][] = [];
  let runs = 0;
  const invoke = invokeAsynchronously({
    deployment: {
      functions: [
        {
          ...{ name: 'Calendar', arn: 'arn:calendar', bundle: '', handler: '' },
          ...{ timeoutSeconds: 1, memoryMegabytes: 1, environment: {} },
        },
      ],
      queues: [{ name: 'Left', arn: 'arn:left', VisibilityTimeout: 30 }],
      asynchronousInvocations: [
        {
          FunctionName: 'Calendar',
          functionName: 'Calendar',
          MaximumRetryAttempts: retries,
          DestinationConfig: { OnFailure: { Destination: 'arn:left' } },
        },
      ],
    },
    messages: { send: (queue, body) => void sent.push([queue, body]) },
    invoke: () => {
      runs += 1;
      return Promise.resolve(runs <= times ? failed : { ok: true, payload: null });
    },
  });
  return { sent, runs: () => runs, run: () => invoke('arn:calendar', { at: 'now' }) };
}

test('what fails for a while is done in the end', async () => {
  const { run, runs, sent } = failing(2);
  expect(await run()).toMatchObject({ ok: true });
  expect([runs(), sent]).toEqual([3, []]);
});

test('what fails every time is left with what it was given, as often as the template says', async () => {
  const { run, runs, sent } = failing(9, 1);
  expect(await run()).toEqual(failed);
  expect(runs()).toBe(2);
  expect(sent.map(([queue, body]) => [queue, JSON.parse(body)])).toEqual([
    ['Left', { requestPayload: { at: 'now' }, responsePayload: { type: 'Error', message: 'no' } }],
  ]);
});
