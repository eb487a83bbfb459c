// The decision on a koploper application at the counter, without scripts and on pages that are proved: prepared against the
// advice, sent back, read as the mail it will be, released once by another, and looked at again by others.
import { beforeAll, expect, it } from 'vitest';
import { eventNamed } from '../../events/types.ts';
import { mailsOf } from '../../functions/notify/addressed.ts';
import { occasionOf } from '../../functions/notify/occasion.ts';
import { peopleStore, personIdOf } from '../../functions/platform/peopleStore.ts';
import { frame } from '../../functions/ui/mail/frame.ts';
import { renderText } from '../../functions/ui/mail/renderText.ts';
import type { KoploperCommand } from '../../schemas/commands/koploper.ts';
import { criteria, kopgroepV1 } from '../../schemas/rubrics/kopgroep-v1.ts';
import { issuer, sampleId, type TestApi, testApi } from '../support/apiClient.ts';
import { inputs } from '../support/sampleInputs.ts';
import { people, type SamplePerson } from '../support/samplePeople.ts';
import { useCounter } from './counter.ts';

const counter = useCounter();
const untilTheEnd = { timeout: 180_000 };
const name = 'Samen leren zorgen in de wijk';

let api: TestApi;
let number = '';

const at = (rest = '') => `/zaken/${number}${rest}`;
const concept = () => at('/brieven/concept');
const released = () => at('/brieven/besluit');

beforeAll(async () => {
  const { database } = counter();
  api = await testApi(database);
  // Of the organisation that applies, and a decider all the same.
  const store = peopleStore(database.client, database.tables.people);
  const { organisation } = inputs.start;
  const tied = { ...people.unassigned, organisation, grants: people.decider1.grants };
  await store.put({ ...tied, issuer, subject: 'unassigned', id: personIdOf(issuer, 'unassigned') });
  number = (await api.as('applicant').start({ ...inputs.start, name })).body.id ?? '';
  await api.as('applicant').handIn(number, 'submit');
  await reviewed(['reviewer1', 'reviewer2', 'reviewer3'], 'admit');
}, 60_000);

/** From the open review to the advice of the committee. */
async function reviewed(by: readonly SamplePerson[], advice: 'admit' | 'decline'): Promise<void> {
  const acts: readonly (readonly [SamplePerson, KoploperCommand, object])[] = [
    ...(by.includes('reviewer1') ? [['officer', 'open-review', {}] as const] : []),
    ['officer', 'assign-reviewers', { reviewers: by.map(sampleId) }],
    ...by.map((one) => [one, 'submit-review', inputs['submit-review']] as const),
    ['officer', 'close-review', {}],
    ['chair', 'adopt-advice', { ...inputs['adopt-advice'], advice }],
  ];
  for (const [who, command, input] of acts) {
    const { status, body } = await api.as(who).act(number, command, input);
    expect(status, `${command}: ${JSON.stringify(body)}`).toBeLessThan(300);
  }
}

/** A page that is proved where somebody works on it, and here only read. */
const wordsOf = async (person: SamplePerson, path: string): Promise<string> => {
  const { page } = await counter().as(person);
  expect((await page.goto(`${counter().address}${path}`))?.status(), path).toBe(200);
  const words = (await page.locator('main').innerText()).replaceAll('\u00a0', ' ');
  await page.close();
  return words;
};

const events = async () =>
  (await counter().portal.deps.commands.cases.events(number)).map(({ type }) => eventNamed(type)?.name);

const plainText = async (person: SamplePerson, path = concept()): Promise<string> => {
  const { page, context } = await counter().as(person);
  const cookie = (await context.cookies()).map((one) => `${one.name}=${one.value}`).join('; ');
  const answer = await fetch(`${counter().address}${path}.txt`, { headers: { cookie } });
  await page.close();
  expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
  expect(answer.headers.get('cache-control')).toContain('no-store');
  return answer.text();
};

it('asks for what a decision needs that deviates, and keeps what was typed', untilTheEnd, async () => {
  const desk = await counter().as('decider1');
  await desk.open('/werk');
  await desk.page.getByRole('link', { name: new RegExp(number) }).click();
  await desk.open(at('/prepare-decision'));
  expect(await desk.page.locator('main').innerText()).toContain('Advies');
  await desk.choose({ outcome: 'decline' });
  await desk.fill({ reason: 'De resultaten zijn nog te pril.' });
  await desk.press('Besluit voorbereiden');
  expect(await desk.page.locator('[role=alert]').innerText()).toContain('U wijkt af van het advies');
  expect(await desk.page.inputValue('[name=reason]')).toBe('De resultaten zijn nog te pril.');
  await desk.choose({ outcome: 'defer' });
  await desk.fill({ deviationReason: 'Er is nog geen tweede jaar.' });
  await desk.press('Besluit voorbereiden');
  expect(await desk.page.locator('[role=alert]').innerText()).toContain(
    'Bij doorgroei hoort wat er nog ontbreekt',
  );
  await desk.choose({ outcome: 'decline' });
  await desk.press('Besluit voorbereiden');
  expect(new URL(desk.page.url()).searchParams.get('gedaan')).toBe('prepare-decision');
  expect(await desk.page.locator('main').innerText()).toContain('De brief mist nog');
});

it('is not released by who prepared it, who reads why', untilTheEnd, async () => {
  const why = 'Een besluit dat u zelf voorbereidde, geeft een andere besluitvormer vrij of terug.';
  const words = await wordsOf('decider1', at());
  expect(words).toContain(why);
  expect(words).not.toContain('Besluit vrijgeven');
  const { page } = await counter().as('decider1');
  expect((await page.goto(`${counter().address}${at('/release-decision')}`))?.status()).toBe(409);
  expect(await page.locator('main').innerText()).toContain(why);
});

it('is not released while its mail lacks something, and goes back with a reason', untilTheEnd, async () => {
  const desk = await counter().as('decider2');
  await desk.open(at());
  await desk.page.getByRole('link', { name: /concept/ }).click();
  await desk.page.locator('article.letter').waitFor();
  expect(await desk.page.locator('main').innerText()).toContain('Zo kan de mail nog niet weg');
  await desk.open(at('/release-decision'));
  expect(await desk.page.getByRole('link', { name: /concept/ }).count()).toBe(1);
  await desk.press('Besluit vrijgeven');
  const alert = await desk.page.locator('[role=alert]').innerText();
  for (const criterion of criteria) expect(alert).toContain(kopgroepV1.criterionNames[criterion].nl);
  await desk.open(at('/return-decision'));
  await desk.fill({ reason: 'Motiveer elk criterium.' });
  await desk.press('Besluit teruggeven');
  expect(new URL(desk.page.url()).searchParams.get('gedaan')).toBe('return-decision');
});

it('is prepared anew from what stood there, with why it came back beside it', untilTheEnd, async () => {
  const desk = await counter().as('decider1');
  await desk.open(at('/prepare-decision'));
  expect(await desk.page.locator('main').innerText()).toContain('Motiveer elk criterium.');
  expect(await desk.page.inputValue('[name=reason]')).toBe('De resultaten zijn nog te pril.');
  await desk.choose({ outcome: 'decline' });
  for (const criterion of criteria) await desk.fill({ [`criteria.${criterion}`]: 'Nog niet overtuigend.' });
  await desk.press('Besluit voorbereiden');
  expect(await desk.page.locator('main').innerText()).not.toContain('Motiveer elk criterium.');
});

it(
  'is read as the mail it will be, the same every time, by who decides and nobody else',
  untilTheEnd,
  async () => {
    const desk = await counter().as('decider2');
    await desk.open(concept());
    const words = await desk.page.locator('main').innerText();
    for (const said of [
      'Er ontbreekt niets.',
      `${number}: Besluit: uw project is niet toegelaten (${name})`,
      'Beste Persoon A,',
      'Er is nog geen tweede jaar.',
      'heroverweging',
    ])
      expect(words).toContain(said);
    await desk.open(`${concept()}?lang=en`);
    expect(await desk.page.locator('article').getAttribute('lang')).toBe('nl');
    expect(await plainText('decider2')).toBe(await plainText('officer'));
    for (const who of ['applicant', 'chair', 'reviewer1', 'stranger', 'unassigned'] as const) {
      const { page } = await counter().as(who);
      for (const path of [concept(), `${concept()}.txt`, at('/brieven/1')])
        expect((await page.goto(`${counter().address}${path}`))?.status(), `${who} ${path}`).toBe(404);
      await page.close();
    }
  },
);

it('is released once, however often it is sent, and goes out as it was read', untilTheEnd, async () => {
  const read = await plainText('decider2');
  const desk = await counter().as('decider2');
  await desk.open(at('/release-decision'));
  const form = await desk.page
    .locator('form[method=post]')
    .last()
    .locator('input')
    .evaluateAll((all) =>
      all.map((one): [string, string] => [one.getAttribute('name') ?? '', one.getAttribute('value') ?? '']),
    );
  await desk.press('Besluit vrijgeven');
  expect(new URL(desk.page.url()).searchParams.get('gedaan')).toBe('release-decision');
  const cookie = (await desk.context.cookies()).map((one) => `${one.name}=${one.value}`).join('; ');
  const again = await fetch(`${counter().address}${at('/release-decision')}`, {
    method: 'POST',
    body: new URLSearchParams(form),
    redirect: 'manual',
    headers: { cookie, origin: counter().address },
  });
  expect(again.status).toBe(303);
  expect((await desk.page.goBack())?.status()).toBe(409);
  expect((await events()).filter((one) => one === 'decision-released')).toHaveLength(1);
  expect(await mailSent()).toBe(read);
});

/** The plain text of the mail about the last event, its check code aside: that is known once it goes out. */
async function mailSent(): Promise<string> {
  const { cases, people: store } = counter().portal.deps.commands;
  const event = (await cases.events(number)).at(-1);
  if (!event) throw new Error('nothing happened');
  const deps = { cases, people: store, baseAddress: counter().address, officeAddress: 'bureau@example.nl' };
  const occasion = await occasionOf(deps, event);
  const [row] = occasion.rows;
  const [mail] = row ? await mailsOf(deps, occasion, row, event) : [];
  if (!mail) throw new Error('nobody is mailed');
  const text = renderText(frame(occasion.facts, mail.letter, mail.to));
  expect(text).toContain(occasion.facts.chain);
  return text.replace(occasion.facts.chain, '(komt erin bij het vrijgeven)');
}

it('stays to be read as it went out, by whom it is for and who stands behind it', untilTheEnd, async () => {
  const [read, sent] = [await plainText('applicant', released()), await mailSent()];
  expect(read.replace('(staat in de mail zelf)', '(komt erin bij het vrijgeven)')).toBe(sent);
  const desk = await counter().as('applicant');
  await desk.open(at());
  await desk.page.getByRole('link', { name: /^Besluit op de aanvraag, / }).click();
  const words = await desk.page.locator('main').innerText();
  expect(words).toContain('Er is nog geen tweede jaar.');
  expect(words).not.toContain('Concept');
  for (const who of ['officer', 'decider1', 'chair'] as const)
    expect(await plainText(who, released()), who).toBe(read);
  for (const who of ['reviewer1', 'stranger', 'unassigned'] as const) {
    const { page } = await counter().as(who);
    for (const path of [released(), `${released()}.txt`, concept()])
      expect((await page.goto(`${counter().address}${path}`))?.status(), `${who} ${path}`).toBe(404);
    await page.close();
  }
});

it('is looked at again by other reviewers, and prepared by another decider', untilTheEnd, async () => {
  const desk = await counter().as('applicant');
  await desk.open(at('/request-reconsideration'));
  await desk.fill({ grounds: 'Het tweede jaar stond in de bijlage.' });
  await desk.press('Heroverweging vragen');
  expect(new URL(desk.page.url()).searchParams.get('gedaan')).toBe('request-reconsideration');
  const officer = await counter().as('officer');
  await officer.open(at('/assign-reviewers'));
  for (const one of ['reviewer1', 'reviewer2', 'reviewer3'] as const)
    expect(await officer.page.locator(`input[value="${sampleId(one)}"]`).isEnabled(), one).toBe(false);
  await reviewed(['reviewer4', 'reviewer5', 'reviewer6'], 'admit');
  const first = await wordsOf('decider1', at());
  expect(first).toContain('U bereidde het eerste besluit voor.');
  expect(first).toContain('Het tweede jaar stond in de bijlage.');
  const other = await counter().as('decider3');
  await other.open(at('/prepare-decision'));
  expect(await other.page.inputValue('[name=reason]')).toBe('');
  await other.choose({ outcome: 'admit' });
  await other.fill({ reason: 'Het tweede jaar overtuigt.' });
  for (const criterion of criteria) await other.fill({ [`criteria.${criterion}`]: 'Overtuigend.' });
  await other.press('Besluit voorbereiden');
  const mail = await wordsOf('decider4', concept());
  expect(mail).toContain('Besluit: uw project is toegelaten tot de Kopgroep');
  const last = await counter().as('decider4');
  await last.open(at('/release-decision'));
  await last.press('Besluit vrijgeven');
  expect(await wordsOf('applicant', at())).toContain('Het tweede jaar overtuigt.');
});

it('is no case for a decider of the organisation that applied', untilTheEnd, async () => {
  const { page } = await counter().as('unassigned');
  for (const path of [at(), at('/prepare-decision'), at('/keten')])
    expect((await page.goto(`${counter().address}${path}`))?.status(), path).toBe(404);
  await page.goto(`${counter().address}/werk`);
  expect(await page.locator('main').innerText()).not.toContain(number);
});
