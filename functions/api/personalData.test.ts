// What a case holds about a person: read by that person, answered for by the office, erased as far as the law lets go.
import { expect, it } from 'vitest';
import { brokenLink } from '../../events/chain.ts';
import type { Envelope } from '../../events/envelope.ts';
import type { PersonData } from '../../schemas/personData.ts';
import { useApi } from '../../tests/support/apiCases.ts';
import { sampleId } from '../../tests/support/apiClient.ts';
import { inputs } from '../../tests/support/sampleInputs.ts';
import type { SamplePerson } from '../../tests/support/samplePeople.ts';
import { caseStore } from '../platform/caseStore.ts';

const loket = useApi();

const dataOf = async (person: SamplePerson, number: string, subject?: string) =>
  loket.api
    .as(person)
    .get<PersonData>(`/cases/${number}/personal-data${subject === undefined ? '' : `?subject=${subject}`}`);

async function invited(): Promise<{ number: string; partner: string }> {
  const number = await loket.cases.started();
  await loket.api.as('applicant').act(number, 'invite-partner', inputs['invite-partner']);
  const { client, tables } = loket.database;
  const [partner] = await caseStore(client, tables.cases).partners(number);
  return { number, partner: partner?.id ?? '' };
}

const erase = (number: string, subject: string) =>
  loket.api.as('officer').act(number, 'erase-person', { subject });

it('the applicant reads the own contact, forms and acts, and no secret of a link', async () => {
  const { number } = await invited();
  const { status, body } = await dataOf('applicant', number);
  expect(status).toBe(200);
  expect(body.contact?.email).toBe('a@example.nl');
  expect(body.forms?.['1']).toMatchObject({ organisation: 'ROC Mondriaan' });
  expect(body.acts.map(({ type }) => type.split('.')[2])).toEqual(['application-started', 'partner-invited']);
  expect(JSON.stringify(body)).not.toMatch(/secret|salt/i);
});

it('the office answers for somebody without an account, another applicant for nobody', async () => {
  const { number, partner } = await invited();
  const { body } = await dataOf('officer', number, partner);
  expect(body.partner?.contactEmail).toBe('partner@example.nl');
  expect(JSON.stringify(body)).not.toMatch(/secret|salt/i);
  expect((await dataOf('applicant', number, partner)).status).toBe(404);
  expect((await dataOf('stranger', number)).status).toBe(404);
  expect((await dataOf('officer', number, 'pt-zzzzzzzzzz')).status).toBe(404);
});

it('a partner’s contact is erased while the case runs, the applicant’s only when it is over', async () => {
  const { number, partner } = await invited();
  await erase(number, partner);
  const { body } = await dataOf('officer', number, partner);
  expect(body.partner).not.toHaveProperty('contactEmail');
  expect(body).toMatchObject({ erased: ['contact', 'invitation'] });
  expect(body.kept.map(({ what }) => what)).toEqual(['history', 'mail-ledger']);

  const applicant = sampleId('applicant');
  const early = await loket.api
    .as('officer')
    .command(number, 'erase-person', { subject: applicant }, { ifMatch: '3' });
  expect(early).toMatchObject({ status: 409, body: { guard: 'still-needed' } });
  await loket.api.as('applicant').act(number, 'withdraw', { reason: 'Ik verhuis naar Marijkestraat 1.' });
  await erase(number, applicant);
  const after = await dataOf('officer', number, applicant);
  expect(after.body).toMatchObject({
    erased: ['contact', 'withdrawal-reason', 'form'],
    forms: {},
    texts: {},
  });
  expect(after.body).not.toHaveProperty('contact');
  const again = await loket.api
    .as('officer')
    .command(number, 'erase-person', { subject: applicant }, { ifMatch: '5' });
  expect(again).toMatchObject({ status: 409, body: { guard: 'nobody-of-this-case' } });
});

it('nothing of an erased person is left in any row of the case, and the chain still holds', async () => {
  const { number, partner } = await invited();
  await loket.api.as('applicant').act(number, 'withdraw', { reason: 'Ik verhuis naar Marijkestraat 1.' });
  await erase(number, partner);
  await erase(number, sampleId('applicant'));
  const rows = JSON.stringify(await loket.cases.rows(number));
  for (const word of [
    'Marijkestraat',
    'partner@example.nl',
    'a@example.nl',
    'Persoon A',
    'Biedt leerplekken',
  ])
    expect(rows.includes(word), word).toBe(word === 'Biedt leerplekken');
  const { body } = await loket.api.as('officer').get<readonly Envelope[]>(`/cases/${number}/events`);
  expect(brokenLink(body)).toBeUndefined();
});

it('an applicant who was nominated, and answered the committee, leaves neither address nor answer behind', async () => {
  const { body } = await loket.api.as('officer').nominate(inputs.nominate);
  const number = body.id ?? '';
  const { client, tables } = loket.database;
  const nomination = await caseStore(client, tables.cases).nomination(number);
  const secret = nomination?.secret ?? '';
  await loket.api.as('applicant').command(number, 'accept-nomination', { secret, electronicNotice: true });
  await loket.api.as('applicant').handIn(number, 'submit');
  await loket.api.as('officer').act(number, 'open-review', {});
  const reviewers = (['reviewer1', 'reviewer2', 'reviewer3'] as const).map(sampleId);
  await loket.api.as('officer').act(number, 'assign-reviewers', { reviewers });
  for (const reviewer of ['reviewer1', 'reviewer2', 'reviewer3'] as const)
    await loket.api.as(reviewer).act(number, 'submit-review', inputs['submit-review']);
  await loket.api.as('officer').act(number, 'close-review', {});
  const due = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  await loket.api.as('chair').act(number, 'ask-clarification', { question: 'Wie doen mee?', due });
  await loket.api
    .as('applicant')
    .act(number, 'answer-clarification', { answer: 'Bel mij op kantoor Linde.' });
  await loket.api.as('applicant').act(number, 'withdraw', {});
  await erase(number, sampleId('applicant'));
  const rows = JSON.stringify(await loket.cases.rows(number));
  for (const word of ['genomineerd@example.nl', 'Genomineerde', 'kantoor Linde', 'a@example.nl'])
    expect(rows.includes(word), word).toBe(false);
});

it('a reviewer’s review stays with the decision it supports, and its law is named', async () => {
  const number = await loket.cases.underReview();
  await loket.api.as('reviewer1').act(number, 'submit-review', inputs['submit-review']);
  await erase(number, sampleId('reviewer1'));
  const { body } = await dataOf('officer', number, sampleId('reviewer1'));
  expect(body.review).toBeDefined();
  expect(body.erased).toEqual([]);
  expect(body.kept.find(({ what }) => what === 'review')?.basis).toContain('Archiefwet');
});
