// What a mail asks of the events before its own.

import { noticeResolved } from '../../events/case/notice-resolved.ts';
import type { Envelope } from '../../events/envelope.ts';
import { eventNamed, type FundEvent, type KoploperEvent } from '../../events/types.ts';
import type { Case } from '../../schemas/case.ts';
import type { NoticeChannel } from '../../schemas/notices.ts';
import { type Sources, TooEarly } from './sources.ts';

type Histories = Pick<Sources, 'cases'>;

/** An event that is known to have happened. Throws `TooEarly` while it cannot be read. */
export async function eventAt({ cases }: Histories, caseNumber: string, version: number): Promise<Envelope> {
  const event = await cases.event(caseNumber, version);
  if (!event) throw new TooEarly();
  return event;
}

/** The last event of this name before a version, read backwards: usually the first one read. */
export async function lastBefore(
  sources: Histories,
  caseNumber: string,
  name: KoploperEvent | FundEvent,
  version: number,
): Promise<Envelope | undefined> {
  for (let number = version - 1; number > 0; number -= 1) {
    const event = await eventAt(sources, caseNumber, number);
    if (nameOf(event) === name) return event;
  }
  return undefined;
}

/** The event that was first mailed about: a mail that was sent again and failed again leads back to it. */
export async function firstOccasion(sources: Histories, event: Envelope): Promise<Envelope> {
  if (nameOf(event) !== 'notice-resolved') return event;
  const { notice } = noticeResolved.data.parse(event.data);
  if (notice >= Number(event.sequence)) throw new Error('a notice is resolved after it was given');
  return firstOccasion(sources, await eventAt(sources, event.subject, notice));
}

const choosing: readonly (string | undefined)[] = [
  'application-started',
  'request-started',
  'nomination-accepted',
  'notice-channel-chosen',
] satisfies readonly (KoploperEvent | FundEvent)[];

/**
 * How the applicant wanted notices at a version of the case. Another choice since does not count: the case has a task to post,
 * or has none, by the choice of then, and a repeat must not go out a second time the other way.
 */
export async function channelAt(
  { cases }: Histories,
  { id, version: reached, channel = 'mail' }: Case,
  version: number,
): Promise<NoticeChannel> {
  if (reached === version) return channel;
  const since = await cases.events(id, version);
  if (!since.some(isChoice)) return channel;
  const before = (await cases.events(id)).filter(({ sequence }) => Number(sequence) <= version);
  return before.findLast(isChoice)?.data['channel'] === 'post' ? 'post' : 'mail';
}

/** A case has events of its own kind only, so that the name says enough. */
const nameOf = ({ type }: Envelope): string | undefined => eventNamed(type)?.name;

const isChoice = (event: Envelope): boolean => choosing.includes(nameOf(event));
