// What each person gets to see: cases, lists, histories, and never a word of others in the log.
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { brokenLink } from '../../events/chain.ts';
import type { Envelope } from '../../events/envelope.ts';
import { caseSummary, caseView } from '../../schemas/caseView.ts';
import { useApi } from '../../tests/support/apiCases.ts';
import { sampleId } from '../../tests/support/apiClient.ts';
import { inputs, scores } from '../../tests/support/sampleInputs.ts';

const loket = useApi();

describe('what is seen', () => {
  it('is nothing of other reviews before the own one is in', async () => {
    const number = await loket.cases.underReview();
    await loket.api.as('reviewer1').act(number, 'submit-review', { scores: scores(5) as never });
    const before = JSON.stringify([
      await loket.api.as('reviewer2').view(number),
      (await loket.api.as('reviewer2').get(`/cases/${number}/events`)).body,
    ]);
    expect(before).not.toContain('Omdat het zo is.');
    expect(before).not.toContain(sampleId('reviewer1'));
    await loket.api.as('reviewer2').act(number, 'submit-review', { scores: scores(4) as never });
    expect((await loket.api.as('reviewer2').view(number)).reviews).toHaveLength(2);
  });

  it('is nothing for a reviewer who is not assigned', async () => {
    const number = await loket.cases.underReview();
    expect((await loket.api.as('unassigned').get(`/cases/${number}`)).status).toBe(404);
  });

  it('is no internal move for the applicant', async () => {
    const number = await loket.cases.underReview();
    const { body } = await loket.api.as('applicant').get<readonly Envelope[]>(`/cases/${number}/events`);
    expect(body.map(({ type }) => type)).toEqual([
      'zorgpact-loket.koploper.application-started.v2',
      'zorgpact-loket.koploper.application-submitted.v1',
    ]);
    expect(await loket.api.as('applicant').view(number)).not.toHaveProperty('reviewers');
  });

  it('is a chain that anyone can check, for the office', async () => {
    const number = await loket.cases.underReview();
    const { body } = await loket.api.as('officer').get<readonly Envelope[]>(`/cases/${number}/events`);
    expect(brokenLink(body)).toBeUndefined();
    expect(body).toHaveLength(4);
  });

  it('is what is the own region for a coordinator, and no draft', async () => {
    const draft = await loket.cases.started();
    expect((await loket.api.as('coordinator').get(`/cases/${draft}`)).status).toBe(404);
    const elsewhere = await loket.api.as('applicant').start({ ...inputs.start, regions: ['zeeland'] });
    await loket.api.as('applicant').handIn(elsewhere.body.id ?? '', 'submit');
    expect((await loket.api.as('coordinator').get(`/cases/${elsewhere.body.id}`)).status).toBe(404);
    expect((await loket.api.as('coordinator').get(`/cases/${await loket.cases.submitted()}`)).status).toBe(
      200,
    );
  });
});

describe('answers', () => {
  it('are what the documented schemas say, for everyone who may read the case', async () => {
    const number = await loket.cases.underReview();
    await loket.api.as('reviewer1').act(number, 'submit-review', { scores: scores(4) as never });
    for (const person of ['applicant', 'officer', 'reviewer1', 'reviewer2', 'chair'] as const) {
      expect(caseView.safeParse(await loket.api.as(person).view(number)).error).toBeUndefined();
    }
    const { items } = await loket.api.as('officer').list('view=queue');
    expect(items.length).toBeGreaterThan(0);
    expect(z.array(caseSummary).safeParse(items).error).toBeUndefined();
  });
});

describe('lists', () => {
  it('page by key through everything once, in order of submission', async () => {
    const own = new Set([
      await loket.cases.submitted(),
      await loket.cases.submitted(),
      await loket.cases.submitted(),
    ]);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await loket.api
        .as('officer')
        .list(`view=queue&limit=2${cursor ? `&cursor=${cursor}` : ''}`);
      seen.push(...page.items.map(({ number }) => number));
      cursor = page.next;
    } while (cursor);
    expect(new Set(seen).size).toBe(seen.length);
    expect([...own].every((number) => seen.includes(number))).toBe(true);
  });

  it('show a reviewer what is assigned and still open', async () => {
    const number = await loket.cases.underReview();
    const open = async () =>
      (await loket.api.as('reviewer3').list('view=queue&limit=100')).items.map((item) => item.number);
    expect(await open()).toContain(number);
    await loket.api.as('reviewer3').act(number, 'submit-review', { scores: scores(4) as never });
    expect(await open()).not.toContain(number);
  });

  it('show a reviewer nothing that is not awaited any more', async () => {
    const number = await loket.cases.underReview();
    await loket.api.as('officer').act(number, 'assign-reviewers', { reviewers: [sampleId('reviewer4')] });
    const stands = async () =>
      (await loket.api.as('reviewer4').list('view=queue&limit=100')).items.some(
        (one) => one.number === number,
      );
    expect(await stands()).toBe(true);
    for (const who of ['reviewer1', 'reviewer2', 'reviewer3'] as const)
      await loket.api.as(who).act(number, 'submit-review', { scores: scores(4) as never });
    await loket.api.as('officer').act(number, 'close-review', {});
    expect(await stands()).toBe(false);
  });

  it('refuse a cursor they did not give out, and one of another list', async () => {
    await loket.cases.submitted();
    const { next } = await loket.api.as('applicant').list('view=own&limit=1');
    expect(next).toBeDefined();
    expect((await loket.api.as('officer').get(`/cases?view=queue&cursor=${next}`)).status).toBe(400);
    expect((await loket.api.as('officer').get('/cases?view=queue&cursor=abc')).status).toBe(400);
    expect((await loket.api.as('officer').get('/cases?view=alles&limit=1000')).body.errors).toHaveLength(2);
  });
});

describe('the log', () => {
  it('holds no name, address or text of anybody', async () => {
    await loket.cases.underReview();
    const logged = loket.api.log.join('\n');
    expect(logged).toContain('accepted');
    for (const secret of ['@example.nl', 'Persoon', 'STRONG', 'Omdat']) expect(logged).not.toContain(secret);
  });
});
