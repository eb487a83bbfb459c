// Drafts and supplements: what is saved, what is refused, and that nothing typed is lost.
import { describe, expect, it } from 'vitest';
import { strong } from '../../local/journeys/strongProject.ts';
import { useApi } from '../../tests/support/apiCases.ts';

const loket = useApi();

describe('a draft', () => {
  it('is saved on the ETag that was seen, and shows both versions when somebody else saved first', async () => {
    const number = await loket.cases.started();
    const applicant = loket.api.as('applicant');
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

  it('is closed once it was withdrawn, and says so', async () => {
    const number = await loket.cases.started();
    const applicant = loket.api.as('applicant');
    await applicant.act(number, 'withdraw', {});
    const { form } = await applicant.view(number);
    expect(form).not.toHaveProperty('open');
    const late = await applicant.save(number, strong, form?.etag ?? '');
    expect(late).toMatchObject({ status: 409, body: { code: 'form-not-open' } });
  });

  it('asks for If-Match', async () => {
    const number = await loket.cases.started();
    const answer = await loket.api.request(`/api/v1/cases/${number}/form`, {
      method: 'PUT',
      headers: { authorization: 'Bearer applicant', 'content-type': 'application/json' },
      body: '{}',
    });
    expect(answer.status).toBe(428);
  });

  it('names every error at once, pointing at fields, and stores nothing', async () => {
    const number = await loket.cases.started();
    const applicant = loket.api.as('applicant');
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
    const number = await loket.cases.started();
    const applicant = loket.api.as('applicant');
    const { form } = await applicant.view(number);
    await applicant.save(number, { ...strong, summary: '<script>alert("é")</script>' }, form?.etag ?? '');
    expect((await applicant.view(number)).form?.content.summary).toBe('<script>alert("é")</script>');
  });

  it('is closed once it was submitted', async () => {
    const number = await loket.cases.submitted();
    const { form } = await loket.api.as('applicant').view(number);
    const answer = await loket.api.as('applicant').save(number, strong, form?.etag ?? '');
    expect(answer).toMatchObject({ status: 409, body: { code: 'form-not-open' } });
  });

  it('gives its new name to the lists', async () => {
    const number = await loket.cases.started();
    const { form } = await loket.api.as('applicant').view(number);
    await loket.api.as('applicant').save(number, strong, form?.etag ?? '');
    expect((await loket.api.as('applicant').view(number)).title).toBe(strong.name);
  });
});

describe('a supplement', () => {
  it('opens only the fields asked for, and needs each of them answered', async () => {
    const number = await loket.cases.submitted();
    const items = [
      { field: 'summary' as const, missing: 'Vertel voor wie het is.', basis: 'Aankondiging 2015' },
    ];
    await loket.api.as('officer').act(number, 'request-supplement', { items, due: '2099-01-05' });
    const applicant = loket.api.as('applicant');
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
