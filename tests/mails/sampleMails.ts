// One mail of every row of the mail table, from the events' own examples, without a database.
import { clockAt } from '../../domain/clock/clock.ts';
import { clockSentence } from '../../domain/clock/sentence.ts';
import type { Stop } from '../../domain/clock/term.ts';
import { decisionTerm } from '../../domain/koploper/clockOf.ts';
import { koploperEvents } from '../../events/catalogue.ts';
import type { KoploperEvent } from '../../events/types.ts';
import type { CaseFacts, Receiver } from '../../functions/notify/caseFacts.ts';
import { mimeOf } from '../../functions/notify/deliver.ts';
import { type MailRow, mailTable } from '../../functions/notify/mailTable.ts';
import type { Sources } from '../../functions/notify/sources.ts';
import type { Partner } from '../../schemas/partner.ts';
import type { Person } from '../../schemas/person.ts';
import type { Language } from '../../schemas/text.ts';

export const baseAddress = 'https://loket.example.nl';
export const sender = 'zorgpact@loket.example.nl';

export interface SampleMail {
  readonly event: KoploperEvent;
  readonly template: string;
  readonly to: Receiver;
  readonly mime: Uint8Array;
}

export interface Typed {
  /** Name of the project. */
  readonly title: string;
  /** Stands wherever else a person may type. */
  readonly text: string;
  readonly name: string;
}

const partnerFrom = ({ name, text }: Typed, language: Language): Partner => ({
  id: 'pt-abcdefghij',
  name,
  sector: 'education',
  educationLevel: 'mbo',
  role: text,
  contactName: name,
  contactEmail: 'partner@example.nl',
  language,
  status: 'invited',
  secret: 'a1B2-c3D4_e5F6',
  salt: 'zout',
  invitedAt: '2026-03-02T09:00:00.000Z',
  declineReason: text,
});

const reviewerFrom = ({ name }: Typed, language: Language): Person => ({
  id: 'p-abcdefghijklmnop',
  issuer: 'https://issuer.example.nl',
  subject: 'r',
  name,
  email: 'beoordelaar@example.nl',
  language,
  grants: [],
});

/** What stands in the rows that mails read. */
const sourcesFrom = (typed: Typed, language: Language): Sources => ({
  cases: {
    head: () => Promise.resolve(undefined),
    event: () => Promise.resolve(undefined),
    partner: () => Promise.resolve(partnerFrom(typed, language)),
    text: (_id, name) => {
      const { text } = typed;
      const bodies: Readonly<Record<string, unknown>> = {
        supplement: [{ field: 'results', missing: text, basis: text }],
        decision: { reason: text, deviationReason: text },
        summary: { nl: text, en: text },
      };
      return Promise.resolve({ salt: 'salt', body: bodies[name.split('-')[0] ?? ''] });
    },
  },
  people: { getAll: () => Promise.resolve([reviewerFrom(typed, language)]) },
});

const submittedAt = '2026-03-02T09:30:00.000Z';
const stops: Partial<Record<KoploperEvent, readonly Stop[]>> = {
  'supplement-requested': [{ askedOn: '2026-03-02' }],
};

/** Data may be given in place of the example of its event. */
export async function sampleMails(
  language: Language,
  typed: Typed,
  instead: Partial<Record<KoploperEvent, object>> = {},
): Promise<SampleMail[]> {
  const mails: SampleMail[] = [];
  for (const [event, rows] of Object.entries(mailTable) as [KoploperEvent, readonly MailRow[]][]) {
    const facts: CaseFacts & { data: object } = {
      caseNumber: 'KL-2026-0042',
      title: typed.title,
      version: 7,
      time: submittedAt,
      chain: 'c4'.repeat(32),
      baseAddress,
      applicant: { id: 'p-aaaaaaaaaaaaaaaa', name: typed.name, email: 'aanvrager@example.nl', language },
      clock: clockSentence(clockAt(decisionTerm('2026-03-02', stops[event]), '2026-03-02')),
      data: instead[event] ?? koploperEvents[event].example,
    };
    for (const row of rows) {
      const loaded = await row.load(sourcesFrom(typed, language), facts);
      for (const to of row.to(facts, loaded)) {
        const mime = await mimeOf(sender, facts, row.write(facts, loaded), to);
        mails.push({ event, template: row.template, to, mime });
      }
    }
  }
  return mails;
}
