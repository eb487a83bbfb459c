// From an event as it was delivered to the rows of the mail table that it calls for, and the facts they are written with.
import { clockAt } from '../../domain/clock/clock.ts';
import { dayOf } from '../../domain/clock/days.ts';
import { clockSentence } from '../../domain/clock/sentence.ts';
import { applicationTerm, decisionTerm } from '../../domain/koploper/clockOf.ts';
import type { KoploperEventData } from '../../domain/koploper/types.ts';
import { noticeResolved } from '../../events/case/notice-resolved.ts';
import { koploperEvents } from '../../events/catalogue.ts';
import { chainHash } from '../../events/chain.ts';
import { eventType } from '../../events/definition.ts';
import type { Envelope } from '../../events/envelope.ts';
import type { KoploperCase } from '../../schemas/case.ts';
import type { Bilingual } from '../../schemas/text.ts';
import type { Head } from '../platform/caseRows.ts';
import { Unusable } from '../platform/queueConsumer.ts';
import type { CaseFacts } from './caseFacts.ts';
import type { NotifyDeps } from './deps.ts';
import { firstOccasion } from './history.ts';
import type { MailRow } from './mailRow.ts';
import { mailTable } from './mailTable.ts';
import { TooEarly } from './sources.ts';

export interface Occasion {
  readonly rows: readonly MailRow[];
  readonly facts: CaseFacts;
  /** With a notice that goes out again: why, and to whom alone. */
  readonly resolved?: KoploperEventData<'notice-resolved'>;
}

type Deps = Pick<NotifyDeps, 'cases' | 'baseAddress' | 'officeAddress'>;

const definitions = new Map(Object.values(koploperEvents).map((event) => [eventType(event), event]));

/** Throws `Unusable` for what no mail can be made of. */
export async function occasionOf(deps: Deps, event: Envelope): Promise<Occasion> {
  const { name, data } = definitionOf(event);
  if (!data.safeParse(event.data).success) throw new Unusable(`data does not fit ${event.type}`);
  if (name !== 'notice-resolved') return { rows: rowsFor(event), facts: await factsOf(deps, event) };
  const resolved = noticeResolved.data.parse(event.data);
  const first = await firstOccasion(deps, event);
  const rows = rowsFor(first).filter(({ template }) => template === resolved.template);
  return { rows: resolved.by === 'mail' ? rows : [], facts: await factsOf(deps, first), resolved };
}

function definitionOf({ type }: Envelope) {
  const definition = definitions.get(type);
  if (!definition?.carries.mail) throw new Unusable(`no mail is known for ${type}`);
  return definition;
}

function rowsFor(event: Envelope): readonly MailRow[] {
  const { name } = definitionOf(event);
  if (name === 'notice-resolved') throw new Error('a resolved notice has no mail of its own');
  return (mailTable[name as keyof typeof mailTable] ?? []) as readonly MailRow[];
}

async function factsOf({ cases, baseAddress, officeAddress }: Deps, event: Envelope): Promise<CaseFacts> {
  const { aggregate, parties, title, contact } = await headOf(cases, event);
  const { applicant } = aggregate;
  const clock = clockThen(aggregate, event);
  const facts: CaseFacts & Pick<Envelope, 'data'> = {
    caseNumber: event.subject,
    title: title ?? event.subject,
    version: Number(event.sequence),
    time: event.time,
    chain: chainHash(event),
    head: { aggregate, parties },
    office: { id: 'office', name: 'Programmabureau', email: officeAddress, language: 'nl' },
    baseAddress,
    data: event.data,
    ...(clock ? { clock } : {}),
    ...(contact && applicant ? { applicant: { ...contact, id: applicant } } : {}),
  };
  return facts;
}

/** Never older than the event, because it holds the address and the wishes that count; it may be newer. */
async function headOf(cases: Deps['cases'], event: Envelope): Promise<Head<KoploperCase>> {
  const reached = Number(event.sequence);
  let head = await cases.head(event.subject);
  if (!head || head.aggregate.version < reached) head = await cases.head(event.subject, 'strong');
  if (!head || head.aggregate.version < reached) throw new TooEarly();
  const { aggregate } = head;
  if (aggregate.kind !== 'koploper') throw new Error('the event is of no koploper');
  return { ...head, aggregate };
}

/**
 * On the day of the event: answers that came since do not count, so that a mail says the same whenever it is written. Only a
 * later last day counts whenever it was announced, because the one before no longer holds.
 */
function clockThen(current: KoploperCase, { time, sequence, data }: Envelope): Bilingual | undefined {
  const { reconsideration, delayedUntil } = current;
  const again = reconsideration && reconsideration.requestedAs <= Number(sequence);
  const term = again ? decisionTerm(reconsideration.requestedOn) : applicationTerm(current);
  const day = dayOf(time);
  if (!term || term.startedOn > day) return undefined;
  const announced = typeof data['until'] === 'string' ? data['until'] : delayedUntil;
  return clockSentence(clockAt({ ...term, until: announced }, day));
}
