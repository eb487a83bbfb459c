// From an event as it was delivered to the rows of the mail table that it calls for, and the facts they are written with.
import { clockAt } from '../../domain/clock/clock.ts';
import { dayOf } from '../../domain/clock/days.ts';
import { clockSentence } from '../../domain/clock/sentence.ts';
import { applicationTerm } from '../../domain/koploper/clockOf.ts';
import { koploperEvents } from '../../events/catalogue.ts';
import { chainHash } from '../../events/chain.ts';
import { eventType } from '../../events/definition.ts';
import type { Envelope } from '../../events/envelope.ts';
import type { KoploperCase } from '../../schemas/case.ts';
import type { Bilingual } from '../../schemas/text.ts';
import { Unusable } from '../platform/queueConsumer.ts';
import type { CaseFacts } from './caseFacts.ts';
import { type MailRow, mailTable } from './mailTable.ts';
import type { Sources } from './sources.ts';

export interface Occasion {
  readonly rows: readonly MailRow[];
  readonly facts: CaseFacts;
}

const definitions = new Map(Object.values(koploperEvents).map((event) => [eventType(event), event]));

/** Reads the head row once, and it may be older or newer than the event. Throws `Unusable` for what no mail can be made of. */
export async function occasionOf(
  { cases }: Pick<Sources, 'cases'>,
  event: Envelope,
  baseAddress: string,
): Promise<Occasion> {
  const definition = definitions.get(event.type);
  const rows = definition && (mailTable[definition.name] as readonly MailRow[] | undefined);
  if (!definition || !rows) throw new Unusable(`no mail is known for ${event.type}`);
  if (!definition.data.safeParse(event.data).success) throw new Unusable(`data does not fit ${event.type}`);
  const head = await cases.head(event.subject);
  if (head?.aggregate.kind !== 'koploper') throw new Error('the case of the event has no head row');
  const { applicant } = head.aggregate;
  const clock = clockThen(head.aggregate, event);
  const facts: CaseFacts & Pick<Envelope, 'data'> = {
    caseNumber: event.subject,
    title: head.title ?? event.subject,
    version: Number(event.sequence),
    time: event.time,
    chain: chainHash(event),
    baseAddress,
    data: event.data,
    ...(clock ? { clock } : {}),
    ...(head.contact && applicant ? { applicant: { ...head.contact, id: applicant } } : {}),
  };
  return { rows, facts };
}

/** What has happened since does not count, so that a mail says the same whenever it is written. */
function clockThen(current: KoploperCase, event: Envelope): Bilingual | undefined {
  const term = current.version < Number(event.sequence) ? undefined : applicationTerm(current);
  const day = dayOf(event.time);
  return term && term.startedOn <= day ? clockSentence(clockAt(term, day)) : undefined;
}
