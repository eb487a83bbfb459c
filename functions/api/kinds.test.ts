// Which kind of case, or which round, a request is about follows from its programme or its number, and with it what it must say.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { AnswerBody } from '../../local/journeys/sender.ts';
import { useApi } from '../../tests/support/apiCases.ts';

const loket = useApi();

async function send(method: string, path: string, body?: object, headers: Record<string, string> = {}) {
  const answer = await loket.api.request(`/api/v1${path}`, {
    method,
    headers: {
      authorization: 'Bearer applicant',
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: (await answer.json()) as AnswerBody };
}

const pointers = ({ errors = [] }: AnswerBody) => errors.map(({ pointer }) => pointer);

describe('a start', () => {
  it('with the programme of the fund asks what a request to the fund needs', async () => {
    const { status, body } = await send('POST', '/cases', { programme: 'rif', name: 'Zorg samen' });
    expect({ status, code: body.code }).toEqual({ status: 400, code: 'invalid-input' });
    expect(pointers(body)).toEqual(expect.arrayContaining(['/round', '/brin', '/category']));
  });

  it('with any other programme is that of a koploper', async () => {
    const { body } = await send('POST', '/cases', { programme: 'anders' });
    expect(pointers(body)).toEqual(expect.arrayContaining(['/programme', '/name']));
    expect(pointers(body)).not.toContain('/brin');
  });
});

describe('a command', () => {
  it.each([
    ['/cases/RIF-2026-0007/commands/approve-summary', 404, 'unknown-command'],
    ['/cases/XX-2026-0007/commands/withdraw', 404, 'not-found'],
    ['/cases/round-rif-2027-1/commands/withdraw', 404, 'not-found'],
    ['/rounds/round-rif-2027-1/commands/withdraw', 404, 'unknown-command'],
    ['/rounds/KL-2026-0001/commands/plan-round', 404, 'not-found'],
    ['/rounds/round-rif-1999-1/commands/plan-round', 404, 'not-found'],
  ])('at %s is answered %i %s', async (path, status, code) => {
    const answer = await send('POST', path, {});
    expect({ status: answer.status, code: answer.body.code }).toEqual({ status, code });
  });
});

describe('a form', () => {
  it('is parsed as that of the kind', async () => {
    const headers = { 'if-match': '"x"' };
    const koploper = await send('PUT', '/cases/KL-2026-0001/form', { brin: '25LH' }, headers);
    expect(koploper).toMatchObject({ status: 400, body: { errors: [{ pointer: '/brin' }] } });
    const fund = await send('PUT', '/cases/RIF-2026-0001/form', { brin: '25LH' }, headers);
    expect(fund).toMatchObject({ status: 404, body: { code: 'not-found' } });
  });
});

describe('rounds', () => {
  it('are an empty list to whom none exists', async () => {
    expect(await send('GET', '/rounds')).toEqual({ status: 200, body: { items: [] } });
    expect(await send('GET', '/rounds/round-rif-2027-1')).toMatchObject({ status: 404 });
  });
});
