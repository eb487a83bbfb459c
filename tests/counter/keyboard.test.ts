// The work of an applicant, an officer and a reviewer with the keyboard alone and without scripts: every step reached by Tab, with a
// focus one can see, and a way out of every mistake.
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { sampleId } from '../support/apiClient.ts';
import { inputs } from '../support/sampleInputs.ts';
import { useCounter } from './counter.ts';

const counter = useCounter();

interface Focus {
  readonly tag: string;
  readonly name: string;
  readonly text: string;
  readonly value: string;
  readonly seen: boolean;
}

const focused = `(() => {
  const at = document.activeElement;
  const { outlineStyle, outlineWidth } = getComputedStyle(at);
  const { top, bottom } = at.getBoundingClientRect();
  return {
    tag: at.tagName,
    name: at.name ?? '',
    text: (at.labels?.[0] ?? at).innerText?.trim() ?? '',
    value: at.value ?? '',
    seen: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && bottom > 0 && top < innerHeight,
  };
})()`;

/** Goes on by Tab until it is reached; everything on the way can be seen to have the focus. */
async function tabTo(page: Page, wanted: (at: Focus) => boolean, what: string): Promise<void> {
  for (let count = 0; count < 120; count += 1) {
    await page.keyboard.press('Tab');
    const at = (await page.evaluate(focused)) as Focus;
    // Past the last of the page.
    if (at.tag === 'BODY') break;
    expect(at.seen, `the focus on '${at.name}${at.text}' at ${page.url()}`).toBe(true);
    if (wanted(at)) return;
  }
  throw new Error(`Tab does not reach ${what} at ${page.url()}`);
}

const toText = (page: Page, text: string) => tabTo(page, (at) => at.text.startsWith(text), `'${text}'`);
const toField = (page: Page, name: string) => tabTo(page, (at) => at.name === name, `the field ${name}`);

async function type(page: Page, field: string, text: string): Promise<void> {
  await toField(page, field);
  await page.keyboard.type(text);
}

/** The arrows choose among the answers of one question. */
async function choose(page: Page, field: string, value: string): Promise<void> {
  await toField(page, field);
  await page.keyboard.press('Space');
  for (let count = 0; count < 12; count += 1) {
    const at = (await page.evaluate(focused)) as Focus;
    if (at.value === value) return;
    await page.keyboard.press('ArrowDown');
    expect(await page.locator(':focus').isChecked()).toBe(true);
  }
  throw new Error(`the arrows do not reach ${value} of ${field}`);
}

async function tick(page: Page, field: string, value: string): Promise<void> {
  await tabTo(page, (at) => at.name === field && at.value === value, `${value} of ${field}`);
  await page.keyboard.press('Space');
}

/** Reaches the button or link and follows it. */
async function enter(page: Page, text: string): Promise<void> {
  await toText(page, text);
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
}

/** The focus comes to where the page says what is wrong. */
const atProblems = (page: Page) => page.locator('.problems:focus').waitFor({ timeout: 5000 });

it('an applicant signs in, begins, mends a mistake, fills in the form and hands it in', {
  timeout: 120_000,
}, async () => {
  const { page } = await counter().as(undefined);
  counter().issuer.claims = {
    sub: 'toets',
    email: 'toets@example.nl',
    email_verified: true,
    name: 'Toon Toets',
  };
  await page.goto(`${counter().address}/mijn`);
  expect(await page.locator('h1').innerText()).toBe('Mijn aanvragen');
  expect(await page.locator('main').innerText()).toContain('Toon Toets');
  // Past the menu in one step.
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').innerText()).toBe('Naar de inhoud');
  await page.keyboard.press('Enter');
  expect(await page.locator(':focus').getAttribute('id')).toBe('inhoud');
  await enter(page, 'Koploper worden');

  await enter(page, 'Beginnen');
  // The page begins with what is wrong, and each of it leads to its field.
  await atProblems(page);
  await toText(page, 'Naam van het project');
  await page.keyboard.press('Enter');
  expect(await page.locator(':focus').getAttribute('name')).toBe('name');
  await page.keyboard.type('Leren in de wijk');
  await type(page, 'organisation', 'Mbo-college Duinrand');
  await tick(page, 'regions', 'haaglanden');
  await choose(page, 'electronicNotice', 'true');
  await enter(page, 'Beginnen');
  const number = /KL-\d{4}-\d{4}/.exec(page.url())?.[0];
  expect(await page.locator('h1').innerText()).toBe('Leren in de wijk');

  await enter(page, 'Het project');
  await choose(page, 'organisationSector', 'education');
  await type(page, 'summary', 'Studenten leren in de wijk.');
  await enter(page, 'Opslaan en verder');
  for (const field of ['regionalCharacter', 'partnership', 'noGovernmentReason'])
    await type(page, field, 'Zo werken wij samen.');
  await enter(page, 'Opslaan en verder');
  await tick(page, 'educationLevels', 'mbo');
  await type(page, 'results.0.what', 'Dertig studenten vonden werk.');
  await type(page, 'results.0.evidence', 'Jaarverslag 2025');
  await enter(page, 'Opslaan en verder');
  await type(page, 'sharing', 'Wij ontvangen iedereen.');
  await enter(page, 'Opslaan en verder');

  await enter(page, 'Aanvraag indienen');
  expect(await page.locator('h1').innerText()).toBe('Alles nakijken');
  await enter(page, 'Indienen');
  await page.waitForURL(`**/zaken/${number}/ontvangst**`);
  expect(await page.locator('main').innerText()).toContain(number);
});

async function submitted(): Promise<string> {
  const { api } = counter();
  const number = (await api.as('applicant').start(inputs.start)).body.id ?? '';
  await api.as('applicant').handIn(number, 'submit');
  await api.as('officer').act(number, 'open-review', {});
  return number;
}

it('an officer assigns reviewers, and a reviewer reviews', { timeout: 120_000 }, async () => {
  const number = await submitted();
  const { page } = await counter().as('officer');
  await page.goto(`${counter().address}/werk`);
  await enter(page, 'STRONG');
  await enter(page, 'Beoordelaars toewijzen');
  // Three are ticked already: one is exchanged for another.
  const ticked = page.locator('input[name="reviewers"]:checked');
  const [first = ''] = await ticked.evaluateAll((all) => all.map((one) => one.getAttribute('value') ?? ''));
  await tick(page, 'reviewers', first);
  expect(await ticked.count()).toBe(2);
  await page.keyboard.press('Shift+Tab');
  await tick(page, 'reviewers', first);
  await enter(page, 'Beoordelaars toewijzen');
  expect(await page.getByRole('status').first().innerText()).toContain('beoordelaars krijgen bericht');
  const { commands } = counter().portal.deps;
  const head = await commands.cases.head(number, 'strong');
  const assigned = head?.aggregate.kind === 'koploper' ? (head.aggregate.reviewers ?? []) : [];
  expect(assigned).toHaveLength(3);

  const reviewer = (
    ['reviewer1', 'reviewer2', 'reviewer3', 'reviewer4', 'reviewer5', 'unassigned'] as const
  ).find((one) => assigned.some(({ person }) => person === sampleId(one)));
  const desk = (await counter().as(reviewer)).page;
  await desk.goto(`${counter().address}/werk`);
  await enter(desk, 'STRONG');
  await enter(desk, 'Nee: lezen en beoordelen');
  await enter(desk, 'Beoordeling insturen');
  await atProblems(desk);
  const criteria = ['regional-character', 'golden-triangle', 'concrete-results', 'sharing'];
  // A question of several parts has the focus as a whole; Tab goes on inside.
  await desk.keyboard.press('Tab');
  await desk.keyboard.press('Enter');
  expect(await desk.locator(':focus').getAttribute('id')).toBe('veld-scores');
  for (const criterion of criteria) {
    await choose(desk, `scores.${criterion}.level`, '4');
    await type(desk, `scores.${criterion}.motivation`, 'Dat blijkt uit de aanvraag.');
  }
  await enter(desk, 'Beoordeling insturen');
  expect(await desk.getByRole('status').first().innerText()).toContain('Uw beoordeling is binnen');
});
