// Requests take the route that API Gateway's HTTP APIs would give them.

import { expect, test } from 'vitest';
import { routeTable } from './routeTable.ts';

const find = routeTable(
  [
    '$default',
    'ANY /partner/{proxy+}',
    'GET /',
    'GET /koplopers/{slug}',
    'GET /koplopers',
    'GET /koplopers/nieuw',
    'ANY /inloggen',
    'POST /inloggen',
  ].map((key) => ({ key, functionName: key })),
);

test.each([
  ['GET', '/', 'GET /', {}],
  ['GET', '/koplopers', 'GET /koplopers', {}],
  ['GET', '/koplopers/', 'GET /koplopers', {}],
  ['GET', '/koplopers/strong', 'GET /koplopers/{slug}', { slug: 'strong' }],
  ['GET', '/koplopers/nieuw', 'GET /koplopers/nieuw', {}],
  ['GET', '/koplopers/caf%C3%A9', 'GET /koplopers/{slug}', { slug: 'café' }],
  ['GET', '/koplopers/%E0%A4%A', 'GET /koplopers/{slug}', { slug: '%E0%A4%A' }],
  ['GET', '/koplopers/strong/meer', '$default', {}],
  ['POST', '/koplopers', '$default', {}],
  ['GET', '/inloggen', 'ANY /inloggen', {}],
  ['POST', '/inloggen', 'POST /inloggen', {}],
  ['POST', '/partner/a/b', 'ANY /partner/{proxy+}', { proxy: 'a/b' }],
  ['GET', '/partner', '$default', {}],
])('%s %s takes %s', (method, path, key, pathParameters) => {
  const match = find(method, path);
  expect(match?.route.key).toBe(key);
  expect(match?.pathParameters).toEqual(pathParameters);
});

test('without $default a request that no route wants has none', () => {
  expect(routeTable([{ key: 'GET /', functionName: 'site' }])('POST', '/')).toBeUndefined();
});
