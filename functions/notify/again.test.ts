// A letter about a request to the fund that comes again says until when there is time against it, by what it is.
import { describe, expect, test } from 'vitest';
import type { FundCase } from '../../schemas/fund/case.ts';
import type { Letter } from '../ui/mail/letter.ts';
import { sentAgain } from './again.ts';
import type { CaseFacts } from './caseFacts.ts';

const letter: Letter = { subject: { nl: 'Besluit', en: 'Decision' }, body: [] };
const objection = {
  filedAs: 9,
  filedOn: '2027-02-20',
  late: false,
  was: 'refused',
  decisionDue: '2027-05-25',
} as const;

function noteOn(template: string, current: Partial<FundCase>): string {
  const facts: CaseFacts = {
    caseNumber: 'RIF-2027-0042',
    title: 'Zorg samen',
    version: 12,
    time: '2027-03-01T09:30:00.000Z',
    chain: 'c4'.repeat(32),
    office: { id: 'office', name: 'Programmabureau', email: 'bureau@loket.example.nl', language: 'nl' },
    head: { aggregate: { kind: 'fund', id: 'RIF-2027-0042', state: 'refused', version: 12, ...current } },
    baseAddress: 'https://loket.example.nl',
  };
  const resolved = {
    state: 'refused',
    notice: 12,
    template,
    receiver: 'p-aaaaaaaaaaaaaaaa',
    by: 'mail',
  } as const;
  const [note] = sentAgain(letter, facts, resolved, '2027-03-02T09:30:00.000Z').body;
  return note?.kind === 'paragraph' ? `${note.text.nl} ${note.text.en}` : '';
}

// Six weeks from the day after 2 March 2027, the day on which it came again.
const toObject = 'langer bezwaar maken dan hieronder staat: tot en met dinsdag 13 april 2027.';
const toAppeal = 'langer in beroep gaan dan hieronder staat: tot en met dinsdag 13 april 2027.';

describe('what comes again', () => {
  test.each([
    ['a decision: object', 'decision', {}, toObject],
    ['a settlement: object', 'settlement', { objection }, toObject],
    ['a decision on an objection: appeal', 'objection-decision', { objection }, toAppeal],
    [
      'the decision that an objection brought: appeal',
      'decision',
      { objection: { ...objection, releasedAt: '2027-02-26T09:00:00.000Z' } },
      toAppeal,
    ],
  ] satisfies [string, string, Partial<FundCase>, string][])('%s', (_what, template, current, note) => {
    expect(noteOn(template, current)).toContain(note);
  });

  test.each([
    ['the decision that was objected to since', 'decision', { objection }],
    [
      'the decision that an objection was decided on since',
      'decision',
      { objection: { ...objection, releasedAt: '2027-03-01T10:00:00.000Z' } },
    ],
    ['a receipt', 'receipt', {}],
  ] satisfies [string, string, Partial<FundCase>][])('%s: nothing', (_what, template, current) => {
    expect(noteOn(template, current)).not.toMatch(/langer|longer/);
  });
});
