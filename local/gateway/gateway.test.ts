// What goes through the gateway arrives as API Gateway would hand it over, and what a function answers comes out whole.

import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Outcome } from '../invoking/outcome.ts';
import { addressOf, close, listen } from '../parts/listening.ts';
import { gatewayListener } from './gateway.ts';

let outcome: Outcome = { ok: true, payload: null };
let event: unknown;
const server = createServer(
  gatewayListener({
    routes: [{ key: '$default', functionName: 'site' }],
    now: () => Date.UTC(2026, 10, 22, 9, 30),
    invoke: (_, given) => {
      event = given;
      return Promise.resolve(outcome);
    },
  }),
);
let address = '';
beforeAll(async () => {
  address = addressOf(await listen(server, [0]));
});
afterAll(() => close(server));

test('text comes as text, with cookies apart and the moment of arrival', async () => {
  outcome = { ok: true, payload: { statusCode: 204 } };
  const headers = { 'Content-Type': 'application/json', cookie: 'a=1; b=2' };
  const { status } = await fetch(`${address}/a%20b?x=1&x=2`, { method: 'POST', headers, body: '{"é":1}' });
  expect(status).toBe(204);
  expect(event).toMatchObject({
    rawPath: '/a%20b',
    rawQueryString: 'x=1&x=2',
    queryStringParameters: { x: '1,2' },
    cookies: ['a=1', 'b=2'],
    headers: { 'content-type': 'application/json' },
    body: '{"é":1}',
    isBase64Encoded: false,
    requestContext: {
      timeEpoch: 1795339800000,
      time: '22/Nov/2026:09:30:00 +0000',
      http: { method: 'POST' },
    },
  });
  expect(event).not.toHaveProperty('headers.cookie');
});

test('bytes come and go in base64', async () => {
  const bytes = Buffer.from([0, 255, 10]);
  outcome = { ok: true, payload: { statusCode: 200, body: bytes.toString('base64'), isBase64Encoded: true } };
  const answer = await fetch(`${address}/`, {
    method: 'POST',
    headers: { 'content-type': 'image/png' },
    body: bytes,
  });
  expect(event).toMatchObject({ body: bytes.toString('base64'), isBase64Encoded: true });
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(bytes);
});

test('several cookies are several headers', async () => {
  outcome = {
    ok: true,
    payload: { statusCode: 303, headers: { location: '/mijn' }, cookies: ['a=1; Path=/', 'b=2'] },
  };
  const answer = await fetch(`${address}/`, { redirect: 'manual' });
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/mijn']);
  expect(answer.headers.getSetCookie()).toEqual(['a=1; Path=/', 'b=2']);
});

test.each([
  ['Runtime.UnhandledError', 500, 'Internal Server Error'],
  ['Sandbox.Timedout', 503, 'Service Unavailable'],
])('a function that ends with %s gives %i and tells nothing of it', async (type, status, message) => {
  outcome = { ok: false, error: { type, message: 'secret' } };
  const answer = await fetch(`${address}/`);
  expect(answer.status).toBe(status);
  expect(await answer.json()).toEqual({ message });
});

test('a body that is too large does not reach the function', async () => {
  event = undefined;
  const tooMuch = await fetch(`${address}/`, { method: 'POST', body: Buffer.alloc(10 * 1024 * 1024 + 1) });
  expect([tooMuch.status, event]).toEqual([413, undefined]);
  const tooMuchForAnEvent = await fetch(`${address}/`, {
    method: 'POST',
    body: Buffer.alloc(5 * 1024 * 1024),
  });
  expect([tooMuchForAnEvent.status, event]).toEqual([413, undefined]);
});
