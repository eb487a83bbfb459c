// The mails of a request to the fund that it shares with a koploper say what is its own: its pledge, its fields, its criteria,
// its term.
import { expect, test } from 'vitest';
import { applicantNotices } from '../../domain/fund/notices.ts';
import { chainHash } from '../../events/chain.ts';
import { eventType } from '../../events/definition.ts';
import { type Envelope, sequenceOf } from '../../events/envelope.ts';
import { fundEvents } from '../../events/fundEvents.ts';
import type { MailRow } from '../../functions/notify/mailRow.ts';
import { fundMails } from '../../functions/notify/mailTables/fund.ts';
import { occasionOf } from '../../functions/notify/occasion.ts';
import { noCommands } from '../../functions/platform/recentCommands.ts';
import { frame } from '../../functions/ui/mail/frame.ts';
import { renderText } from '../../functions/ui/mail/renderText.ts';
import { sampleFundLetters } from '../../local/documents/mailSamples.ts';
import type { FundCase } from '../../schemas/fund/case.ts';

const typed = { title: 'Zorg samen', name: 'Noor Voorbeeld', text: 'Eerste regel.' };
const rows = Object.entries(fundMails) as [keyof typeof fundMails, readonly MailRow[]][];

async function textOf(template: string): Promise<string> {
  const found = (await sampleFundLetters('nl', typed)).find(({ row }) => row.template === template);
  if (!found) throw new Error(`there is no sample of ${template}`);
  const { facts, letter, to } = found;
  return renderText(frame(facts, letter, to)).replaceAll('\u00a0', ' ');
}

test('an event has a mail only when its contract says so, under the name that the lifecycle counts', () => {
  for (const [event, mails] of rows) {
    expect(fundEvents[event].carries.mail, event).toBe(true);
    for (const { receiver, template } of mails) {
      if (receiver.startsWith('applicant')) expect(template).toBe(applicantNotices[event]);
    }
  }
});

test('a partner reads in the invitation what it is asked to bring in, in either half', async () => {
  const text = await textOf('partner-invitation');
  expect(text).toContain('subsidie aanvragen bij het regionaal investeringsfonds mbo');
  expect(text).toContain('arbeidsorganisatie');
  expect(text).toContain('€ 250.000 in geld');
  expect(text).toContain('€ 100.000,50 in geld en € 50.000 in natura');
});

test('a request is called one in English, and a draft that lapsed is about a subsidy in Dutch', async () => {
  for (const { row, facts, letter, to } of await sampleFundLetters('en', typed)) {
    const text = renderText(frame(facts, letter, to));
    expect(text, row.template).not.toMatch(/\bapplications?\b/i);
  }
  expect(await textOf('lapse')).toContain('Wilt u toch subsidie aanvragen?');
});

test('fields and criteria are those of the fund, and the term is that of the round', async () => {
  const supplement = await textOf('supplement-request');
  expect(supplement).toContain('* Haalbaarheid *');
  expect(supplement).toContain('Vanaf 3 maart 2027 staat de termijn stil');
  const assignment = await textOf('review-assignment');
  for (const name of ['arbeidsmarkt', 'draagvlak', 'Duurzaamheid']) expect(assignment).toContain(name);
  expect(assignment).not.toContain('Gouden driehoek');
});

test('while the round is open the term lies ahead, and it is known whatever became of the request since', async () => {
  const current: FundCase = {
    id: 'RIF-2027-0042',
    kind: 'fund',
    state: 'withdrawn',
    version: 5,
    regulation: 'rif-2024-2027',
    roundClosesOn: '2027-01-31',
  };
  const definition = fundEvents['supplement-requested'];
  const event: Envelope = {
    specversion: '1.0',
    id: 'RIF-2027-0042/4',
    source: 'zorgpact-loket',
    type: eventType(definition),
    subject: current.id,
    time: '2027-01-10T09:00:00.000Z',
    datacontenttype: 'application/json',
    sequence: sequenceOf(4),
    authtype: 'user',
    authid: 'p-abcdefghijklmnop',
    commandid: 'command-0000000001',
    requesthash: 'c'.repeat(64),
    data: definition.example,
  };
  const deps = {
    cases: { head: () => Promise.resolve({ aggregate: current, recent: noCommands }) },
    baseAddress: 'https://loket.example.nl',
    officeAddress: 'bureau@loket.example.nl',
  } as unknown as Parameters<typeof occasionOf>[0];
  const { rows: found, facts } = await occasionOf(deps, event);
  expect(found.map(({ template }) => template)).toEqual(['supplement-request']);
  expect(facts.chain).toBe(chainHash(event));
  expect(facts.clock?.nl).toContain('begint op 1 februari 2027');
});
