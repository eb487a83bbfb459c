// A letter of every row of the mail tables in each of its variants, from the events' own examples, without a database.
import { clockAt } from '../../domain/clock/clock.ts';
import { clockSentence } from '../../domain/clock/sentence.ts';
import { termOf as requestTerm } from '../../domain/fund/clockOf.ts';
import { decisionTerm } from '../../domain/koploper/clockOf.ts';
import { koploperEvents } from '../../events/catalogue.ts';
import type { EventDefinition } from '../../events/definition.ts';
import { fundEvents } from '../../events/fundEvents.ts';
import type { FundEvent, KoploperEvent } from '../../events/types.ts';
import type { CaseFacts, Receiver } from '../../functions/notify/caseFacts.ts';
import type { MailRow } from '../../functions/notify/mailRow.ts';
import { mailTables } from '../../functions/notify/mailTable.ts';
import type { Letter } from '../../functions/ui/mail/letter.ts';
import type { Case, KoploperCase } from '../../schemas/case.ts';
import type { FundCase } from '../../schemas/fund/case.ts';
import {
  fundApplicantTerm,
  fundExpiringTerm,
  fundOfficeTerm,
  fundOutcome,
  objectionOutcome,
} from '../../schemas/fund/states.ts';
import { applicantTerm } from '../../schemas/notices.ts';
import type { Bilingual, Language } from '../../schemas/text.ts';
import { sampleSources, type Typed } from './mailSources.ts';

export interface SampleLetter<Event extends string = KoploperEvent> {
  readonly event: Event;
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
const koploperVariants: Partial<Record<KoploperEvent, readonly Variant[]>> = {
  'partner-removed': [{ data: { was: 'invited' } }, { data: { was: 'confirmed' } }],
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

const koploper: KoploperCase = {
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

const request: FundCase = {
  kind: 'fund',
  id: 'RIF-2027-0042',
  state: 'under-review',
  version: 7,
  applicant: sampleApplicant,
  regulation: 'rif-2024-2027',
  round: 'round-rif-2027-1',
  roundClosesOn: '2027-01-31',
  school: '25LH',
  category: 'starter',
  variant: 'standard',
  regions: ['haaglanden'],
  channel: 'mail',
  form: 1,
  amount: 100_000_000,
  years: 4,
  startsOn: '2027-09-01',
  reviewers: [{ person, sector: 'care' }],
};

const fundVariants: Partial<Record<FundEvent, readonly Variant[]>> = {
  'partner-removed': [{ data: { was: 'invited' } }, { data: { was: 'confirmed' } }],
  'request-submitted': [{ data: { late: false } }, { data: { late: true, findings: ['after-the-round'] } }],
  'hearing-answered': [{ data: { wanted: true } }, { data: { wanted: false } }],
  'decision-released': fundOutcome.options.map((outcome) => ({
    data: outcome === 'grant' ? { outcome } : { outcome, amount: undefined },
  })),
  'objection-filed': [{ data: { late: false } }, { data: { late: true } }],
  'objection-decided': objectionOutcome.options.map((outcome) => ({ data: { outcome } })),
  'reminder-issued': fundApplicantTerm.options.map((term) => ({ data: { term } })),
  'term-expired': fundExpiringTerm.options.map((term) => ({ data: { term } })),
  'deadline-warned': fundOfficeTerm.options.map((term) => ({ data: { term } })),
  'notice-channel-chosen': [{ data: { channel: 'mail' } }, { data: { channel: 'post' } }],
  'notice-undelivered': [sampleApplicant, person, 'pt-abcdefghij'].flatMap((receiver) =>
    ['bounce', 'rejected', 'post'].map((cause) => ({ data: { receiver, cause } })),
  ),
};

interface Sample {
  readonly head: Case;
  readonly rows: Readonly<Record<string, readonly MailRow[] | undefined>>;
  readonly events: Readonly<Record<string, EventDefinition>>;
  readonly variants: Readonly<Record<string, readonly Variant[] | undefined>>;
  /** The moment of every event, and in words the term on that day. */
  readonly time: string;
  clock(event: string): Bilingual;
}

const applied: Sample = {
  head: koploper,
  rows: mailTables.koploper as Sample['rows'],
  events: koploperEvents,
  variants: koploperVariants,
  time: '2026-03-02T09:30:00.000Z',
  clock: (event) => {
    const stops = event === 'supplement-requested' ? [{ askedOn: '2026-03-02' }] : [];
    return clockSentence(clockAt(decisionTerm('2026-03-02', stops), '2026-03-02'));
  },
};

const requested: Sample = {
  head: request,
  rows: mailTables.fund as Sample['rows'],
  events: fundEvents,
  variants: fundVariants,
  time: '2027-03-02T09:30:00.000Z',
  clock: (event) => {
    const stops = event === 'supplement-requested' ? [{ askedOn: '2027-03-02', due: '2027-03-16' }] : [];
    const extended = event === 'amendment-allowed' || event === 'request-amended';
    const extension = extended ? { extension: { on: '2027-03-02', days: 28 } } : {};
    const term = requestTerm({ ...request, stops, ...extension });
    if (!term) throw new Error('the sample request has a term');
    return clockSentence(clockAt(term, '2027-03-02'));
  },
};

/** Data may be given in place of the example of its event. */
export const sampleLetters = (
  language: Language,
  typed: Typed,
  instead: Partial<Record<KoploperEvent, object>> = {},
): Promise<readonly SampleLetter[]> => lettersOf(applied, language, typed, instead);

/** Of a request to the fund. */
export const sampleFundLetters = (
  language: Language,
  typed: Typed,
  instead: Partial<Record<FundEvent, object>> = {},
): Promise<readonly SampleLetter<FundEvent>[]> => lettersOf(requested, language, typed, instead);

async function lettersOf<Event extends string>(
  sample: Sample,
  language: Language,
  typed: Typed,
  instead: Partial<Record<Event, object>>,
): Promise<readonly SampleLetter<Event>[]> {
  const letters: SampleLetter<Event>[] = [];
  for (const [event, rows = []] of Object.entries(sample.rows) as [Event, readonly MailRow[]][]) {
    for (const { data, invited } of sample.variants[event] ?? [{ data: {} }]) {
      const said = { ...sample.events[event]?.example, ...data, ...instead[event] };
      const facts = factsOf(sample, language, typed, event, said, invited);
      const sources = sampleSources(typed, language, said, sample.head.kind);
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
  { head, time, clock }: Sample,
  language: Language,
  { title, name, text }: Typed,
  event: string,
  data: object,
  invited: true | undefined,
): CaseFacts & { readonly data: object } {
  const { applicant, ...nobody } = head;
  return {
    caseNumber: head.id,
    title,
    version: head.version,
    time,
    chain: 'c4'.repeat(32),
    baseAddress: sampleAddress,
    office: { id: 'office', name: 'Programmabureau', email: 'bureau@loket.example.nl', language: 'nl' },
    head: { aggregate: invited ? nobody : head },
    clock: clock(event),
    data,
    ...(invited || applicant === undefined
      ? {}
      : {
          applicant: {
            id: applicant,
            name,
            email: 'aanvrager@example.nl',
            language,
            postalAddress: text,
          },
        }),
  };
}
