// A page is let in by the rule that names its origin and what it does, and by no other.
import { expect, it } from 'vitest';
import type { CorsRule } from '../template/shapes.ts';
import { corsHeaders } from './cors.ts';

const rule: CorsRule = {
  AllowedOrigins: ['http://127.0.0.1:*'],
  AllowedMethods: ['POST'],
  AllowedHeaders: [],
  MaxAge: 60,
};
const asked = (origin: string, wants: string, headers?: string) =>
  corsHeaders([rule], {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': wants,
      ...(headers === undefined ? {} : { 'access-control-request-headers': headers }),
    },
  });

it('lets our own pages post', () => {
  expect(asked('http://127.0.0.1:4100', 'POST')).toMatchObject({
    'access-control-allow-origin': 'http://127.0.0.1:4100',
    'access-control-allow-methods': 'POST',
    'access-control-max-age': '60',
  });
  const sent = { method: 'POST', headers: { origin: 'http://127.0.0.1:4100' } };
  expect(corsHeaders([rule], sent)).toBeDefined();
});

it('lets nobody else in, for nothing else, and with no header of their own', () => {
  expect(asked('http://127.0.0.1.example.nl', 'POST')).toBeUndefined();
  expect(asked('https://127.0.0.1:4100', 'POST')).toBeUndefined();
  expect(asked('http://127.0.0.1:4100', 'GET')).toBeUndefined();
  expect(asked('http://127.0.0.1:4100', 'POST', 'x-own')).toBeUndefined();
  expect(corsHeaders([], { method: 'POST', headers: { origin: 'http://127.0.0.1:4100' } })).toBeUndefined();
  expect(corsHeaders([rule], { method: 'POST', headers: {} })).toBeUndefined();
});
