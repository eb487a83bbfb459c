// A koploper, from nothing to the register.
import { criteria } from '../../schemas/rubrics/kopgroep-v1.ts';
import { act, atCase, linkMailed, reviewedBy, type Tour } from './tour.ts';

const project = 'Zorg leren aan zee';
const summary = 'Studenten leren in de thuiszorg aan de kust, samen met bewoners en wijkverpleegkundigen.';

/** Answers with the case number and the path of the public page. */
export async function koploperTravels(tour: Tour): Promise<{ number: string; path: string }> {
  const number = await begun(tour);
  await written(tour, number);
  await joinedByPartner(tour, number);
  await submitted(tour, number);
  await reviewed(tour, number);
  await advised(tour, number);
  await decided(tour, number);
  return { number, path: await published(tour, number) };
}

async function begun({ as }: Tour): Promise<string> {
  const { page, open, follow, press, fill, choose } = await as('aanvrager-1');
  await open('/mijn');
  await follow('Koploper worden');
  await fill({ name: project, organisation: 'Mbo-college Duinrand' });
  await choose({ regions: 'haaglanden', electronicNotice: 'true' });
  await press('Beginnen');
  return /KL-\d{4}-\d{4}/.exec(page.url())?.[0] ?? '';
}

async function written(tour: Tour, number: string): Promise<void> {
  const { page, open, press, fill, choose, write } = await atCase(tour, 'aanvrager-1', number);
  await open(`/zaken/${number}/formulier/project`);
  await choose({ organisationSector: 'education' });
  await fill({ summary });
  // It saves itself while one types, and says when.
  await page.locator('[data-saved]').getByText('Opgeslagen om').waitFor();
  await tour.picture('form', page);
  await press('Opslaan en verder');
  await write('Scholen, zorgorganisaties en gemeente kennen elkaar en maken samen het rooster.');
  await press('Opslaan en verder');
  await choose({ educationLevels: 'mbo' });
  await fill({
    'results.0.what': 'Dertig studenten vonden werk in de thuiszorg.',
    'results.0.evidence': 'Jaarverslag 2025',
    'results.0.date': '2025-11',
  });
  await press('Opslaan en verder');
  await write('Wij ontvangen iedereen die het wil zien.');
  await press('Opslaan en verder');
}

async function joinedByPartner(tour: Tour, number: string): Promise<void> {
  const { page, press, fill, choose } = await atCase(tour, 'aanvrager-1', number, 'Een partner uitnodigen');
  await fill({
    name: 'Zorggroep Duinzicht',
    role: 'Biedt leerplekken.',
    contactEmail: 'duinzicht@example.nl',
  });
  await choose({ sector: 'care' });
  await press('Een partner uitnodigen');
  const partner = await tour.guest();
  await partner.open(await linkMailed(tour, 'duinzicht@example.nl', '/partner/'));
  await tour.picture('partner', partner.page);
  await partner.press('Wij doen mee');
  await atCase(tour, 'aanvrager-1', number);
  await tour.picture('tasks', page);
}

async function submitted(tour: Tour, number: string): Promise<void> {
  const { page, press } = await atCase(tour, 'aanvrager-1', number, 'Aanvraag indienen');
  await press('Indienen');
  await tour.system.settled();
  await tour.picture('receipt', page);
}

async function reviewed(tour: Tour, number: string): Promise<void> {
  let first = true;
  await reviewedBy(tour, number, async ({ page, choose, write }) => {
    for (const [place, criterion] of criteria.entries())
      await choose({ [`scores.${criterion}.level`]: place === 0 && first ? '2' : '4' });
    await write('De partners dragen het samen, en de resultaten zijn na te gaan.');
    if (first) await tour.picture('reviewing', page);
    first = false;
  });
}

async function advised(tour: Tour, number: string): Promise<void> {
  const chair = await atCase(tour, 'voorzitter-1', number, 'Naar de beraadslaging');
  await tour.picture('deliberation', chair.page);
  await act(tour, 'voorzitter-1', number, 'Advies vaststellen', async ({ choose, write }) => {
    await choose({ advice: 'admit' });
    for (const criterion of criteria) await choose({ [`levels.${criterion}`]: '4' });
    await write('De commissie is positief: het is te zien en na te doen.');
  });
}

async function decided(tour: Tour, number: string): Promise<void> {
  await act(tour, 'besluit-1', number, 'Besluit voorbereiden', async ({ choose, fill }) => {
    await choose({ outcome: 'admit' });
    await fill({ reason: 'Een voorbeeld voor andere regio’s.' });
    for (const criterion of criteria) await fill({ [`criteria.${criterion}`]: 'Goed, en na te gaan.' });
  });
  const { page } = await atCase(tour, 'besluit-2', number, /concept/);
  await tour.picture('concept', page);
  await act(tour, 'besluit-2', number, 'Besluit vrijgeven');
}

async function published(tour: Tour, number: string): Promise<string> {
  const propose = 'Openbare samenvatting voorstellen';
  await act(tour, 'bureau-1', number, propose, ({ fill }) =>
    fill({ 'summary.nl': summary, 'summary.en': 'Students learn in home care on the coast.' }),
  );
  await act(tour, 'aanvrager-1', number, 'Samenvatting goedkeuren');
  await act(tour, 'bureau-1', number, 'Openbaar maken');
  const visitor = await tour.guest();
  await visitor.open('/koplopers?q=aan+zee');
  await visitor.follow(project);
  return new URL(visitor.page.url()).pathname;
}
