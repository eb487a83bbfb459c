// Every mail of a request to the fund: that there is one, to whom, and what the law and its reader need of it.
import { describe, expect, test } from 'vitest';
import { applicantNotices } from '../../domain/fund/notices.ts';
import { fundEvents } from '../../events/fundEvents.ts';
import type { FundEvent } from '../../events/types.ts';
import type { MailRow } from '../../functions/notify/mailRow.ts';
import { rowsOf } from '../../functions/notify/mailTable.ts';
import { fundMails } from '../../functions/notify/mailTables/fund.ts';
import { frame } from '../../functions/ui/mail/frame.ts';
import { renderText } from '../../functions/ui/mail/renderText.ts';
import { sampleFundLetters } from '../../local/documents/mailSamples.ts';
import {
  type FundOutcome,
  fundOutcome,
  fundOutcomeNames,
  objectionOutcome,
  objectionOutcomeNames,
} from '../../schemas/fund/states.ts';
import type { Language } from '../../schemas/text.ts';

const typed = { title: 'Zorg samen', name: 'Noor Voorbeeld', text: 'Eerste regel.' };
const rows = Object.entries(fundMails) as [FundEvent, readonly MailRow[]][];

interface Read {
  readonly event: FundEvent;
  readonly template: string;
  readonly to: string;
  readonly text: string;
}

/** Every mail of the fund as it is read, with an ordinary space in amounts. */
async function readIn(language: Language, instead: Partial<Record<FundEvent, object>> = {}): Promise<Read[]> {
  const letters = await sampleFundLetters(language, typed, instead);
  return letters.map(({ event, row, facts, to, letter }) => ({
    event,
    template: row.template,
    to: to.id,
    text: renderText(frame(facts, letter, to)).replaceAll('\u00a0', ' '),
  }));
}

async function textsOf(event: FundEvent, data: object = {}): Promise<string[]> {
  const instead = { [event]: { ...fundEvents[event].example, ...data } };
  const read = await readIn('nl', Object.keys(data).length === 0 ? {} : instead);
  return read.filter((mail) => mail.event === event).map(({ text }) => text);
}

async function textOf(event: FundEvent, data: object = {}): Promise<string> {
  const [text] = await textsOf(event, data);
  if (text === undefined) throw new Error(`no mail about ${event}`);
  return text;
}

test('an event has a mail exactly when its contract says so; one that is resolved brings another event’s mail', () => {
  const announced = Object.values(fundEvents).filter(({ carries }) => 'mail' in carries && carries.mail);
  const mailed = [...rows.map(([event]) => event), 'notice-resolved'];
  expect(mailed.sort()).toEqual(announced.map(({ name }) => name).sort());
  expect(rows.every(([, ofEvent]) => ofEvent.length > 0)).toBe(true);
});

test('the applicant gets exactly the notices that the lifecycle counts as theirs', () => {
  const toApplicant = rows.flatMap(([event, ofEvent]) =>
    ofEvent.filter(({ receiver }) => receiver === 'applicant').map(({ template }) => [event, template]),
  );
  expect(Object.fromEntries(toApplicant)).toEqual(applicantNotices);
});

test.each([
  'request-started',
  'review-opened',
  'review-submitted',
  'review-abstained',
  'conflict-declared',
  'review-closed',
  'hearing-recorded',
  'judgement-adopted',
  'left-as-it-is',
  'request-reassessed',
  'request-allocated',
  'decision-prepared',
  'decision-returned',
  'formal-refusal-proposed',
  'not-processing-proposed',
  'objection-decision-prepared',
  'objection-decision-returned',
  'closing-day-moved',
  'request-resubmitted',
] satisfies FundEvent[])('nobody is mailed on an internal move: %s', (event) => {
  expect(rowsOf('fund', event)).toEqual([]);
});

describe.each(['nl', 'en'] as const)('in %s', (language) => {
  test('every row writes a letter that is whole, to its receiver, about its project', async () => {
    const read = await readIn(language);
    const templates = rows.flatMap(([event, ofEvent]) =>
      ofEvent.map(({ template }) => `${event} ${template}`),
    );
    expect([...new Set(read.map(({ event, template }) => `${event} ${template}`))].sort()).toEqual(
      templates.sort(),
    );
    for (const { event, text } of read) {
      expect(text, event).not.toMatch(/undefined|\[object|NaN|Invalid/);
      expect(text, event).toContain('Zorg samen');
      expect(text, event).not.toMatch(/\bp-[a-z2-7]{16}\b/);
    }
  });
});

test('no sentence of a mail is the same in both languages but what people typed', async () => {
  const dutch = await readIn('nl');
  const english = await readIn('en');
  for (const [index, { to, event, text }] of dutch.entries()) {
    if (to === 'office') continue;
    const theirs = english[index]?.text.split('\n') ?? [];
    const same = text.split('\n').filter((line) => theirs.includes(line) && /[a-z]{3,} [a-z]{3,}/.test(line));
    expect(
      same.filter((line) => !/regel|RIF-2027|Zorgpact Loket/.test(line)),
      event,
    ).toEqual([]);
  }
});

const moment = 'dinsdag 2 maart 2027 om 10:30:00 uur';
const chain = `Controlecode van de geschiedenis (SHA-256):\n  ${'c4'.repeat(32)}`;

test.each([
  ['request-submitted', 'uiterlijk op zondag 23 mei 2027'],
  ['request-supplemented', 'Besluit uiterlijk op'],
  ['clarification-answered', 'Besluit uiterlijk op'],
  ['hearing-answered', 'Wij maken een afspraak met u.'],
  ['request-amended', 'Besluit uiterlijk op 20 juni 2027'],
  ['project-started', 'Uiterlijk op vrijdag 20 juli 2029'],
  ['progress-reported', 'Uw eindverslag ontvangen wij uiterlijk op'],
  ['final-reported', 'stellen de subsidie vast. Dat doen wij uiterlijk op dinsdag 29 februari 2028'],
  ['objection-filed', 'Zij besluiten uiterlijk op woensdag 11 augustus 2027'],
  ['request-withdrawn', 'u krijgt dus geen besluit'],
] satisfies [FundEvent, string][])('every formal message gets a receipt: %s', async (event, next) => {
  const text = await textOf(event);
  expect(text).toContain('Dit is uw ontvangstbevestiging.');
  expect(text).toContain('Dossiernummer:\n  RIF-2027-0042');
  expect(text).toContain(moment);
  expect(text).toContain(chain);
  expect(text).toContain(next);
});

test.each(['request-submitted', 'request-supplemented', 'request-amended'] satisfies FundEvent[])(
  'what was handed in has its fingerprint, and its findings in words: %s',
  async (event) => {
    const found = await textOf(event, { findings: ['not-signed', 'missing-document-activity-plan'] });
    expect(found).toContain(
      `Controlecode van de inhoud (SHA-256):\n  ${fundEvents[event].example.contentHash}`,
    );
    expect(found).toContain('Het bevoegd gezag van de school heeft de aanvraag nog niet ondertekend.');
    expect(found).toContain('Dit document ontbreekt nog: activiteitenplan');
    expect(await textOf(event, { findings: [] })).toContain('niets dat ontbreekt');
  },
);

test('a receipt of a late request says at once that it is late, and that a refusal must follow', async () => {
  const [inTime = '', late = ''] = await textsOf('request-submitted');
  expect(inTime).not.toMatch(/te laat|afwijz/);
  expect(inTime).toContain('binnen 16 weken nadat het tijdvak is gesloten');
  expect(inTime).toContain('artikel 21.1 van de Regeling regionaal investeringsfonds mbo 2024–2027');
  expect(late.indexOf('kwam binnen na het tijdvak')).toBeLessThan(late.indexOf('Dossiernummer'));
  expect(late).toContain('De laatste dag was zondag 31 januari 2027.');
  expect(late).toContain('moeten wij afwijzen (artikel 17.3');
  expect(late).toContain('Wij bereiden een afwijzing voor');
  expect(late).toContain('uiterlijk op zondag 23 mei 2027');
});

test('what was signed has its fingerprint, and is not handed in by that', async () => {
  const text = await textOf('request-signed');
  expect(text).toContain(fundEvents['request-signed'].example.contentHash);
  expect(text).toContain('De aanvraag is nog niet ingediend.');
});

test('a partner whose contribution changed is asked again, with the new amounts and a link', async () => {
  const text = await textOf('pledge-restated');
  expect(text).toContain('Daarom vragen wij u opnieuw of het klopt.');
  expect(text).toContain('€ 100.000,50 in geld en € 50.000 in natura');
  expect(text).toContain('/partner/RIF-2027-0042/pt-abcdefghij/');
});

test('an offer to be heard says until when and how to answer it', async () => {
  const text = await textOf('hearing-offered');
  expect(text).toContain('artikel 19.2');
  expect(text).toContain('antwoorden tot en met zaterdag 20 maart 2027');
  expect(text).toContain('ja, ik wil gehoord worden, of nee');
  const [wanted, not] = await textsOf('hearing-answered');
  expect(wanted).toContain('ja, ik wil gehoord worden');
  expect(not).toContain('nee, ik hoef niet gehoord te worden');
});

test('one more chance names the criterion as the regulation does, the day, and the later decision', async () => {
  const text = await textOf('amendment-allowed');
  expect(text).toContain('Criterium:\n  Haalbaarheid');
  expect(text).toContain('maandag 12 april 2027');
  expect(text).toContain('De termijn wordt 28 dagen langer (artikel 21.1');
  expect(text).toContain('Wij besluiten uiterlijk op zondag 20 juni 2027.');
  expect(await textOf('amendment-allowed', { extensionDays: 0 })).toContain('niet langer door');
});

describe('a decision', () => {
  const letters = async (): Promise<Record<FundOutcome, string>> => {
    const texts = await textsOf('decision-released');
    return Object.fromEntries(
      fundOutcome.options.map((outcome, index) => [outcome, texts[index] ?? '']),
    ) as Record<FundOutcome, string>;
  };

  test.each(fundOutcome.options)(
    'to %s names the outcome, its letter, and how to object (Awb 3:45)',
    async (outcome) => {
      const text = (await letters())[outcome];
      expect(text).toContain(`Besluit:\n  ${fundOutcomeNames[outcome].nl}`);
      expect(text).toContain('Datum:\n  dinsdag 2 maart 2027');
      expect(text).toContain(
        `Controlecode van de brief (SHA-256):\n  ${fundEvents['decision-released'].example.letter}`,
      );
      expect(text).toContain('De hele brief staat in het loket, met de redenen');
      expect(text).toContain('bezwaar maken tot en met woensdag 30 juni 2027');
      expect(text).toContain('Doe dat bij het programmabureau, in het loket of met een brief.');
      expect(text.includes('Verleend bedrag:\n  € 1.000.000')).toBe(outcome === 'grant');
    },
  );
});

test('a settlement names the amount, the reason, and how to object', async () => {
  const text = await textOf('grant-settled');
  expect(text).toContain('Vastgesteld bedrag:\n  € 980.000');
  expect(text).toContain('  Eerste regel.');
  // Six weeks from the day after 2 March 2027, a Tuesday.
  expect(text).toContain('bezwaar maken tot en met dinsdag 13 april 2027');
  expect(text).toContain('Doe dat bij het programmabureau, in het loket of met een brief.');
});

test('a final report says what was spent', async () => {
  expect(await textOf('final-reported')).toContain('Verantwoorde kosten:\n  € 3.000.000');
});

test('an objection is told whether it came in time, and a late one is judged all the same (Awb 6:11)', async () => {
  const [inTime, late] = await textsOf('objection-filed');
  expect(inTime).toContain('U bent op tijd');
  expect(late).toContain('na de zes weken die daarvoor staan. Wij behandelen het toch, en bekijken of');
  for (const text of [inTime, late]) expect(text).toContain(fundEvents['objection-filed'].example.grounds);
});

test('a decision on an objection names outcome and reason, and that one can appeal', async () => {
  const texts = await textsOf('objection-decided');
  for (const [index, outcome] of objectionOutcome.options.entries()) {
    expect(texts[index]).toContain(`Besluit op uw bezwaar:\n  ${objectionOutcomeNames[outcome].nl}`);
    expect(texts[index]).toContain('* Waarom dit besluit? *\n\n  Eerste regel.');
    expect(texts[index]).toContain('in beroep gaan bij de rechtbank tot en met dinsdag 13 april 2027');
  }
});

test('a decision on an objection without a letter of its own shows no check code of one', async () => {
  const code = 'Controlecode van de brief';
  expect(await textOf('objection-decided')).toContain(code);
  const without = await textOf('objection-decided', { letter: undefined });
  expect(without).not.toContain(code);
  expect(without).not.toContain('undefined');
});

test('every term of the applicant has a reminder of its own, and every one that passes says so', async () => {
  const reminders = await textsOf('reminder-issued');
  expect(new Set(reminders).size).toBe(7);
  for (const text of reminders) expect(text).toContain('vrijdag 20 juli 2029');
  const passed = await textsOf('term-expired');
  expect(new Set(passed).size).toBe(4);
  for (const text of passed) expect(text).toContain('maandag 12 april 2027');
});

test('the office is warned of its own terms, the reviewers of theirs', async () => {
  const warned = (await readIn('nl')).filter(({ event }) => event === 'deadline-warned');
  expect(warned.map(({ template, to }) => [template, to])).toEqual([
    ['decision-warning', 'office'],
    ['review-reminder', 'p-abcdefghijklmnop'],
    ['decision-warning', 'office'],
    ['decision-warning', 'office'],
  ]);
  const [decision, , objection, settlement] = warned.map(({ text }) => text);
  expect(decision).toContain('Zij wacht nu op de beoordelaars.');
  expect(objection).toContain('Op het bezwaar');
  expect(settlement).toContain('De subsidie voor het project');
});

test('a lapse says since when nobody worked on the draft', async () => {
  const text = await textOf('request-lapsed');
  expect(text).toContain('sinds zaterdag 2 januari 2027');
  expect(text).toContain('na 6 maanden');
});
