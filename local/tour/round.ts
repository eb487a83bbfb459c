// A round of the fund, from its closing to decisions that applicants read and an objection, for requests that were handed in.

import { addDays, addWorkingDays } from '../../domain/clock/days.ts';
import { rif20242027 } from '../../schemas/regulations/rif-2024-2027.ts';
import { lastWindow } from '../journeys/fund/windows.ts';
import { act, atCase, done, reviewedBy, type Tour } from './tour.ts';

const criteria = rif20242027.categories.starter.criteria.map(({ code }) => code);
const pageOf = (round: string): string => `/zaken/rondes/${round}`;

/** From the day after the round closed. The first request is granted, the last is refused and objected to. */
export async function roundTravels(tour: Tour, round: string, numbers: readonly string[]): Promise<void> {
  const today = tour.system.now().toISOString().slice(0, 10);
  await tour.system.moveTime(new Date(`${addDays(lastWindow(today).closesOn, 1)}T11:00:00Z`));
  for (const [index, number] of numbers.entries()) await judged(tour, number, index === 0 ? 4 : 1);
  await divided(tour, round);
  await decidedOn(tour, round, numbers);
  await objectedTo(tour, numbers.at(-1) ?? '');
}

/** `weakest`: the level of the first criterion; the others are good. */
async function judged(tour: Tour, number: string, weakest: number): Promise<void> {
  const level = (index: number) => String(index === 0 ? weakest : 4);
  await reviewedBy(tour, number, async (reviewer) => {
    for (const [index, criterion] of criteria.entries())
      await reviewer.choose({ [`scores.${criterion}.level`]: level(index) });
    await reviewer.write('Dat blijkt uit het plan en de begroting.');
  });
  const due = addWorkingDays(tour.system.now().toISOString().slice(0, 10), 6);
  await act(tour, 'bureau-1', number, 'Een gesprek aanbieden', ({ fill }) => fill({ due }));
  await act(tour, 'aanvrager-1', number, 'Antwoorden op het aanbod van een gesprek', ({ choose }) =>
    choose({ wanted: 'false' }),
  );
  await act(tour, 'bureau-1', number, 'Het gesprek vastleggen', ({ write }) =>
    write('De aanvrager zag van een gesprek af.'),
  );
  await act(tour, 'voorzitter-1', number, 'Oordeel vaststellen', async ({ choose, fill, page }) => {
    for (const [index, criterion] of criteria.entries()) {
      await choose({ [`levels.${criterion}`]: level(index) });
      await fill({ [`motivations.${criterion}`]: 'De commissie ziet dit in de aanvraag onderbouwd.' });
    }
    await page.fill('[name=explanation]', 'De commissie volgt de beoordelaars.');
  });
}

/** Opens the round and does this act of it. */
async function actOn(tour: Tour, key: string, round: string, words: string): Promise<void> {
  const visitor = await tour.as(key);
  await visitor.open(pageOf(round));
  await visitor.follow(words);
  await visitor.press(words);
  await done(tour, visitor, words);
}

async function divided(tour: Tour, round: string): Promise<void> {
  await actOn(tour, 'voorzitter-1', round, 'Verdeling voorstellen');
  const { page, open, follow, fill, press } = await tour.as('besluit-1');
  await open(pageOf(round));
  await tour.picture('allocation', page, 'main h2');
  await follow('Uitrekenen wat een ander plafond zou doen');
  await fill({ plafond: '500.000' });
  await press('Uitrekenen');
  await tour.picture('what-if', page, 'main h2');
  await actOn(tour, 'besluit-1', round, 'Verdeling bevestigen');
}

async function decidedOn(tour: Tour, round: string, numbers: readonly string[]): Promise<void> {
  await actOn(tour, 'besluit-1', round, 'Alle besluiten voorbereiden');
  for (const number of numbers) {
    const { page } = await atCase(tour, 'besluit-2', number, /concept/);
    await tour.picture('letter', page);
  }
  await actOn(tour, 'besluit-2', round, 'Alle besluiten vrijgeven');
  const { page } = await atCase(tour, 'aanvrager-1', numbers[0] ?? '');
  await tour.picture('granted', page);
}

async function objectedTo(tour: Tour, number: string): Promise<void> {
  await act(tour, 'aanvrager-1', number, 'Bezwaar maken', ({ fill }) =>
    fill({ grounds: 'Ons plan laat zien wat de werkgevers in de regio vragen.' }),
  );
  const { page } = await atCase(tour, 'besluit-1', number);
  await tour.picture('objection', page);
  const prepare = 'Beslissing op het bezwaar voorbereiden';
  await act(tour, 'besluit-3', number, prepare, async ({ choose, fill }) => {
    await choose({ outcome: 'dismissed' });
    await fill({ reason: 'De commissie heeft dat gelezen en meegewogen.' });
  });
  await act(tour, 'besluit-4', number, 'Beslissing op het bezwaar vrijgeven');
}
