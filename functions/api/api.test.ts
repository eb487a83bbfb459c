// The api over a real database: what it promises an ordinary HTTP client.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { brokenLink } from '../../events/chain.ts';
import type { Envelope } from '../../events/envelope.ts';
import { strong } from '../../local/journeys/strongProject.ts';
import { caseSummary, caseView } from '../../schemas/caseView.ts';
import { sampleId, type TestApi, testApi } from '../../tests/support/apiClient.ts';
import { type Database, startDatabase } from '../../tests/support/database.ts';
import { inputs, scores } from '../../tests/support/koploperSamples.ts';

let database: Database;
let api: TestApi;

beforeAll(async () => {
  database = await startDatabase();
  api = await testApi(database);
});
afterAll(() => database.stop());

async function started(): Promise<string> {
  const { body } = await api.as('applicant').start(inputs.start);
  return body.id ?? '';
}

async function submitted(): Promise<string> {
  const number = await started();
  await api.as('applicant').handIn(number, 'submit');
  return number;
}

async function underReview(): Promise<string> {
  const number = await submitted();
  await api.as('officer').act(number, 'open-review', {});
  const reviewers = [sampleId('reviewer1'), sampleId('reviewer2'), sampleId('reviewer3')];
  await api.as('officer').act(number, 'assign-reviewers', { reviewers });
  return number;
}

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
    const number = await started();
    const theirs = await api.as('stranger').get(`/cases/${number}`);
    const none = await api.as('stranger').get('/cases/KL-1999-0001');
    expect(theirs.status).toBe(404);
    expect(theirs.body).toEqual(none.body);
    const command = await api.as('stranger').command(number, 'withdraw', {});
    expect(command.status).toBe(404);
    expect((await api.as('stranger').save(number, {}, 'x')).status).toBe(404);
  });
});

describe('a draft', () => {
  it('is saved on the ETag that was seen, and shows both versions when somebody else saved first', async () => {
    const number = await started();
    const applicant = api.as('applicant');
    const { form } = await applicant.view(number);
    const etag = form?.etag ?? '';
    const first = await applicant.save(number, strong, etag);
    expect(first.status).toBe(204);
    const late = await applicant.save(number, { ...strong, summary: 'Een uur getypt.' }, etag);
    expect(late.status).toBe(412);
    expect(late.body).toMatchObject({
      code: 'form-changed',
      yours: { summary: 'Een uur getypt.' },
      stored: { etag: first.etag, content: { summary: strong.summary } },
    });
    expect((await applicant.view(number)).form?.content).toEqual(strong);
  });

  it('asks for If-Match', async () => {
    const number = await started();
    const answer = await api.request(`/api/v1/cases/${number}/form`, {
      method: 'PUT',
      headers: { authorization: 'Bearer applicant', 'content-type': 'application/json' },
      body: '{}',
    });
    expect(answer.status).toBe(428);
  });

  it('names every error at once, pointing at fields, and stores nothing', async () => {
    const number = await started();
    const applicant = api.as('applicant');
    const before = await applicant.view(number);
    const wrong = {
      name: 3,
      summary: `been\u0007`,
      educationLevels: ['hogeschool'],
      results: [{ what: '', waarom: 'x' }],
      website: 'javascript:alert(1)',
      regions: 'haaglanden',
      kleur: 'rood',
      organisation: 'x'.repeat(151),
    };
    const answer = await applicant.save(number, wrong as never, before.form?.etag ?? '');
    expect(answer.status).toBe(400);
    expect(
      Object.fromEntries((answer.body.errors ?? []).map(({ pointer, code }) => [pointer, code])),
    ).toEqual({
      '/name': 'wrong-type',
      '/summary': 'control-characters',
      '/educationLevels/0': 'not-a-choice',
      '/results/0/what': 'too-short-or-small',
      '/results/0/waarom': 'unknown-field',
      '/website': 'invalid-format',
      '/regions': 'wrong-type',
      '/kleur': 'unknown-field',
      '/organisation': 'too-long-or-large',
    });
    expect(await applicant.view(number)).toEqual(before);
  });

  it('keeps markup as typed', async () => {
    const number = await started();
    const applicant = api.as('applicant');
    const { form } = await applicant.view(number);
    await applicant.save(number, { ...strong, summary: '<script>alert("é")</script>' }, form?.etag ?? '');
    expect((await applicant.view(number)).form?.content.summary).toBe('<script>alert("é")</script>');
  });

  it('is closed once it was submitted', async () => {
    const number = await submitted();
    const { form } = await api.as('applicant').view(number);
    const answer = await api.as('applicant').save(number, strong, form?.etag ?? '');
    expect(answer).toMatchObject({ status: 409, body: { code: 'form-not-open' } });
  });

  it('gives its new name to the lists', async () => {
    const number = await started();
    const { form } = await api.as('applicant').view(number);
    await api.as('applicant').save(number, strong, form?.etag ?? '');
    expect((await api.as('applicant').view(number)).title).toBe(strong.name);
  });
});

describe('a command', () => {
  it('with the same key and body gets the same answer, with another body 422', async () => {
    const key = randomUUID();
    const applicant = api.as('applicant');
    const first = await applicant.start(inputs.start, { key });
    expect(await applicant.start(inputs.start, { key })).toEqual(first);
    const other = await applicant.start({ ...inputs.start, name: 'Anders' }, { key });
    expect(other).toMatchObject({ status: 422, body: { code: 'key-reused' } });
    const number = first.body.id ?? '';
    const { form } = await applicant.view(number);
    const submit = { formEtag: form?.etag ?? '' };
    const another = randomUUID();
    const done = await applicant.command(number, 'submit', submit, { key: another });
    expect(done.status).toBe(200);
    await api.as('officer').act(number, 'open-review', {});
    expect(await applicant.command(number, 'submit', submit, { key: another })).toEqual(done);
    expect(await applicant.command(number, 'withdraw', {}, { key: another })).toMatchObject({ status: 422 });
  });

  it('needs a key', async () => {
    const answer = await api.request('/api/v1/cases', {
      method: 'POST',
      headers: { authorization: 'Bearer applicant', 'content-type': 'application/json' },
      body: JSON.stringify(inputs.start),
    });
    expect(await answer.json()).toMatchObject({ status: 400, code: 'idempotency-key-missing' });
  });

  it('that is not allowed now is told what is', async () => {
    const number = await submitted();
    const answer = await api.as('officer').command(number, 'publish', {}, { ifMatch: '2' });
    expect(answer).toMatchObject({
      status: 409,
      body: { code: 'wrong-state', state: 'submitted', allowed: ['request-supplement', 'open-review'] },
    });
  });

  it('that another role gives is told what this one may', async () => {
    const number = await submitted();
    const answer = await api.as('applicant').command(number, 'open-review', {}, { ifMatch: '2' });
    expect(answer).toMatchObject({ status: 403, body: { code: 'not-permitted', allowed: ['withdraw'] } });
  });

  it('that looks at the whole case asks for the version that was seen, and tells what changed since', async () => {
    const number = await submitted();
    const officer = api.as('officer');
    expect(await officer.command(number, 'open-review', {})).toMatchObject({ status: 428 });
    await officer.act(number, 'open-review', {});
    const late = await officer.command(number, 'close-review', {}, { ifMatch: '2' });
    expect(late.status).toBe(412);
    expect(late.body.since?.map(({ type }) => type)).toEqual(['zorgpact-loket.koploper.review-opened.v1']);
  });

  it('of two people at once is won by one; the other is told what changed', async () => {
    const number = await submitted();
    const { version } = await api.as('officer').view(number);
    const both = await Promise.all([
      api.as('officer').command(number, 'open-review', {}, { ifMatch: String(version) }),
      api.as('applicant').command(number, 'withdraw', {}),
    ]);
    const statuses = both.map(({ status }) => status);
    expect(statuses[1]).toBe(200);
    expect([200, 409, 412]).toContain(statuses[0]);
    const { state } = await api.as('applicant').view(number);
    expect(state).toBe('withdrawn');
  });

  it('of three reviewers at once is taken from all three', async () => {
    const number = await underReview();
    const answers = await Promise.all(
      (['reviewer1', 'reviewer2', 'reviewer3'] as const).map((who, index) =>
        api.as(who).command(number, 'submit-review', { scores: scores(3 + index) as never }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    const { reviewers, spread } = await api.as('officer').view(number);
    expect(reviewers?.every(({ submitted }) => submitted)).toBe(true);
    expect(spread).toMatchObject({ sharing: 2 });
  });

  it('that does not exist is answered with those that do', async () => {
    const number = await submitted();
    const answer = await api.as('officer').command(number, 'import' as never, {} as never);
    expect(answer).toMatchObject({ status: 404, body: { code: 'unknown-command' } });
  });

  it('in no JSON is refused', async () => {
    const post = (body: string, type = 'application/json') =>
      api.request('/api/v1/cases', {
        method: 'POST',
        headers: { authorization: 'Bearer applicant', 'content-type': type, 'idempotency-key': randomUUID() },
        body,
      });
    expect((await post('{')).status).toBe(400);
    expect((await post('{}', 'text/plain')).status).toBe(415);
    expect((await post(JSON.stringify({ name: 'x'.repeat(1_100_000) }))).status).toBe(413);
  });
});

describe('a supplement', () => {
  it('opens only the fields asked for, and needs each of them answered', async () => {
    const number = await submitted();
    const items = [
      { field: 'summary' as const, missing: 'Vertel voor wie het is.', basis: 'Aankondiging 2015' },
    ];
    await api.as('officer').act(number, 'request-supplement', { items, due: '2099-01-05' });
    const applicant = api.as('applicant');
    const asked = await applicant.view(number);
    expect(asked).toMatchObject({
      state: 'awaiting-supplement',
      standing: { toAct: 'applicant', by: '2099-01-05' },
      supplement: { fields: ['summary'], items },
      form: { number: 2, open: ['summary'] },
    });
    const content = asked.form?.content ?? {};
    const etag = asked.form?.etag ?? '';
    const elsewhere = await applicant.save(number, { ...content, name: 'Andere naam' }, etag);
    expect(elsewhere).toMatchObject({ status: 409, body: { code: 'fields-not-open', fields: ['name'] } });
    const early = await applicant.command(number, 'supplement', { formEtag: etag });
    expect(early).toMatchObject({ status: 409, body: { guard: 'item-not-answered' } });
    const saved = await applicant.save(number, { ...content, summary: 'Voor jongeren.' }, etag);
    expect(saved.status).toBe(204);
    await applicant.handIn(number, 'supplement');
    expect(await applicant.view(number)).toMatchObject({
      state: 'submitted',
      form: { content: { summary: 'Voor jongeren.' } },
    });
  });
});

describe('what is seen', () => {
  it('is nothing of other reviews before the own one is in', async () => {
    const number = await underReview();
    await api.as('reviewer1').act(number, 'submit-review', { scores: scores(5) as never });
    const before = JSON.stringify([
      await api.as('reviewer2').view(number),
      (await api.as('reviewer2').get(`/cases/${number}/events`)).body,
    ]);
    expect(before).not.toContain('Omdat het zo is.');
    expect(before).not.toContain(sampleId('reviewer1'));
    await api.as('reviewer2').act(number, 'submit-review', { scores: scores(4) as never });
    expect((await api.as('reviewer2').view(number)).reviews).toHaveLength(2);
  });

  it('is nothing for a reviewer who is not assigned', async () => {
    const number = await underReview();
    expect((await api.as('unassigned').get(`/cases/${number}`)).status).toBe(404);
  });

  it('is no internal move for the applicant', async () => {
    const number = await underReview();
    const { body } = await api.as('applicant').get<readonly Envelope[]>(`/cases/${number}/events`);
    expect(body.map(({ type }) => type)).toEqual([
      'zorgpact-loket.koploper.application-started.v1',
      'zorgpact-loket.koploper.application-submitted.v1',
    ]);
    expect(await api.as('applicant').view(number)).not.toHaveProperty('reviewers');
  });

  it('is a chain that anyone can check, for the office', async () => {
    const number = await underReview();
    const { body } = await api.as('officer').get<readonly Envelope[]>(`/cases/${number}/events`);
    expect(brokenLink(body)).toBeUndefined();
    expect(body).toHaveLength(4);
  });

  it('is what is the own region for a coordinator, and no draft', async () => {
    const draft = await started();
    expect((await api.as('coordinator').get(`/cases/${draft}`)).status).toBe(404);
    const elsewhere = await api.as('applicant').start({ ...inputs.start, regions: ['zeeland'] });
    await api.as('applicant').handIn(elsewhere.body.id ?? '', 'submit');
    expect((await api.as('coordinator').get(`/cases/${elsewhere.body.id}`)).status).toBe(404);
    expect((await api.as('coordinator').get(`/cases/${await submitted()}`)).status).toBe(200);
  });
});

describe('answers', () => {
  it('are what the documented schemas say, for everyone who may read the case', async () => {
    const number = await underReview();
    await api.as('reviewer1').act(number, 'submit-review', { scores: scores(4) as never });
    for (const person of ['applicant', 'officer', 'reviewer1', 'reviewer2', 'chair'] as const) {
      expect(caseView.safeParse(await api.as(person).view(number)).error).toBeUndefined();
    }
    const { items } = await api.as('officer').list('view=queue');
    expect(items.length).toBeGreaterThan(0);
    expect(z.array(caseSummary).safeParse(items).error).toBeUndefined();
  });
});

describe('lists', () => {
  it('page by key through everything once, in order of submission', async () => {
    const own = new Set([await submitted(), await submitted(), await submitted()]);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await api.as('officer').list(`view=queue&limit=2${cursor ? `&cursor=${cursor}` : ''}`);
      seen.push(...page.items.map(({ number }) => number));
      cursor = page.next;
    } while (cursor);
    expect(new Set(seen).size).toBe(seen.length);
    expect([...own].every((number) => seen.includes(number))).toBe(true);
  });

  it('show a reviewer what is assigned and still open', async () => {
    const number = await underReview();
    const open = async () =>
      (await api.as('reviewer3').list('view=queue&limit=100')).items.map((item) => item.number);
    expect(await open()).toContain(number);
    await api.as('reviewer3').act(number, 'submit-review', { scores: scores(4) as never });
    expect(await open()).not.toContain(number);
  });

  it('refuse a cursor they did not give out, and one of another list', async () => {
    await submitted();
    const { next } = await api.as('applicant').list('view=own&limit=1');
    expect(next).toBeDefined();
    expect((await api.as('officer').get(`/cases?view=queue&cursor=${next}`)).status).toBe(400);
    expect((await api.as('officer').get('/cases?view=queue&cursor=abc')).status).toBe(400);
    expect((await api.as('officer').get('/cases?view=alles&limit=1000')).body.errors).toHaveLength(2);
  });
});

describe('the log', () => {
  it('holds no name, address or text of anybody', async () => {
    await underReview();
    const logged = api.log.join('\n');
    expect(logged).toContain('accepted');
    for (const secret of ['@example.nl', 'Persoon', 'STRONG', 'Omdat']) expect(logged).not.toContain(secret);
  });
});
