// What became of a grant and when, as one of its events left it: decided, published, started, settled, decided anew.
import { dayOf } from '../../domain/clock/days.ts';
import type { Envelope } from '../../events/envelope.ts';
import { decisionReleased } from '../../events/fund/decision-released.ts';
import { grantPublished } from '../../events/fund/grant-published.ts';
import { grantSettled } from '../../events/fund/grant-settled.ts';
import { objectionDecided } from '../../events/fund/objection-decided.ts';
import { projectStarted } from '../../events/fund/project-started.ts';
import { fundEventName } from '../../events/types.ts';
import type { PublicGrant } from '../../schemas/publicFund.ts';

/** Which part of the document is a matter of time; the rest is content. */
export type GrantLife = Pick<
  PublicGrant,
  | 'slug'
  | 'status'
  | 'awardedOn'
  | 'granted'
  | 'changed'
  | 'settled'
  | 'startsOn'
  | 'endsOn'
  | 'objectionUpheldOn'
  | 'endedOn'
  | 'publishedOn'
  | 'changedAt'
>;
type Lived = Omit<GrantLife, 'slug'> & { readonly slug?: string };

const unknown: Lived = { status: 'granted' };

/** The life up to `event`, whatever came after it; `undefined` when it had not been published by then. */
export function grantLifeUpTo(events: readonly Envelope[], event: Envelope): GrantLife | undefined {
  const { slug, ...lived } = events
    .filter(({ sequence }) => sequence <= event.sequence)
    .reduce((before, one) => shown(before, oneMore(before, one), one), unknown);
  return slug === undefined ? undefined : { slug, ...lived };
}

/** What changes once it stands in the register has its moment. */
const shown = (before: Lived, after: Lived, { time }: Envelope): Lived =>
  after === before || after.slug === undefined ? after : { ...after, changedAt: time };

function oneMore(lived: Lived, event: Envelope): Lived {
  const on = dayOf(event.time);
  switch (fundEventName(event.type)) {
    case 'decision-released':
      return decided(lived, event);
    case 'grant-published':
      return {
        ...lived,
        slug: grantPublished.data.parse(event.data).slug,
        publishedOn: lived.publishedOn ?? on,
      };
    case 'project-started': {
      const { startsOn, endsOn } = projectStarted.data.parse(event.data);
      return { ...lived, status: 'running', startsOn, endsOn };
    }
    case 'grant-settled': {
      const { amount: cents } = grantSettled.data.parse(event.data);
      return { ...lived, status: 'settled', settled: { cents, on } };
    }
    case 'objection-decided': {
      const { outcome } = objectionDecided.data.parse(event.data);
      const isUpheld = outcome === 'upheld' || outcome === 'partly-upheld';
      return isUpheld && lived.granted !== undefined ? { ...lived, objectionUpheldOn: on } : lived;
    }
    default:
      return lived;
  }
}

/** The first grant counts as granted; another amount later is a change of it, and another outcome its end. */
function decided(lived: Lived, event: Envelope): Lived {
  const { outcome, amount: cents = 0 } = decisionReleased.data.parse(event.data);
  const on = dayOf(event.time);
  const { endedOn: _, ...standing } = lived;
  if (outcome !== 'grant')
    return lived.granted === undefined ? lived : { ...lived, status: 'ended', endedOn: on };
  if (lived.granted === undefined)
    return { ...standing, status: 'granted', awardedOn: on, granted: { cents } };
  const amount = lived.changed ?? lived.granted;
  return {
    ...standing,
    status: 'granted',
    ...(amount.cents === cents ? {} : { changed: { cents, on } }),
  };
}
