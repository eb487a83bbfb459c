// From an event as it was delivered to the rows of the mail table that it calls for, and the facts they are written with.
import type { CaseEventData } from '../../domain/case/types.ts';
import { clockAt } from '../../domain/clock/clock.ts';
import { dayOf } from '../../domain/clock/days.ts';
import { clockSentence } from '../../domain/clock/sentence.ts';
import type { Term } from '../../domain/clock/term.ts';
import { termOf as fundTermOf } from '../../domain/fund/clockOf.ts';
import { applicationTerm, decisionTerm } from '../../domain/koploper/clockOf.ts';
import { noticeResolved } from '../../events/case/notice-resolved.ts';
import { chainHash } from '../../events/chain.ts';
import type { Envelope } from '../../events/envelope.ts';
import { eventNamed } from '../../events/types.ts';
import { type Case, isCase, type KoploperCase } from '../../schemas/case.ts';
import type { FundCase } from '../../schemas/fund/case.ts';
import type { Bilingual } from '../../schemas/text.ts';
import type { Head } from '../platform/caseRows.ts';
import { Unusable } from '../platform/queueConsumer.ts';
import type { CaseFacts } from './caseFacts.ts';
import { type CaseEventDefinition, definitionOf } from './definitions.ts';
import type { NotifyDeps } from './deps.ts';
import { firstOccasion } from './history.ts';
import type { MailRow } from './mailRow.ts';
import { rowsOf } from './mailTable.ts';
import { TooEarly } from './sources.ts';

export interface Occasion {
  readonly rows: readonly MailRow[];
  readonly facts: CaseFacts;
  /** With a notice that goes out again: why, and to whom alone. */
  readonly resolved?: CaseEventData<'notice-resolved'>;
}

type Deps = Pick<NotifyDeps, 'cases' | 'baseAddress' | 'officeAddress'>;

/** Throws `Unusable` for what no mail can be made of. */
export async function occasionOf(deps: Deps, event: Envelope): Promise<Occasion> {
  const { definition } = mailedDefinition(event);
  if (!definition.data.safeParse(event.data).success) throw new Unusable(`data does not fit ${event.type}`);
  if (definition.name !== 'notice-resolved')
    return { rows: rowsFor(event), facts: await factsOf(deps, event) };
  const resolved = noticeResolved.data.parse(event.data);
  const first = await firstOccasion(deps, event);
  const rows = rowsFor(first).filter(({ template }) => template === resolved.template);
  return { rows: resolved.by === 'mail' ? rows : [], facts: await factsOf(deps, first), resolved };
}

function mailedDefinition({ type }: Envelope): CaseEventDefinition {
  const known = definitionOf(type);
  if (!known?.definition.carries.mail) throw new Unusable(`no mail is known for ${type}`);
  return known;
}

function rowsFor(event: Envelope): readonly MailRow[] {
  const { kind, definition } = mailedDefinition(event);
  if (definition.name === 'notice-resolved') throw new Error('a resolved notice has no mail of its own');
  return rowsOf(kind, definition.name);
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
async function headOf(cases: Deps['cases'], event: Envelope): Promise<Head<Case>> {
  const reached = Number(event.sequence);
  let head = await cases.head(event.subject);
  if (!head || head.aggregate.version < reached) head = await cases.head(event.subject, 'strong');
  if (!head || head.aggregate.version < reached) throw new TooEarly();
  const { aggregate } = head;
  if (!isCase(aggregate) || eventNamed(event.type)?.kind !== aggregate.kind)
    throw new Error('the event is of another kind than its case');
  return { ...head, aggregate };
}

/**
 * On the day of the event: answers that came since do not count, so that a mail says the same whenever it is written. Only a
 * later last day counts whenever it was announced, because the one before no longer holds.
 */
function clockThen(current: Case, { time, sequence, data }: Envelope): Bilingual | undefined {
  const day = dayOf(time);
  const term = current.kind === 'fund' ? requestTerm(current) : termAt(current, Number(sequence), day);
  if (!term) return undefined;
  const announced = typeof data['until'] === 'string' ? data['until'] : current.delayedUntil;
  return clockSentence(clockAt({ ...term, until: announced }, day));
}

/** The term of a koploper application, or of the request to look at it again; `undefined` before it began. */
function termAt(current: KoploperCase, version: number, day: string): Term | undefined {
  const { reconsideration } = current;
  const again = reconsideration && reconsideration.requestedAs <= version;
  const term = again ? decisionTerm(reconsideration.requestedOn) : applicationTerm(current);
  return term && term.startedOn <= day ? term : undefined;
}

/** The term of a request to the fund whatever came of it since; until its round has closed it lies ahead. */
function requestTerm({ decision: _, ...current }: FundCase): Term | undefined {
  return fundTermOf({ ...current, state: 'submitted' });
}
