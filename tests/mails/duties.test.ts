// What the law and its reader need of each mail: proof, reason, term and what to do.
import { describe, expect, test } from 'vitest';
import { koploperEvents } from '../../events/catalogue.ts';
import type { KoploperEvent } from '../../events/types.ts';
import { frame } from '../../functions/ui/mail/frame.ts';
import { renderText } from '../../functions/ui/mail/renderText.ts';
import { sampleLetters } from '../../local/documents/mailSamples.ts';

const typed = { title: 'STRONG', name: 'Noor Voorbeeld', text: 'Eerste regel.\nTweede regel.' };
const quoted = '  Eerste regel.\n  Tweede regel.';

/** The Dutch words of the mails of a row whose event says this. */
async function textsOf(template: string, event?: KoploperEvent, data: object = {}): Promise<string[]> {
  const letters = await sampleLetters('nl', typed, event ? { [event]: data } : {});
  return letters
    .filter(({ row }) => row.template === template)
    .map(({ facts, letter, to }) => renderText(frame(facts, letter, to)));
}

async function textOf(...about: Parameters<typeof textsOf>): Promise<string> {
  const [text] = await textsOf(...about);
  if (text === undefined) throw new Error(`no mail ${about[0]}`);
  return text;
}

test('a receipt proves number, moment, content and history, and says what comes by when', async () => {
  const text = await textOf('receipt');
  expect(text).toContain('KL-2026-0042');
  expect(text).toContain('maandag 2 maart 2026 om 10:30:00 uur');
  expect(text).toContain('a3'.repeat(32));
  expect(text).toContain('c4'.repeat(32));
  expect(text).toContain('Er doet geen overheid mee en er staat niet waarom.');
  expect(text).toContain('De termijn is 56 dagen. Besluit uiterlijk op 27 april 2026.');
});

test('a receipt of a whole application says that nothing is missing', async () => {
  const { example } = koploperEvents['application-submitted'];
  const text = await textOf('receipt', 'application-submitted', { ...example, findings: [] });
  expect(text).toContain('niets dat ontbreekt');
});

test.each([
  ['supplement-receipt', 'Besluit uiterlijk op'],
  ['clarification-receipt', 'Besluit uiterlijk op'],
  ['reconsideration-receipt', 'Besluit uiterlijk op'],
  ['revision-receipt', 'U krijgt bericht zodra'],
  ['confirmation-receipt', 'Over 12 maanden vragen wij het u weer'],
  ['withdrawal', 'u krijgt dus geen besluit'],
])('every formal message gets a receipt: %s', async (template, next) => {
  const text = await textOf(template);
  expect(text).toContain('Dit is uw ontvangstbevestiging.');
  expect(text).toContain('Dossiernummer:\n  KL-2026-0042');
  expect(text).toContain('maandag 2 maart 2026 om 10:30:00 uur');
  expect(text).toContain(`Controlecode van de geschiedenis (SHA-256):\n  ${'c4'.repeat(32)}`);
  expect(text).toContain(next);
});

test('a late request for reconsideration is told so, and judged all the same', async () => {
  const [inTime = '', late = ''] = await textsOf('reconsideration-receipt');
  expect(inTime).not.toContain('na de zes weken');
  expect(late).toContain('na de zes weken die daarvoor staan. Wij bekijken het toch.');
});

test('a request for a supplement names field, lack, basis and day, and that the term stands still', async () => {
  const text = await textOf('supplement-request');
  expect(text).toContain('Concrete resultaten');
  expect(text).toContain(quoted);
  expect(text).toContain('Op grond van: ');
  expect(text).toContain('vrijdag 20 maart 2026');
  expect(text).toContain('staat de termijn voor ons besluit stil');
  expect(text).toContain('Vanaf 3 maart 2026 staat de termijn stil');
});

describe('a decision letter', () => {
  test.each([
    ['admit', 'Wij volgen dat advies.'],
    ['defer', 'Wij wijken van dat advies af. Dit is waarom:'],
    ['decline', 'Wij wijken van dat advies af. Dit is waarom:'],
  ] as const)('to %s has its reasons, basis, advice and date', async (outcome, advice) => {
    const text = await textOf('decision', 'decision-released', { outcome });
    expect(text).toContain('Datum:\n  maandag 2 maart 2026');
    expect(text).toContain('Op grond van:\n  het beoordelingskader van de Kopgroep');
    expect(text).toContain(`* Waarom dit besluit? *\n\n${quoted}`);
    for (const criterion of [
      'Regionaal karakter',
      'Gouden driehoek',
      'Concrete resultaten',
      'Delen en inspireren',
    ])
      expect(text).toContain(`* ${criterion} *\n\n${quoted}`);
    expect(text).toContain('De commissie adviseerde: toegelaten tot de Kopgroep.');
    expect(text).toContain(advice);
    expect(text.includes('dinsdag 1 december 2026')).toBe(outcome === 'defer');
    expect(text.includes('openbare register')).toBe(outcome === 'admit');
  });

  test.each(['defer', 'decline'])(
    'to %s says until when and where it can be looked at again',
    async (outcome) => {
      const text = await textOf('decision', 'decision-released', { outcome });
      expect(text).toContain('Dat kan tot en met maandag 13 april 2026 bij het programmabureau');
      expect(text).toContain('geen besluit volgens de Algemene wet bestuursrecht');
    },
  );

  test('to admit leaves nothing to ask for', async () => {
    expect(await textOf('decision', 'decision-released', { outcome: 'admit' })).not.toContain(
      'heroverweging',
    );
  });
});

test('who is not processed hears on which ground, why, and how to apply anew', async () => {
  const [unused = '', insufficient = ''] = await textsOf('not-processed');
  expect(unused).toContain('Die is niet op tijd bij ons binnengekomen.');
  expect(insufficient).toContain('kunnen wij uw aanvraag nog steeds niet beoordelen.');
  for (const text of [unused, insufficient]) {
    expect(text).toContain(quoted);
    expect(text).toContain('Begin een nieuwe aanvraag:\nhttps://loket.example.nl/mijn');
  }
});

test('an invited project hears who nominated it by role and region, why, what the Kopgroep is, and what happens by itself', async () => {
  const text = await textOf('nomination');
  expect(text).toContain('door de regiocoördinator van Haaglanden');
  expect(text).toContain(quoted);
  expect(text).toContain('* Wat is de Kopgroep? *');
  expect(text).toContain('Dan vervalt de nominatie na 6 maanden.');
});

test('a warning that something lapses says on which day, and what keeps it', async () => {
  const reminders = await textsOf('reminder');
  const [draft = '', , , , nominated = ''] = reminders;
  expect(draft).toContain('tot en met vrijdag 20 maart 2026');
  expect(draft).toContain('dan vervalt het concept op zaterdag 21 maart 2026');
  expect(draft).toContain('Open het dan en sla het op.');
  expect(nominated).toContain('dan vervalt de nominatie op zaterdag 21 maart 2026');
  expect(nominated).toContain('Met uw antwoord voorkomt u dat');
  expect(reminders).toHaveLength(5);
});

test('who withdraws a request to look again hears which decision stands', async () => {
  const [all = '', declined = '', deferred = ''] = await textsOf('withdrawal');
  expect(all).not.toContain('blijft gelden');
  expect(declined).toContain(
    'Het besluit van maandag 2 maart 2026 blijft gelden: uw project is niet toegelaten',
  );
  expect(deferred).toContain('uw project is nog niet toegelaten. Vanaf dinsdag 1 december 2026');
});

test('the office hears what did not arrive, to whom by role and organisation, why, and what to do', async () => {
  const texts = await textsOf('undelivered');
  expect(texts).toHaveLength(12);
  const [bounced = '', , post = ''] = texts;
  expect(bounced).toContain(
    'Bericht:\n  Aanvulling gevraagd\nDatum:\n  maandag 2 maart 2026\nAan:\n  de aanvrager',
  );
  expect(bounced).toContain('Organisatie:\n  Noor Voorbeeld');
  expect(bounced).toContain('De mail kwam terug');
  expect(bounced).toContain('Vraag een adres dat wel werkt');
  expect(bounced).toContain('Stuur het bericht per post');
  expect(bounced).toContain('vervalt er geen termijn');
  expect(post).not.toContain('Vraag een adres dat wel werkt');
});
