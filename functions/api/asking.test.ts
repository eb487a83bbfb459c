// Who is asking, and what the api says without a token.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiCases } from '../../tests/support/apiCases.ts';
import { type TestApi, testApi } from '../../tests/support/apiClient.ts';
import { type Database, startDatabase } from '../../tests/support/database.ts';

let database: Database;
let api: TestApi;
let cases: ReturnType<typeof apiCases>;

beforeAll(async () => {
  database = await startDatabase();
  api = await testApi(database);
  cases = apiCases(api);
});
afterAll(() => database.stop());

describe('without a token', () => {
  it('says it is well', async () => {
    expect(await (await api.request('/api/v1/health')).json()).toEqual({ status: 'ok' });
  });

  it('describes itself in OpenAPI 3.1, every command among it', async () => {
    const document = (await (await api.request('/api/v1/openapi.json')).json()) as { paths: object };
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
    expect((await api.request('/api/v1/cases')).status).toBe(401);
    const wrong = await api.request('/api/v1/cases', { headers: { authorization: 'Bearer wrong' } });
    expect(wrong.status).toBe(401);
    expect(wrong.headers.get('www-authenticate')).toContain('invalid_token');
  });

  it('asks somebody it has never seen to sign in once', async () => {
    const answer = await api.request('/api/v1/cases', { headers: { authorization: 'Bearer newcomer' } });
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ code: 'person-unknown' });
  });

  it('does not find the case of somebody else, nor one that does not exist, in the same words', async () => {
    const number = await cases.started();
    const theirs = await api.as('stranger').get(`/cases/${number}`);
    const none = await api.as('stranger').get('/cases/KL-1999-0001');
    expect(theirs.status).toBe(404);
    expect(theirs.body).toEqual(none.body);
    const command = await api.as('stranger').command(number, 'withdraw', {});
    expect(command.status).toBe(404);
    expect((await api.as('stranger').save(number, {}, 'x')).status).toBe(404);
  });
});
