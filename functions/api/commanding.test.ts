// Commands: carried out once, refused with what is possible instead, and fair to two people at once.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { useApi } from '../../tests/support/apiCases.ts';
import { inputs, scores } from '../../tests/support/sampleInputs.ts';

const loket = useApi();

describe('a command', () => {
  it('with the same key and body gets the same answer, with another body 422', async () => {
    const key = randomUUID();
    const applicant = loket.api.as('applicant');
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
    await loket.api.as('officer').act(number, 'open-review', {});
    expect(await applicant.command(number, 'submit', submit, { key: another })).toEqual(done);
    expect(await applicant.command(number, 'withdraw', {}, { key: another })).toMatchObject({ status: 422 });
  });

  it('needs a key', async () => {
    const answer = await loket.api.request('/api/v1/cases', {
      method: 'POST',
      headers: { authorization: 'Bearer applicant', 'content-type': 'application/json' },
      body: JSON.stringify(inputs.start),
    });
    expect(await answer.json()).toMatchObject({ status: 400, code: 'idempotency-key-missing' });
  });

  it('that is not allowed now is told what is', async () => {
    const number = await loket.cases.submitted();
    const answer = await loket.api.as('officer').command(number, 'publish', {}, { ifMatch: '2' });
    expect(answer).toMatchObject({
      status: 409,
      body: {
        code: 'wrong-state',
        state: 'submitted',
        allowed: expect.arrayContaining(['request-supplement', 'open-review']),
      },
    });
  });

  it('that another role gives is told what this one may', async () => {
    const number = await loket.cases.submitted();
    const answer = await loket.api.as('applicant').command(number, 'open-review', {}, { ifMatch: '2' });
    expect(answer).toMatchObject({
      status: 403,
      body: { code: 'not-permitted', allowed: ['withdraw', 'choose-notice-channel', 'change-contact'] },
    });
  });

  it('that looks at the whole case asks for the version that was seen, and tells what changed since', async () => {
    const number = await loket.cases.submitted();
    const officer = loket.api.as('officer');
    expect(await officer.command(number, 'open-review', {})).toMatchObject({ status: 428 });
    await officer.act(number, 'open-review', {});
    const late = await officer.command(number, 'close-review', {}, { ifMatch: '2' });
    expect(late.status).toBe(412);
    expect(late.body.since?.map(({ type }) => type)).toEqual(['zorgpact-loket.koploper.review-opened.v1']);
  });

  it('of two people at once is won by one; the other is told what changed', async () => {
    const number = await loket.cases.submitted();
    const { version } = await loket.api.as('officer').view(number);
    const both = await Promise.all([
      loket.api.as('officer').command(number, 'open-review', {}, { ifMatch: String(version) }),
      loket.api.as('applicant').command(number, 'withdraw', {}),
    ]);
    const statuses = both.map(({ status }) => status);
    expect(statuses[1]).toBe(200);
    expect([200, 409, 412]).toContain(statuses[0]);
    const { state } = await loket.api.as('applicant').view(number);
    expect(state).toBe('withdrawn');
  });

  it('of three reviewers at once is taken from all three', async () => {
    const number = await loket.cases.underReview();
    const answers = await Promise.all(
      (['reviewer1', 'reviewer2', 'reviewer3'] as const).map((who, index) =>
        loket.api.as(who).command(number, 'submit-review', { scores: scores(3 + index) as never }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    const { reviewers, spread } = await loket.api.as('officer').view(number);
    expect(reviewers?.every(({ submitted }) => submitted)).toBe(true);
    expect(spread).toMatchObject({ sharing: 2 });
  });

  it('that does not exist is answered with those that do', async () => {
    const number = await loket.cases.submitted();
    const answer = await loket.api.as('officer').command(number, 'import' as never, {} as never);
    expect(answer).toMatchObject({ status: 404, body: { code: 'unknown-command' } });
  });

  it('in no JSON is refused', async () => {
    const post = (body: string, type = 'application/json') =>
      loket.api.request('/api/v1/cases', {
        method: 'POST',
        headers: { authorization: 'Bearer applicant', 'content-type': type, 'idempotency-key': randomUUID() },
        body,
      });
    expect((await post('{')).status).toBe(400);
    expect((await post('{}', 'text/plain')).status).toBe(415);
    expect((await post(JSON.stringify({ name: 'x'.repeat(1_100_000) }))).status).toBe(413);
  });
});
