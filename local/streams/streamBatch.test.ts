// Stream records are handled in order, or given up one by one, whatever the function answers: none is skipped.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Outcome } from '../invoking/outcome.ts';
import { mapping as mappingShape } from '../template/shapes.ts';
import { handleBatch } from './streamBatch.ts';
import type { StreamRecord } from './tableStream.ts';

const mapping = mappingShape.parse({
  FunctionName: 'Relay',
  EventSourceArn: 'arn:stream',
  FunctionResponseTypes: ['ReportBatchItemFailures'],
  BisectBatchOnFunctionError: true,
  MaximumRetryAttempts: 2,
});
const record = (number: number): StreamRecord => ({
  eventName: 'INSERT',
  dynamodb: { SequenceNumber: String(number), Keys: {} },
});
const numbersOf = (records: readonly StreamRecord[]) =>
  records.map(({ dynamodb }) => Number(dynamodb.SequenceNumber));

async function handle(count: number, answer: (numbers: readonly number[]) => Outcome) {
  const tried: number[][] = [];
  const givenUp: number[] = [];
  const checkpoints: number[] = [];
  await handleBatch(
    Array.from({ length: count }, (_, index) => record(index + 1)),
    {
      mapping,
      asEvent: numbersOf,
      invoke: (event) => {
        const numbers = event as number[];
        tried.push(numbers);
        return Promise.resolve(answer(numbers));
      },
      done: ({ dynamodb }) => checkpoints.push(Number(dynamodb.SequenceNumber)),
      giveUp: (records) => {
        givenUp.push(...numbersOf(records));
        return Promise.resolve();
      },
      isRunning: () => true,
      pauseMs: () => 0,
    },
  );
  return { tried, givenUp, checkpoints };
}

const reported = (failed: number | undefined): Outcome => ({
  ok: true,
  payload: { batchItemFailures: failed === undefined ? [] : [{ itemIdentifier: String(failed) }] },
});
const thrown: Outcome = { ok: false, error: { type: 'Error', message: 'no' } };

test('the next try begins at the record that was reported', async () => {
  let first = true;
  const { tried, checkpoints, givenUp } = await handle(4, () => {
    const answer = reported(first ? 3 : undefined);
    first = false;
    return answer;
  });
  expect([tried, checkpoints, givenUp]).toEqual([
    [
      [1, 2, 3, 4],
      [3, 4],
    ],
    [2, 4],
    [],
  ]);
});

test('an error halves the batch until the poison stands alone, and only that is given up', async () => {
  const { givenUp, checkpoints } = await handle(8, (numbers) =>
    numbers.includes(6) ? thrown : reported(undefined),
  );
  expect(givenUp).toEqual([6]);
  expect(checkpoints.at(-1)).toBe(8);
});

test('every record is handled or given up, in order, and none of the sound ones is given up', async () => {
  const poisons = fc.uniqueArray(fc.integer({ min: 1, max: 12 }));
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 12 }),
      poisons,
      fc.boolean(),
      async (count, poison, throws) => {
        const handled = new Set<number>();
        const { givenUp, checkpoints } = await handle(count, (numbers) => {
          const at = numbers.findIndex((number) => poison.includes(number));
          if (at >= 0 && throws) return thrown;
          for (const number of at < 0 ? numbers : numbers.slice(0, at)) handled.add(number);
          return reported(at < 0 ? undefined : numbers[at]);
        });
        const all = Array.from({ length: count }, (_, index) => index + 1);
        expect([...handled, ...givenUp].sort((one, other) => one - other)).toEqual(all);
        expect(givenUp).toEqual(all.filter((number) => poison.includes(number)));
        expect(checkpoints).toEqual([...checkpoints].sort((one, other) => one - other));
        expect(checkpoints.at(-1)).toBe(count);
      },
    ),
    { numRuns: 60 },
  );
});
