// A request to the fund, from nothing to its receipt: written in the browser, with partners, a budget, five files and a
// signature.
import { nextDraft } from '../demonstration/requests.ts';
import { sampleDocumentsOf } from '../demonstration/sampleDocuments.ts';
import { nextWindow } from '../journeys/fund/windows.ts';
import { atCase, done, linkMailed, type Tour } from './tour.ts';
import { uploadSpeed } from './uploadSpeed.ts';

const project = 'Leren in de duinen';
const partners = [
  {
    name: 'Zorggroep Duinzicht',
    contactEmail: 'duinzicht@example.nl',
    sector: 'care',
    role: 'labour-organisation',
    /** In euros, in each half of the period. */
    half: '500.000',
  },
  {
    name: 'Gemeente Duindorp',
    contactEmail: 'duindorp@example.nl',
    sector: 'government',
    role: 'government',
    half: '200.000',
  },
] as const;

/**
 * Waits for the window to open, then brings two requests to their receipt: a new one, and the one that lies ready. Answers with
 * their numbers and the round.
 */
export async function requestsTravel(tour: Tour): Promise<{ numbers: readonly string[]; round: string }> {
  const { id: round, opensOn } = nextWindow(tour.system.now().toISOString().slice(0, 10));
  await tour.system.moveTime(new Date(`${opensOn}T11:00:00Z`));
  const number = await begun(tour, round);
  await written(tour, number);
  for (const partner of partners) await joinedBy(tour, number, partner);
  await budgeted(tour, number);
  await documented(tour, number);
  const numbers = [number, await ready(tour)];
  for (const one of numbers) await handedIn(tour, one);
  return { numbers, round };
}

async function begun({ as }: Tour, round: string): Promise<string> {
  const { page, open, follow, press, fill, choose } = await as('aanvrager-1');
  await open('/mijn');
  await follow('Subsidie aanvragen');
  await fill({ name: project, organisation: 'Mbo-college Duinrand', brin: '99AA' });
  await choose({
    round,
    regions: 'haaglanden',
    category: 'starter',
    variant: 'standard',
    electronicNotice: 'true',
  });
  await press('Beginnen');
  return /RIF-\d{4}-\d{4}/.exec(page.url())?.[0] ?? '';
}

async function written(tour: Tour, number: string): Promise<void> {
  const { follow, press, fill, write } = await atCase(tour, 'aanvrager-1', number);
  await follow('Het project');
  await fill({ startsOn: '2028-01-01' });
  await write('Studenten leren in de duinen, bij mensen thuis.');
  await press('Opslaan en verder');
  await press('Opslaan en verder');
  await write('De werkgevers in de regio vragen hierom, en werken eraan mee.');
  await press('Opslaan en verder');
}

async function joinedBy(tour: Tour, number: string, asked: (typeof partners)[number]): Promise<void> {
  const applicant = await atCase(tour, 'aanvrager-1', number, 'Een partner uitnodigen');
  const { name, contactEmail, sector, role, half } = asked;
  await applicant.fill({ name, contactEmail, role: 'Biedt leerplekken aan.' });
  await applicant.choose({ sector, 'pledge.role': role });
  for (const when of ['firstHalf', 'secondHalf'])
    await applicant.fill({ [`pledge.${when}.inCash`]: half, [`pledge.${when}.inKind`]: '0' });
  await applicant.press('Een partner uitnodigen');
  await done(tour, applicant, 'Een partner uitnodigen');
  const partner = await tour.guest();
  await partner.open(await linkMailed(tour, contactEmail, '/partner/'));
  await partner.press('Wij doen mee');
  await tour.system.settled();
}

async function budgeted(tour: Tour, number: string): Promise<void> {
  const { page, open, press, fill } = await atCase(tour, 'aanvrager-1', number);
  await open(`/zaken/${number}/formulier/budget`);
  const checks = page.locator('[data-checks]');
  await fill({
    'budget.years': '4',
    'budget.total': '2.400.000',
    'budget.subsidy': '1.000.000',
    'budget.contributions.0.firstHalf.inCash': '100.000',
    'budget.contributions.0.firstHalf.inKind': '0',
    'budget.contributions.0.secondHalf.inCash': '100.000',
    'budget.contributions.0.secondHalf.inKind': '0',
  });
  // While one types: too much is asked, and both ways to mend it stand beside the bar.
  await checks.getByText('Klopt niet').first().waitFor();
  await tour.picture('budget', page, '[data-checks]');
  await fill({ 'budget.subsidy': '800.000' });
  await checks.getByText('Klopt niet').first().waitFor({ state: 'detached' });
  await press('Opslaan en verder');
}

/** What stands on the buttons, in the order of the page. */
const documentNames = [
  'plan van aanpak',
  'activiteitenplan',
  'meerjarenbegroting',
  'samenwerkingsovereenkomst',
  'publieksvriendelijke samenvatting',
];

async function documented(tour: Tour, number: string): Promise<void> {
  const { page, open, press } = await atCase(tour, 'aanvrager-1', number);
  const speed = await uploadSpeed(page);
  for (const [index, { name, bytes }] of sampleDocumentsOf(number).entries()) {
    await open(`/zaken/${number}/documenten`);
    await press(`Een bestand kiezen: ${documentNames[index]}`);
    // The first is as large as a real one, on a line as slow as a real one, so that one sees it go.
    const slow = index === 0;
    const buffer = slow ? Buffer.concat([bytes, Buffer.alloc(3 * 1024 * 1024, ' ')]) : bytes;
    await page.setInputFiles('[name=file]', { name, mimeType: 'application/pdf', buffer });
    const send = page.getByRole('button', { name: 'Versturen' });
    if (slow) await speed(400 * 1024);
    await send.click();
    if (slow) {
      await page.getByText(/^[\d,]+ van [\d,]+ MB, [3-9]\d %$/).waitFor();
      await tour.picture('upload', page);
      await speed(-1);
    }
    await page.waitForURL('**/documenten?verstuurd**');
  }
  await tour.system.settled();
  await open(`/zaken/${number}/documenten`);
  await page
    .getByText('Dit bestand hoort bij uw aanvraag')
    .nth(documentNames.length - 1)
    .waitFor();
}

/** The draft with which every system begins: complete but for its signature. */
async function ready({ as }: Tour): Promise<string> {
  const { page, open, follow } = await as('aanvrager-1');
  await open('/mijn');
  await follow(nextDraft.project.name);
  return page.url().match(/RIF-\d{4}-\d{4}/)?.[0] ?? '';
}

async function handedIn(tour: Tour, number: string): Promise<void> {
  const signatory = await tour.as('gezag-1');
  await signatory.open('/mijn');
  await signatory.page.locator(`main a[href*="${number}"]`).first().click();
  await signatory.follow('Aanvraag ondertekenen');
  await tour.picture('signing', signatory.page);
  await signatory.press('Ondertekenen');
  const { press } = await atCase(tour, 'aanvrager-1', number, 'Aanvraag indienen');
  await press('Indienen');
  await tour.system.settled();
}
