// Who is asking, and what the api says without a token.
import { describe, expect, it } from 'vitest';
import { useApi } from '../../tests/support/apiCases.ts';

const loket = useApi();

describe('without a token', () => {
  it('says it is well', async () => {
    expect(await (await loket.api.request('/api/v1/health')).json()).toEqual({ status: 'ok' });
  });

  it('describes itself in OpenAPI 3.1, every command among it', async () => {
    const document = (await (await loket.api.request('/api/v1/openapi.json')).json()) as { paths: object };
    expect(document).toMatchObject({
      openapi: '3.1.1',
      servers: [{ url: 'https://loket.example.nl/api/v1' }],
    });
    for (const command of ['submit', 'release-decision', 'publish']) {
      expect(document.paths).toHaveProperty([`/cases/{caseNumber}/commands/${command}`]);
    }
  });
});

describe('who is asking', () => {
  it('answers 401 without a token and with a wrong one', async () => {
    expect((await loket.api.request('/api/v1/cases')).status).toBe(401);
    const wrong = await loket.api.request('/api/v1/cases', { headers: { authorization: 'Bearer wrong' } });
    expect(wrong.status).toBe(401);
    expect(wrong.headers.get('www-authenticate')).toContain('invalid_token');
  });

  it('asks somebody it has never seen to sign in once', async () => {
    const answer = await loket.api.request('/api/v1/cases', {
      headers: { authorization: 'Bearer newcomer' },
    });
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ code: 'person-unknown' });
  });

  it('does not find the case of somebody else, nor one that does not exist, in the same words', async () => {
    const number = await loket.cases.started();
    const theirs = await loket.api.as('stranger').get(`/cases/${number}`);
    const none = await loket.api.as('stranger').get('/cases/KL-1999-0001');
    expect(theirs.status).toBe(404);
    expect(theirs.body).toEqual(none.body);
    const command = await loket.api.as('stranger').command(number, 'withdraw', {});
    expect(command.status).toBe(404);
    expect((await loket.api.as('stranger').save(number, {}, 'x')).status).toBe(404);
  });
});
