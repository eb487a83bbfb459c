// What became public of a koploper and when, as one of its events left it: told by its events from the publication on.
import { dayOf } from '../../domain/clock/days.ts';
import type { Envelope } from '../../events/envelope.ts';
import { revisionPublished } from '../../events/koploper/revision-published.ts';
import { koploperEventName } from '../../events/types.ts';
import type { KoploperCase } from '../../schemas/case.ts';
import type { PublicKoploper } from '../../schemas/register.ts';
import type { CaseStore } from '../platform/caseStore.ts';

/** Which part of the document is a matter of time; the rest is content. */
export type PublicLife = Pick<
  PublicKoploper,
  'version' | 'versions' | 'changedAt' | 'lastConfirmed' | 'archivedOn'
>;
export type PublicContent = Omit<PublicKoploper, keyof PublicLife>;

interface Lived extends PublicLife {
  /** The event that published it first. */
  readonly published: Envelope;
  /** Which event proposed the revision that is shown; without one, what was published first is shown. */
  readonly shownAs?: number;
}

/** The life of a koploper of which nothing is known but the event that published it first. */
export const firstLife = ({ sequence, time }: Envelope): PublicLife => ({
  version: Number(sequence),
  versions: [{ version: 1, on: dayOf(time) }],
  changedAt: time,
});

/**
 * The life up to `event`, whatever came after it. Reads the events since the summary was proposed that was published; all
 * of them for an imported koploper, which has none. Throws when it was never published.
 */
export async function lifeUpTo(
  cases: Pick<CaseStore, 'events'>,
  event: Envelope,
  { summary }: Pick<KoploperCase, 'summary'>,
): Promise<Lived> {
  const events = await cases.events(event.subject, summary?.proposedAs);
  const lived = events
    .filter(({ sequence }) => sequence <= event.sequence)
    .reduce<Lived | undefined>(oneMore, undefined);
  if (!lived) throw new Error(`${event.type} came of ${event.subject}, which was never published`);
  return { ...lived, version: Number(event.sequence) };
}

function oneMore(lived: Lived | undefined, event: Envelope): Lived | undefined {
  const name = koploperEventName(event.type);
  if (name === 'koploper-published' || name === 'koploper-imported') {
    return { ...firstLife(event), published: event };
  }
  if (!lived) return undefined;
  const on = dayOf(event.time);
  switch (name) {
    case 'revision-published':
      return {
        ...lived,
        versions: [...lived.versions, { version: lived.versions.length + 1, on }],
        shownAs: revisionPublished.data.parse(event.data).proposedAs,
        changedAt: event.time,
      };
    case 'koploper-confirmed':
      return { ...lived, lastConfirmed: on };
    case 'koploper-archived':
      return { ...lived, archivedOn: on, changedAt: event.time };
    default:
      return lived;
  }
}
