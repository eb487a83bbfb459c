// The whole way of a koploper as an export to be checked, with any of its events left out, and the receipt that was mailed.
import { clockAt } from '../../domain/clock/clock.ts';
import { dayOf } from '../../domain/clock/days.ts';
import { clockSentence } from '../../domain/clock/sentence.ts';
import { decisionTerm } from '../../domain/koploper/clockOf.ts';
import { chainHash } from '../../events/chain.ts';
import { type ChainExport, stubOf } from '../../events/chainExport.ts';
import type { Envelope } from '../../events/envelope.ts';
import type { CaseFacts } from '../../functions/notify/caseFacts.ts';
import { mimeOf } from '../../functions/notify/deliver.ts';
import { receipt } from '../../functions/notify/mails/receipt.ts';
import { strong } from '../../local/journeys/strongProject.ts';
import type { KoploperCase } from '../../schemas/case.ts';
import type { Language } from '../../schemas/text.ts';
import { walk, ways } from '../support/sampleWays.ts';

export const { current, history } = walk(ways.published);

export function exportOf(
  events: readonly Envelope[],
  hidden: (event: Envelope, index: number) => boolean = () => false,
): ChainExport {
  const last = events.at(-1);
  if (!last) throw new Error('a case without events does not exist');
  const submitted = events.find(({ data }) => data['contentHash'] !== undefined);
  const readable = submitted && !hidden(submitted, events.indexOf(submitted));
  return {
    format: 'zorgpact-loket.chain.v2',
    caseNumber: last.subject,
    exportedAt: '2026-12-01T09:00:00.000Z',
    head: chainHash(last),
    version: events.length,
    events: events.map((event, index) => (hidden(event, index) ? stubOf(event) : event)),
    ...(readable ? { forms: [{ form: 1, content: strong }] } : {}),
  };
}

/** The index of the submission in the history. */
export const submission = history.findIndex(({ type }) => type.includes('application-submitted'));

/** The receipt of the submission as it goes over the wire. */
export function receiptMail(events: readonly Envelope[] = history, language: Language = 'nl'): Uint8Array {
  const event = events[submission];
  if (!event) throw new Error('nothing was submitted');
  const to = { id: 'p-aaaaaaaaaaaaaaaa', name: 'Noor Voorbeeld', email: 'aanvrager@example.nl', language };
  const facts: CaseFacts<KoploperCase> & { data: never } = {
    caseNumber: event.subject,
    title: 'STRONG: “leren” in de wijk',
    version: submission + 1,
    time: event.time,
    chain: chainHash(event),
    baseAddress: 'https://loket.example.nl',
    applicant: to,
    office: { ...to, id: 'office' },
    head: { aggregate: current },
    clock: clockSentence(clockAt(decisionTerm(dayOf(event.time)), dayOf(event.time))),
    data: event.data as never,
  };
  return mimeOf('zorgpact@loket.example.nl', facts, receipt(facts), to);
}
