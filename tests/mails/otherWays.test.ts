// A notice that goes another way than by mail at once: on paper through the office, or again because it did not arrive.
import { expect, test } from 'vitest';
import { sentAgain } from '../../functions/notify/again.ts';
import type { Receiver } from '../../functions/notify/caseFacts.ts';
import { toBePosted } from '../../functions/notify/posting.ts';
import { frame } from '../../functions/ui/mail/frame.ts';
import { renderText } from '../../functions/ui/mail/renderText.ts';
import { type SampleLetter, sampleLetters } from '../../local/documents/mailSamples.ts';

const typed = { title: 'STRONG', name: 'Noor Voorbeeld', text: 'Dorpsstraat 1\n1234 AB Voorbeeld' };

async function sample(
  template: string,
  outcome = 'decline',
): Promise<SampleLetter & { applicant: Receiver }> {
  const letters = await sampleLetters('nl', typed, { 'decision-released': { outcome } });
  const found = letters.find(({ row }) => row.template === template);
  if (!found?.facts.applicant) throw new Error(`no mail ${template}`);
  return { ...found, applicant: found.facts.applicant };
}

async function posted(applicant: Partial<Receiver>): Promise<{ text: string; to: Receiver }> {
  const { facts, letter, applicant: known } = await sample('supplement-request');
  const { to, letter: paper } = toBePosted(letter, { ...known, ...applicant }, facts.office);
  return { to, text: renderText(frame(facts, paper, to)) };
}

test('a letter to be posted tells the office to whom, and to record it; then comes the letter itself', async () => {
  const { to, text } = await posted({});
  expect(to).toMatchObject({ id: 'office', email: 'bureau@loket.example.nl', language: 'nl' });
  expect(text).toContain('Deze aanvrager krijgt berichten per post.');
  expect(text).toContain(
    '  Noor Voorbeeld\n  Dorpsstraat 1\n  1234 AB Voorbeeld\n  \n  Noteer daarna in de zaak',
  );
  expect(text.indexOf('Noteer daarna')).toBeLessThan(text.indexOf('Beste Noor Voorbeeld,'));
  expect(text).toContain('Vul uw aanvraag aan: https://loket.example.nl/mijn');
});

test('without a postal address the office is told to ask for one', async () => {
  const { applicant } = await sample('receipt');
  const { postalAddress: _, ...unknown } = applicant;
  const { letter } = toBePosted({ subject: { nl: '', en: '' }, body: [] }, unknown, applicant);
  expect(JSON.stringify(letter)).toContain('Vraag het de aanvrager');
});

test('the letter is in the language of who will read it, the note in that of the office', async () => {
  const { to, text } = await posted({ language: 'en' });
  expect(to.language).toBe('en');
  expect(text).toContain('Dear Noor Voorbeeld,');
  expect(text).toContain('Aan het programmabureau.');
  expect(text).toContain('Would you please supplement it?');
});

const resolved = {
  state: 'awaiting-supplement',
  notice: 3,
  template: 'supplement-request',
  receiver: 'p-aaaaaaaaaaaaaaaa',
  by: 'mail',
} as const;
const later = '2026-03-20T10:00:00.000Z';

test('a request that goes out again says that its term is longer now', async () => {
  const { facts, letter, to } = await sample('supplement-request');
  const again = sentAgain(letter, facts, { ...resolved, due: '2026-04-10' }, later);
  const text = renderText(frame(facts, again, to));
  expect(text).toContain('Dit bericht kon eerder niet worden bezorgd.');
  expect(text).toContain('langer de tijd dan hieronder staat: tot en met vrijdag 10 april 2026.');
  expect(again.body.slice(1)).toEqual(letter.body);
});

test('a decision that goes out again can be looked at again for six weeks from then', async () => {
  const { facts, letter, to } = await sample('decision');
  const { aggregate } = facts.head;
  if (aggregate.kind !== 'koploper') throw new Error('the sample is of a koploper');
  const declined = { ...facts, head: { aggregate: { ...aggregate, state: 'declined' as const } } };
  const about = { ...resolved, template: 'decision' };
  const text = renderText(frame(facts, sentAgain(letter, declined, about, later), to));
  expect(text).toContain(
    'langer om heroverweging vragen dan hieronder staat: tot en met vrijdag 1 mei 2026.',
  );
  const admitted = sentAgain(letter, facts, about, later);
  expect(JSON.stringify(admitted.body[0])).not.toContain('heroverweging');
});
