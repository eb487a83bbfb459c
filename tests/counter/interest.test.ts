// Somebody declares an interest in a browser: from that moment the case does not exist for them, on no page and in no list, and the
// office reads who declared which.
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { sampleId } from '../support/apiClient.ts';
import { contentOf, liveRound, roundId } from '../support/liveRound.ts';
import { inputs } from '../support/sampleInputs.ts';
import type { SamplePerson } from '../support/samplePeople.ts';
import { useCounter } from './counter.ts';

const counter = useCounter();
const reason = 'Mijn zus leidt het project.';

/** Declares it on the page of the case; ends at what waits for them, where that is confirmed. */
async function declares(who: SamplePerson, number: string, link: string): Promise<Page> {
  const { page } = await counter().as(who);
  await page.goto(`${counter().address}/zaken/${number}`);
  const more = page.getByText('Ook mogelijk');
  if (await more.isVisible()) await more.click();
  await page.getByRole('link', { name: link }).click();
  await page.fill('[name="reason"]', reason);
  await page.getByRole('button', { name: 'Een belang melden' }).click();
  expect(await page.locator('h1').innerText()).toBe('Mijn werk');
  expect(await page.getByRole('status').first().innerText()).toContain('Het dossier is voor u gesloten');
  return page;
}

const below = [
  '',
  '/keten',
  '/keten.json',
  '/nakijken',
  '/submit-review',
  '/declare-conflict',
  '/documenten',
];

/** What is answered at every address of the case, in the browser of whoever asks. */
async function statusesOf(page: Page, number: string): Promise<readonly number[]> {
  const answers = below.map((path) => page.request.get(`${counter().address}/zaken/${number}${path}`));
  return [...new Set((await Promise.all(answers)).map((answer) => answer.status()))];
}

/** Which of these lists name the case. */
async function listsNaming(page: Page, number: string, lists: readonly string[]): Promise<readonly string[]> {
  const naming: string[] = [];
  for (const path of lists) {
    const answer = await page.request.get(counter().address + path);
    expect(answer.status()).toBe(200);
    if ((await answer.text()).includes(number)) naming.push(path);
  }
  return naming;
}

async function officeReads(number: string, name: string): Promise<void> {
  const { page } = await counter().as('officer');
  await page.goto(`${counter().address}/zaken/${number}`);
  const section = page
    .locator('section', { has: page.getByRole('heading', { name: 'Gemelde belangen' }) })
    .last();
  expect(await section.innerText()).toContain(name);
  expect(await section.innerText()).toContain(reason);
}

it('a reviewer of an application', { timeout: 60_000 }, async () => {
  const { api } = counter();
  const number = (await api.as('applicant').start(inputs.start)).body.id ?? '';
  await api.as('applicant').handIn(number, 'submit');
  await api.as('officer').act(number, 'open-review', {});
  const reviewers = (['reviewer1', 'reviewer2', 'reviewer3'] as const).map(sampleId);
  await api.as('officer').act(number, 'assign-reviewers', { reviewers });
  const page = await declares('reviewer1', number, 'Ja: belang melden');
  expect(await statusesOf(page, number)).toEqual([404]);
  expect(await listsNaming(page, number, ['/werk', '/mijn'])).toEqual([]);
  await officeReads(number, 'Persoon D');
  // They are not proposed again, and the list says why.
  const officer = (await counter().as('officer')).page;
  await officer.goto(`${counter().address}/zaken/${number}/assign-reviewers`);
  const choice = officer.locator('label', {
    has: officer.locator(`input[value="${sampleId('reviewer1')}"]`),
  });
  expect(await choice.locator('input').isDisabled()).toBe(true);
  // Whoever may not know of it reads nothing about it.
  const applicant = (await counter().as('applicant')).page;
  await applicant.goto(`${counter().address}/zaken/${number}`);
  expect(await applicant.content()).not.toContain(reason);
});

it('an officer, of one request among those of a round', { timeout: 60_000 }, async () => {
  const live = liveRound(counter().database, sampleId);
  const january = '2027-01-15T10:00:00.000Z';
  await live.planned(3_000_000_00);
  await live.accepted(live.round(live.system, 'open-round', {}, '2027-01-01T05:00:00.000Z'));
  const numbers: string[] = [];
  for (const name of ['Zorg in de wijk', 'Leren in de wijk']) {
    const number = await live.drafted(contentOf(name, 'starter', 1_000_000_00), january);
    await live.accepted(live.handIn(number, january));
    numbers.push(number);
  }
  await live.accepted(live.round(live.system, 'close-round', {}, '2027-02-01T08:00:00.000Z'));
  const [number = '', other = ''] = numbers;
  const page = await declares('officer2', number, 'Een belang melden');
  const lists = ['/werk', '/mijn', `/zaken/rondes/${roundId}`];
  expect(await statusesOf(page, number)).toEqual([404]);
  expect(await listsNaming(page, number, lists)).toEqual([]);
  expect(await listsNaming(page, other, lists)).toContain(`/zaken/rondes/${roundId}`);
  await officeReads(number, 'Persoon L');
});
