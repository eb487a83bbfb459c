// Site and portal as Lambda functions behind the HTTP API: what goes in and out in the gateway's own form.
import { gunzipSync } from 'node:zlib';
import { handle, type LambdaContext, type LambdaEvent } from 'hono/aws-lambda';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { registerReader } from '../functions/platform/registerReader.ts';
import { siteApp } from '../functions/site/app.tsx';
import { projectFile } from '../local/stylesheet/servedFiles.ts';
import { testApi } from './support/apiClient.ts';
import { type Database, startDatabase } from './support/database.ts';
import { startIssuer, type TestIssuer } from './support/issuer.ts';
import { testPortal } from './support/portalClient.ts';
import { imported, inRegister, sampleKoploper } from './support/publishedThings.ts';
import { inputs } from './support/sampleInputs.ts';
import { siteSettings } from './support/siteSettings.ts';

const baseAddress = 'https://loket.example.nl';
const arrival = '2026-11-20T08:30:00.123Z';

let database: Database;
let issuer: TestIssuer;

beforeAll(async () => {
  database = await startDatabase();
  issuer = await startIssuer('loket', `${baseAddress}/inloggen/terug`);
});
afterAll(async () => {
  await issuer.stop();
  await database.stop();
});

interface Asked {
  readonly headers?: Record<string, string>;
  readonly cookies?: string[];
  readonly body?: string;
}

/** An event as HTTP APIs send it, payload format 2.0. */
function event(method: string, path: string, { headers = {}, cookies, body }: Asked = {}): LambdaEvent {
  const [rawPath = '', rawQueryString = ''] = path.split('?');
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString,
    headers: { host: 'loket.example.nl', ...headers },
    ...(cookies === undefined ? {} : { cookies }),
    ...(body === undefined ? {} : { body: Buffer.from(body).toString('base64') }),
    isBase64Encoded: body !== undefined,
    requestContext: {
      domainName: 'loket.example.nl',
      timeEpoch: Date.parse(arrival),
      http: { method, path: rawPath, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'test' },
    },
  } as unknown as LambdaEvent;
}

const nothing = {} as LambdaContext;

it('answers compressed, and 304 to who has it already', async () => {
  await inRegister(database, await imported(database, 'koploper', sampleKoploper));
  const handler = handle(
    siteApp({
      ...siteSettings,
      register: registerReader(database.client, database.tables.register),
      baseAddress,
      file: projectFile,
      log: { error: () => undefined },
    }),
  );
  const headers = { 'accept-encoding': 'gzip, deflate, br' };
  const answer = await handler(event('GET', '/koplopers?lang=en', { headers }), nothing);
  expect(answer.statusCode).toBe(200);
  expect(answer.isBase64Encoded).toBe(true);
  expect(gunzipSync(Buffer.from(answer.body, 'base64')).toString()).toContain('Evolva');
  const tag = String(answer.headers?.['etag']);
  const again = event('GET', '/koplopers?lang=en', { headers: { ...headers, 'if-none-match': tag } });
  expect(await handler(again, nothing)).toMatchObject({ statusCode: 304, body: '' });
  const head = await handler(event('HEAD', '/koplopers/evolva'), nothing);
  expect(head).toMatchObject({ statusCode: 200, body: '' });
});

it('records an answer at the moment it arrived at the gateway', async () => {
  const api = await testApi(database);
  const portal = testPortal(database, { baseAddress });
  const number = (await api.as('applicant').start(inputs.start)).body.id ?? '';
  await api.as('applicant').act(number, 'invite-partner', inputs['invite-partner']);
  const { cases } = portal.deps.commands;
  const [partner] = await cases.partners(number);
  const later = new Date(Date.now() + 60_000);
  const post = event('POST', `/partner/${number}/${partner?.id}/${partner?.secret}`, {
    headers: { origin: baseAddress, 'content-type': 'application/x-www-form-urlencoded' },
    body: 'answer=decline&reason=Geen+tijd',
  });
  const arrived = { ...post, requestContext: { ...post.requestContext, timeEpoch: later.getTime() } };
  const answer = await handle(portal.app)(arrived as LambdaEvent, nothing);
  expect(answer.statusCode).toBe(303);
  expect(await cases.partner(number, partner?.id ?? '')).toMatchObject({
    status: 'declined',
    declineReason: 'Geen tijd',
    answeredAt: later.toISOString(),
  });
});

it('sets its cookies the way the gateway takes them', async () => {
  const portal = testPortal(database, { baseAddress, issuer: issuer.address });
  const answer = await handle(portal.app)(event('GET', '/inloggen'), nothing);
  expect(answer.statusCode).toBe(303);
  expect(answer.headers?.['location']).toContain(`${issuer.address}/auth?`);
  expect('cookies' in answer && answer.cookies?.[0]).toMatch(/^__Host-loket-inloggen=.*HttpOnly; Secure/);
});
