// A request to the fund whole, in a browser without scripts: applicant, partners, signatory and office do their part on pages,
// each of which is proved. What scripts add, how far a file is and what a budget comes to, is proved with them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, it } from 'vitest';
import { counterScriptPath } from '../../functions/ui/assetNames.ts';
import { uploadSpeed } from '../../local/tour/uploadSpeed.ts';
import { largestFile } from '../../schemas/fund/documents.ts';
import { fundDocument } from '../../schemas/fund/vocabulary.ts';
import { sampleId } from '../support/apiClient.ts';
import { contentOf, liveRound, roundId } from '../support/liveRound.ts';
import { pdfOf } from '../support/sampleFiles.ts';
import { asSystem, type SamplePerson } from '../support/samplePeople.ts';
import { useChecking } from '../support/uploading.ts';
import { type Counter, useCounter } from './counter.ts';

type Desk = Awaited<ReturnType<Counter['as']>>;

const counterScript = gzipSync(
  readFileSync(join(import.meta.dirname, '../../functions/ui/counterScript.js')),
).length;

/** What a page of the form may weigh with its script, in bytes as they travel. */
const heaviest = 20_000;
const million = 1_000_000_00;
const patient = { timeout: 240_000 };

let moment = '2027-01-15T10:00:00.000Z';
let live: ReturnType<typeof liveRound>;
let number = '';
/** The request of the whole journey, once it is handed in. */
let travelled = '';
const counter = useCounter();
const uploads = useChecking(
  () => counter().database,
  () => Date.parse(moment),
);

beforeAll(async () => {
  Object.assign(counter().portal.deps, { now: () => moment });
  live = liveRound(counter().database, sampleId);
  await live.planned(24 * million);
  await live.accepted(live.round(live.system, 'open-round', {}, '2027-01-01T05:00:00.000Z'));
});

/** A draft to go on with where the tests before this one were left out. */
async function begun(): Promise<void> {
  if (number === '') number = await live.drafted(contentOf('Leren in de wijk', 'starter', million), moment);
}
const at = (rest = '') => `/zaken/${number}${rest}`;
const said = ({ page }: Desk) => page.locator('main').innerText();
const partners = () => counter().portal.deps.commands.cases.partners(number);
const partnerCalled = async (name: string) => {
  const partner = (await partners()).find((one) => one.name === name);
  if (!partner) throw new Error(`there is no partner ${name}`);
  return partner;
};

/** Does an act on its page, and sees that it was done. */
async function act(
  person: SamplePerson,
  command: string,
  button: string,
  prepare?: (desk: Desk) => Promise<void>,
): Promise<void> {
  const desk = await counter().as(person);
  await desk.open(at(`/${command}`));
  await prepare?.(desk);
  await desk.press(button);
  expect(new URL(desk.page.url()).searchParams.get('gedaan'), await said(desk)).toBe(command);
  await desk.page.close();
}

it('is begun, with what is wrong said at each question', patient, async () => {
  const desk = await counter().as('applicant');
  const { page, open, press, fill, choose } = desk;
  await open('/mijn');
  await page.getByRole('link', { name: 'Subsidie aanvragen' }).click();
  await press('Beginnen');
  expect(await page.locator('[role=alert]').innerText()).toContain('In welk tijdvak?: Maak een keuze');
  await fill({ name: 'Leren in de wijk', organisation: 'Mbo-college Duinrand', brin: '25lh' });
  await choose({
    round: roundId,
    regions: 'haaglanden',
    category: 'starter',
    variant: 'standard',
    electronicNotice: 'true',
  });
  await press('Beginnen');
  number = /RIF-\d{4}-\d{4}/.exec(page.url())?.[0] ?? '';
  const words = await said(desk);
  expect(words).toContain('Nog niemand uitgenodigd');
  expect(words).not.toContain('Een bijdrage wijzigen');
  // Every finding leads to where it is mended.
  await page.getByRole('link', { name: 'Nog niet ingevuld: Haalbaarheid' }).click();
  expect(page.url()).toContain('/formulier/criteria#veld-feasibility');
  await desk.page.close();
});

it('is written group by group', patient, async () => {
  const { page, open, press, fill } = await counter().as('applicant');
  await open(at('/formulier/project'));
  await fill({ startsOn: '2028-01-01', summary: 'Studenten leren in de wijk, bij mensen thuis.' });
  await press('Opslaan en verder');
  expect(page.url()).toContain('/formulier/applicant');
  expect(await page.inputValue('[name=brin]')).toBe('25LH');
  await press('Opslaan en verder');
  expect(page.url()).toContain('/formulier/criteria');
  for (const name of ['labourMarketLink', 'cooperation', 'feasibility', 'durability', 'financing'])
    await fill({ [name]: 'De werkgevers in de regio vragen hierom, en werken eraan mee.' });
  await press('Opslaan en verder');
  expect(page.url()).toContain('/formulier/budget');
  await page.close();
});

it('partners are invited, and each answers by its own link', patient, async () => {
  const desk = await counter().as('applicant');
  const { page, open, press, fill, choose } = desk;
  await open(at('/partners'));
  const invite = async (name: string, sector: string, role: string, cash: string) => {
    await page.getByRole('link', { name: 'Een partner uitnodigen' }).click();
    const contactEmail = `${name.split(' ')[0]?.toLowerCase()}@example.nl`;
    await fill({ name, role: 'Biedt leerplekken aan.', contactEmail });
    await choose({ sector });
    await press('Een partner uitnodigen');
    // Nothing of the contribution was filled in: each of its questions says so.
    const problems = await page.locator('[role=alert]').innerText();
    expect(problems).toContain('Als wat?: Maak een keuze');
    expect(problems).toContain('In geld: Vul dit in');
    await choose({ 'pledge.role': role });
    for (const half of ['firstHalf', 'secondHalf'])
      await fill({ [`pledge.${half}.inCash`]: cash, [`pledge.${half}.inKind`]: '0' });
    await press('Een partner uitnodigen');
    expect(page.url()).toContain(at('/partners?gedaan=invite-partner'));
  };
  await invite('Zorggroep Duinzicht', 'care', 'labour-organisation', '875.000');
  await invite('Stichting Vergeten', 'welfare', 'other', '1.000');
  await invite('Verkeerd adres', 'other', 'other', '1.000');
  expect(await said(desk)).toContain('Nog geen antwoord');

  const answers = async (name: string, button: string, reason?: string) => {
    const { id, secret } = await partnerCalled(name);
    const partner = await counter().as('stranger');
    await partner.open(`/partner/${number}/${id}/${secret}`);
    expect(await said(partner)).toContain(name);
    if (reason !== undefined) await partner.page.fill('[name=reason]', reason);
    await partner.press(button);
    await partner.page.close();
  };
  await answers('Zorggroep Duinzicht', 'Wij doen mee');
  await answers('Stichting Vergeten', 'Wij doen niet mee', 'Wij hebben hier geen mensen voor.');
  const { id: lost } = await partnerCalled('Verkeerd adres');
  const mailed = (await counter().portal.deps.commands.cases.head(number, 'strong'))?.aggregate.version ?? 0;
  await live.accepted(
    live.request(
      number,
      { ...asSystem, duty: 'mailroom' } as never,
      'record-undelivered',
      { notice: mailed, template: 'partner-invitation', receiver: lost, cause: 'bounce' } as never,
      moment,
    ),
  );
  await open(at('/partners'));
  const words = await said(desk);
  for (const what of [
    'Bevestigd',
    'Doet niet mee',
    'Wij hebben hier geen mensen voor.',
    'De uitnodiging kwam terug',
  ])
    expect(words).toContain(what);

  // Asking again sends another link; the old one is worth nothing any more.
  const { secret: old } = await partnerCalled('Stichting Vergeten');
  moment = '2027-01-15T10:01:00.000Z';
  await press('Vraag het opnieuw: Stichting Vergeten');
  expect(await said(desk)).toContain('De partner krijgt bericht.');
  const again = await partnerCalled('Stichting Vergeten');
  expect(again.status).toBe('invited');
  expect(again.secret).not.toBe(old);
  await answers('Stichting Vergeten', 'Wij doen niet mee');

  // An invitation that went wrong is taken back: no task any more, and its link says so.
  const { secret: gone } = await partnerCalled('Verkeerd adres');
  await open(at('/partners'));
  await page.getByRole('link', { name: 'Weghalen (Verkeerd adres)' }).click();
  await press('Weghalen');
  const left = await said(desk);
  expect(left).toContain('De partner is weggehaald.');
  expect(left).toContain('Door u weggehaald op vrijdag 15 januari 2027.');
  expect(left).not.toContain('De uitnodiging kwam terug');
  const stranger = await counter().as('stranger');
  await stranger.open(`/partner/${number}/${lost}/${gone}`);
  expect(await said(stranger)).toContain('Uw organisatie is geen partner meer');
  await stranger.page.close();
  await open(at());
  expect(await said(desk)).not.toContain('Verkeerd adres');
  await desk.page.close();
});

it('the budget begins with what partners were asked, and every rule is looked at', patient, async () => {
  const desk = await counter().as('applicant');
  const { page, open, press, fill } = desk;
  await open(at('/formulier/budget'));
  expect(await page.inputValue('[name="budget.contributions.1.firstHalf.inCash"]')).toBe('875000');
  await fill({
    'budget.years': '4',
    'budget.total': '3.500.000',
    'budget.subsidy': '1.500.000',
    'budget.contributions.0.firstHalf.inCash': '250.000',
  });
  await press('Opslaan');
  expect(await said(desk)).toContain('Klopt niet');
  await fill({ 'budget.total': '3.000.000', 'budget.subsidy': '1.000.000' });
  await press('Opslaan');
  expect(await page.locator('[data-checks]').innerText()).not.toContain('Klopt niet');
  await desk.page.close();
});

it('with scripts the bars move while one types, and what was typed is saved', patient, async () => {
  const { page, open } = await counter().as('applicant', true);
  await open(at('/formulier/budget'));
  const checks = page.locator('[data-checks]');
  await page.fill('[name="budget.subsidy"]', '1.400.000');
  await checks.getByText('Klopt niet').first().waitFor();
  await page.fill('[name="budget.subsidy"]', '1.000.000');
  await checks.getByText('Klopt niet').first().waitFor({ state: 'detached' });
  expect(await page.locator('[data-saved]').innerText()).toMatch(/^Opgeslagen om \d\d:\d\d\.$/);
  await page.close();
});

it(
  'documents are sent by a plain form, and stand in the request once they are checked',
  patient,
  async () => {
    const desk = await counter().as('applicant');
    const { page, open, press } = desk;
    const names = ['activiteitenplan', 'meerjarenbegroting', 'samenwerkingsovereenkomst'];
    for (const name of names) {
      await open(at('/documenten'));
      await press(`Een bestand kiezen: ${name}`);
      await page.setInputFiles('[name=file]', {
        name: 'Mijn document.pdf',
        mimeType: 'application/pdf',
        buffer: pdfOf(3),
      });
      await press('Versturen');
      expect(page.url()).toContain(at('/documenten?verstuurd'));
    }
    expect(await said(desk)).toContain('Wij hebben het bestand nog niet');
    await uploads.check();
    await open(at('/documenten'));
    expect(await page.getByText('Dit bestand hoort bij uw aanvraag').count()).toBe(names.length);
    await desk.page.close();
  },
);

it(
  'with scripts one sees how far a file is, stops it, tries again, and hears before sending what is wrong',
  patient,
  async () => {
    await begun();
    const { page, open, press } = await counter().as('applicant', true);
    await open(at('/documenten'));
    await press('Een bestand kiezen: plan van aanpak');
    const choose = (name: string, buffer: Buffer) =>
      page.setInputFiles('[name=file]', { name, mimeType: 'application/pdf', buffer });
    const problem = page.locator('#bestand-fout');
    const send = page.getByRole('button', { name: 'Versturen' });
    await send.click();
    expect(await problem.innerText()).toBe('Kies eerst een bestand.');
    await choose('Plan.docx', pdfOf(1));
    expect(await problem.innerText()).toContain('Dit bestand is geen PDF');
    await choose('Leeg.pdf', Buffer.alloc(0));
    expect(await problem.innerText()).toContain('Het bestand is leeg');
    await choose('Groot.pdf', Buffer.alloc(largestFile + 1));
    expect(await problem.innerText()).toContain('groter dan 20 MB');
    expect(await page.locator('[name=file]').getAttribute('aria-invalid')).toBe('true');
    await send.click();
    expect(await page.locator('progress').count()).toBe(0);

    await choose('Plan.pdf', Buffer.concat([pdfOf(3), Buffer.alloc(2 * 1024 * 1024, ' ')]));
    const speed = await uploadSpeed(page);
    await speed(300 * 1024);
    await send.click();
    await page.getByText(/^[\d,]+ van 2 MB, [1-9]\d? %$/).waitFor();
    expect(await page.locator('progress').getAttribute('aria-label')).toBe('Het bestand wordt verstuurd…');
    await page.getByRole('button', { name: 'Stop het versturen' }).click();
    await page.getByText('Het versturen is gestopt.').waitFor();
    await speed(-1);
    await send.click();
    await page.waitForURL(`**${at('/documenten?verstuurd')}**`);
    // The page looks again by itself.
    await uploads.check();
    await page
      .locator('li', { hasText: 'plan van aanpak' })
      .getByText('Dit bestand hoort bij uw aanvraag')
      .waitFor({ timeout: 60_000 });
    await page.close();
  },
);

it('a bucket that takes no scripts gets the plain form', patient, async () => {
  const { page, open, press } = await counter().as('applicant', true);
  await open(at('/documenten'));
  await press('Een bestand kiezen: publieksvriendelijke samenvatting');
  // As where the bucket has no rule for scripts: the script is refused, the form is not.
  await page.route('**/documents', (route) =>
    route.request().resourceType() === 'xhr' ? route.abort() : route.continue(),
  );
  await page.setInputFiles('[name=file]', {
    name: 'S.pdf',
    mimeType: 'application/pdf',
    buffer: pdfOf(1),
  });
  await page.getByRole('button', { name: 'Versturen' }).click();
  await page.waitForURL(`**${at('/documenten?verstuurd')}**`);
  await uploads.check();
  await page.close();
});

it('is signed by who may, handed in, and a receipt says what was received', patient, async () => {
  const applicant = await counter().as('applicant');
  await applicant.open(at('/nakijken'));
  const before = await said(applicant);
  expect(before).toContain('Laat de aanvraag ondertekenen');
  expect(before).toContain(`${counter().address}${at('/nakijken')}`);
  for (const name of ['Nog geen bestand', 'Nog niet ingevuld']) expect(before).not.toContain(name);

  const signatory = await counter().as('signatory');
  await signatory.open('/mijn');
  await signatory.page.getByRole('link', { name: 'Leren in de wijk' }).click();
  await signatory.open(at('/nakijken'));
  await signatory.press('Ondertekenen');
  await signatory.page.close();

  await applicant.open(at('/nakijken'));
  expect(await said(applicant)).toContain('De aanvraag is ondertekend.');
  await applicant.press('Indienen');
  expect(applicant.page.url()).toContain(at('/ontvangst'));
  expect(await said(applicant)).toContain(number);
  await applicant.open(at());
  const words = await said(applicant);
  expect(words).toContain('Aanvraag ingediend');
  await applicant.page.close();
});

it('is supplemented where the office asks for it, and nowhere else', patient, async () => {
  await act('officer', 'request-supplement', 'Aanvulling vragen', async ({ page, fill }) => {
    for (const box of await page.locator('main input[type=checkbox]:checked').all()) await box.uncheck();
    await page.locator('[id="veld-items-feasibility-field"]').check();
    await fill({
      'items.feasibility.missing': 'Voeg een planning per kwartaal toe.',
      'items.feasibility.basis': 'artikel 12',
      due: '2027-02-26',
    });
  });
  const desk = await counter().as('applicant');
  const { page, open, press, fill } = desk;
  await open('/mijn');
  await open(at());
  expect(await said(desk)).toContain('U bent aan zet');
  await open(at('/formulier/criteria'));
  expect(await said(desk)).toContain('Voeg een planning per kwartaal toe.');
  expect(await page.locator('textarea').count()).toBe(1);
  await fill({ feasibility: 'Elk kwartaal spreken wij de planning door.' });
  await press('Opslaan');
  await page.close();
  await act('applicant', 'supplement', 'Aanvulling insturen');
  travelled = number;
});

it('every page of the form weighs little', patient, async () => {
  number = await live.drafted(
    {
      ...contentOf('Leren in de wijk', 'starter', million),
      summary: 'Zo leren studenten in de wijk. '.repeat(60),
    },
    moment,
  );
  const desk = await counter().as('applicant');
  const cookie = (await desk.context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const pages = [
    ...['project', 'applicant', 'criteria', 'budget'].map((group) => `/formulier/${group}`),
    '/documenten',
    '/partners',
    '/invite-partner',
    '/nakijken',
    '',
  ];
  const weights: Record<string, number> = {};
  for (const page of pages) {
    const html = await (await fetch(`${counter().address}${at(page)}`, { headers: { cookie } })).text();
    const script = html.includes(counterScriptPath) ? counterScript : 0;
    weights[page] = gzipSync(html).length + script;
  }
  const body = new URLSearchParams({ type: 'pdf' });
  for (const document of fundDocument.options) {
    const sent = await fetch(`${counter().address}${at(`/documenten/${document}`)}`, {
      method: 'POST',
      body,
      headers: { cookie, origin: counter().address },
    });
    expect(sent.status).toBe(200);
    weights[document] = gzipSync(await sent.text()).length + counterScript;
  }
  expect(Object.entries(weights).filter(([, weight]) => weight > heaviest)).toEqual([]);
  await desk.page.close();
});

it('twenty partners with very long names fit', patient, async () => {
  for (let count = 0; count < 20; count += 1)
    await live.accepted(
      live.request(
        number,
        live.as('applicant'),
        'invite-partner',
        {
          name: `${count} ${'Zorgcoördinatieontwikkelingsplatform'.repeat(3)} مؤسسة`.slice(0, 150),
          sector: 'care',
          role: 'Biedt leerplekken aan.',
          contactEmail: `${'lang'.repeat(14)}${count}@example.nl`,
          language: 'nl',
          pledge: {
            role: 'labour-organisation',
            firstHalf: { inCash: million, inKind: 0 },
            secondHalf: { inCash: 0, inKind: million },
          },
        },
        moment,
      ),
    );
  const { page, open } = await counter().as('applicant');
  for (const path of ['/partners', '/formulier/budget', '', '/nakijken', '/restate-pledge'])
    await open(at(path));
  await page.close();
});

it('is withdrawn when the applicant says so', patient, async () => {
  await act('applicant', 'withdraw', 'Aanvraag intrekken', ({ fill }) =>
    fill({ reason: 'Wij beginnen later.' }),
  );
});

it(
  'a grant is followed by an objection, or by a project that starts, reports and is settled',
  patient,
  async () => {
    const numbers: string[] = [];
    for (const name of ['Zorg in de wijk', 'Techniek aan het bed']) {
      const one = await live.drafted(contentOf(name, 'starter', million), moment);
      await live.accepted(live.handIn(one, moment));
      numbers.push(one);
    }
    await live.accepted(live.round(live.system, 'close-round', {}, '2027-02-01T08:00:00.000Z'));
    for (const one of [...numbers, travelled].filter((one) => one !== ''))
      await live.judged(one, 4, 4, '2027-03-08T10:00:00.000Z');
    moment = '2027-05-03T10:00:00.000Z';
    for (const [one, person] of [
      ['propose-allocation', 'chair'],
      ['confirm-allocation', 'decider1'],
      ['prepare-decisions', 'decider1'],
      ['release-decisions', 'decider2'],
    ] as const) {
      await live.accepted(live.round(live.as(person), one, {}, moment));
      if (one !== 'propose-allocation') await live.carryOn();
    }
    const [first = '', second = ''] = numbers;
    number = first;
    await act('applicant', 'object', 'Bezwaar maken', ({ fill }) =>
      fill({ grounds: 'Het bedrag is lager dan wij vroegen.' }),
    );
    const objector = await counter().as('applicant');
    await objector.open(at());
    expect(await said(objector)).toContain('Bezwaar');
    await objector.page.close();

    number = second;
    await act('officer', 'publish-grant', 'Subsidie openbaar maken');
    moment = '2028-01-10T10:00:00.000Z';
    await act('applicant', 'start-project', 'Start van het project melden', ({ fill }) =>
      fill({ startsOn: '2028-01-01' }),
    );
    moment = '2029-10-01T10:00:00.000Z';
    await act('applicant', 'report-progress', 'Voortgang melden', ({ fill }) =>
      fill({ report: 'Honderd studenten leren in de wijk.' }),
    );
    moment = '2032-02-01T10:00:00.000Z';
    await act('applicant', 'report-final', 'Eindverslag insturen', ({ fill }) =>
      fill({ report: 'Vierhonderd studenten leerden in de wijk.', spent: '2.900.000' }),
    );
    await act('officer', 'settle', 'Subsidie vaststellen', ({ fill }) =>
      fill({ amount: '1.000.000', reason: 'Alles is besteed zoals begroot.' }),
    );
    const desk = await counter().as('applicant');
    await desk.open(at());
    expect(await said(desk)).toContain('vastgesteld');
    await desk.page.close();
  },
);
