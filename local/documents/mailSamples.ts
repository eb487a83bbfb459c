// A letter of every row of the mail table in each of its variants, from the events' own examples, without a database.
import { clockAt } from '../../domain/clock/clock.ts';
import { clockSentence } from '../../domain/clock/sentence.ts';
import { decisionTerm } from '../../domain/koploper/clockOf.ts';
import { koploperEvents } from '../../events/catalogue.ts';
import type { KoploperEvent } from '../../events/types.ts';
import type { CaseFacts, Receiver } from '../../functions/notify/caseFacts.ts';
import type { Letter } from '../../functions/notify/letter.ts';
import type { MailRow } from '../../functions/notify/mailRow.ts';
import { mailTable } from '../../functions/notify/mailTable.ts';
import type { KoploperCase } from '../../schemas/case.ts';
import { applicantTerm } from '../../schemas/notices.ts';
import type { Language } from '../../schemas/text.ts';
import { sampleSources, type Typed } from './mailSources.ts';

export interface SampleLetter {
  readonly event: KoploperEvent;
  readonly row: MailRow;
  readonly facts: CaseFacts;
  readonly to: Receiver;
  readonly letter: Letter;
}

export const sampleAddress = 'https://loket.example.nl';
const person = 'p-abcdefghijklmnop';
const sampleApplicant = 'p-aaaaaaaaaaaaaaaa';

interface Variant {
  /** In place of what the example of the event says. */
  readonly data: object;
  /** Nobody has accepted the nomination. */
  readonly invited?: true;
}

/** Where the data of an event changes what its mail says. */
const variants: Partial<Record<KoploperEvent, readonly Variant[]>> = {
  'decision-released': (['admit', 'defer', 'decline'] as const).map((outcome) => ({ data: { outcome } })),
  'application-not-processed': [
    { data: { ground: 'not-supplemented' } },
    { data: { ground: 'insufficient' } },
  ],
  'reconsideration-requested': [{ data: { late: false } }, { data: { late: true } }],
  'application-withdrawn': ['withdrawn', 'declined', 'deferred'].map((state) => ({ data: { state } })),
  'application-lapsed': [{ data: {} }, { data: {}, invited: true }],
  'reminder-issued': [
    ...applicantTerm.options.map((term) => ({ data: { term } })),
    { data: { term: 'draft', state: 'nominated' }, invited: true },
  ],
  'term-expired': [{ data: { term: 'supplement' } }, { data: { term: 'clarification' } }],
  'deadline-warned': [{ data: { term: 'decision' } }, { data: { term: 'review' } }],
  'notice-channel-chosen': [{ data: { channel: 'mail' } }, { data: { channel: 'post' } }],
  'notice-undelivered': [sampleApplicant, person, 'pt-abcdefghij', 'nominee'].flatMap((receiver) =>
    ['bounce', 'rejected', 'post'].map((cause) => ({ data: { receiver, cause } })),
  ),
};

const head: KoploperCase = {
  kind: 'koploper',
  id: 'KL-2026-0042',
  state: 'under-review',
  version: 7,
  applicant: sampleApplicant,
  nominatedBy: person,
  regions: ['haaglanden'],
  channel: 'mail',
  form: 1,
  reviewers: [{ person, sector: 'care' }],
  slug: 'strong',
};

/** Data may be given in place of the example of its event. */
export async function sampleLetters(
  language: Language,
  typed: Typed,
  instead: Partial<Record<KoploperEvent, object>> = {},
): Promise<readonly SampleLetter[]> {
  const letters: SampleLetter[] = [];
  for (const [event, rows] of Object.entries(mailTable) as [KoploperEvent, readonly MailRow[]][]) {
    for (const { data, invited } of variants[event] ?? [{ data: {} }]) {
      const said = { ...koploperEvents[event].example, ...data, ...instead[event] };
      const facts = factsOf(language, typed, event, said, invited);
      const sources = sampleSources(typed, language, said);
      for (const row of rows.filter(({ when }) => when?.(facts) ?? true)) {
        const loaded = await row.load(sources, facts);
        for (const to of row.to(facts, loaded)) {
          letters.push({ event, row, facts, to, letter: row.write(facts, loaded) });
        }
      }
    }
  }
  return letters;
}

function factsOf(
  language: Language,
  { title, name, text }: Typed,
  event: KoploperEvent,
  data: object,
  invited: true | undefined,
): CaseFacts & { readonly data: object } {
  const { applicant, ...nobody } = head;
  const stops = event === 'supplement-requested' ? [{ askedOn: '2026-03-02' }] : [];
  return {
    caseNumber: head.id,
    title,
    version: head.version,
    time: '2026-03-02T09:30:00.000Z',
    chain: 'c4'.repeat(32),
    baseAddress: sampleAddress,
    office: { id: 'office', name: 'Programmabureau', email: 'bureau@loket.example.nl', language: 'nl' },
    head: { aggregate: invited ? nobody : { ...nobody, applicant } },
    clock: clockSentence(clockAt(decisionTerm('2026-03-02', stops), '2026-03-02')),
    data,
    ...(invited
      ? {}
      : {
          applicant: {
            id: sampleApplicant,
            name,
            email: 'aanvrager@example.nl',
            language,
            postalAddress: text,
          },
        }),
  };
}
