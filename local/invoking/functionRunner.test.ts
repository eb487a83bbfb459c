// A function runs from its bundle as in Lambda: with its own environment only, and whatever happens to it is told.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { startClock } from '../clock/clock.ts';
import { type FunctionRunner, functionRunner } from './functionRunner.ts';

const bundle = mkdtempSync(join(tmpdir(), 'bundle-'));
writeFileSync(join(bundle, 'package.json'), '{"type":"commonjs"}');
writeFileSync(
  join(bundle, 'index.js'),
  `let runs = 0;
  exports.handler = async ({ order, milliseconds = 0 }, context) => {
    runs += 1;
    if (order === 'throw') throw new RangeError('no such case');
    if (order === 'exit') process.exit(3);
    if (order === 'crash') setTimeout(() => { throw new Error('in the background'); }, 0);
    if (order === 'crash' || order === 'hang') await new Promise(() => setInterval(() => {}, 1000));
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    const { awsRequestId, functionName } = context;
    const left = context.getRemainingTimeInMillis();
    return { runs, now: Date.now(), functionName, awsRequestId, left, environment: { ...process.env }, gone: undefined };
  };`,
);
const clock = startClock(86_400_000);
const runners: FunctionRunner[] = [];
afterAll(async () => {
  await Promise.all(runners.map((runner) => runner.stop()));
  rmSync(bundle, { recursive: true, force: true });
});

function start(most = 1): { runner: FunctionRunner; said: string[] } {
  const said: string[] = [];
  const definition = {
    name: 'SiteFunction',
    arn: 'arn:aws:lambda:eu-central-1:000000000000:function:SiteFunction',
    bundle,
    handler: 'index.handler',
    timeoutSeconds: 1,
    memoryMegabytes: 128,
    environment: { REGISTER_TABLE: 'Register' },
  };
  const environment = { AWS_REGION: 'eu-central-1' };
  const log = (text: string) => said.push(text);
  const runner = functionRunner({ definition, environment, shared: clock.shared, log }, most);
  runners.push(runner);
  return { runner, said };
}

test('it has its own environment, its context, and the date of the system', async () => {
  const outcome = await start().runner.invoke({});
  expect(outcome).toMatchObject({ ok: true, payload: { runs: 1, functionName: 'SiteFunction' } });
  if (!outcome.ok) return;
  expect(outcome.payload).toHaveProperty('environment', {
    REGISTER_TABLE: 'Register',
    AWS_REGION: 'eu-central-1',
  });
  expect(outcome.payload).not.toHaveProperty('gone');
  expect(Number(Reflect.get(Object(outcome.payload), 'now'))).toBeGreaterThan(Date.now() + 86_000_000);
});

test.each([
  ['throw', 'RangeError', 2],
  ['exit', 'Runtime.ExitError', 1],
  ['crash', 'Runtime.UnhandledError', 1],
  ['hang', 'Sandbox.Timedout', 1],
])('after %s it is told as %s, and the next event is served', async (order, type, runs) => {
  const { runner, said } = start();
  expect(await runner.invoke({ order })).toMatchObject({ ok: false, error: { type } });
  expect(await runner.invoke({})).toMatchObject({ ok: true, payload: { runs } });
  expect(said.join('')).toContain(type);
});

test('events at the same time go to threads of their own, as many as there may be', async () => {
  const { runner } = start(2);
  const outcomes = await Promise.all(Array.from({ length: 6 }, () => runner.invoke({ milliseconds: 50 })));
  const runs = outcomes.map((outcome) => Number(outcome.ok && Reflect.get(Object(outcome.payload), 'runs')));
  // Each thread counts its own runs: two of them began, and between them they took all six.
  const threads = runs.filter((run) => run === 1).length;
  const longest = Math.max(...runs);
  expect(threads).toBe(2);
  expect(runs.toSorted()).toEqual(
    [
      ...Array.from({ length: longest }, (_, run) => run + 1),
      ...Array.from({ length: 6 - longest }, (_, run) => run + 1),
    ].sort(),
  );
});
