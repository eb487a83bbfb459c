// What became of a round and when, as one of its events left it. Until its decisions were made known, nobody reads how it was
// divided; from then on the round file stands with it, and its counts are those of that file.
import { dayOf } from '../../domain/clock/days.ts';
import { roundName, roundSlug } from '../../domain/round/roundName.ts';
import type { Envelope } from '../../events/envelope.ts';
import { allocationProposed } from '../../events/round/allocation-proposed.ts';
import { carriedOver } from '../../events/round/carried-over.ts';
import { ceilingChanged } from '../../events/round/ceiling-changed.ts';
import { roundAllocated } from '../../events/round/round-allocated.ts';
import { roundExtended } from '../../events/round/round-extended.ts';
import { roundPlanned } from '../../events/round/round-planned.ts';
import { roundEventName } from '../../events/types.ts';
import type { RoundFile } from '../../schemas/fund/roundFile.ts';
import type { PublicRound, PublicRoundStatus, RoundResult } from '../../schemas/publicFund.ts';

/** The reason of a change stands in a text under the number of its event. */
interface Explained {
  readonly as: number;
}

export interface RoundLife {
  readonly regulation: string;
  readonly status: PublicRoundStatus;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly commitment: string;
  readonly ceilings: readonly (Explained & { readonly cents: number; readonly on: string })[];
  readonly extensions: readonly (Explained & { readonly closesOn: string; readonly on: string })[];
  readonly carriedOver?: PublicRound['carriedOver'];
  readonly released?: { readonly result: RoundResult; readonly file: RoundFile };
}

/** The life up to `event`, whatever came after it. Throws when the round was not planned by then. */
export function roundLifeUpTo(events: readonly Envelope[], event: Envelope): RoundLife {
  const known = events.filter(({ sequence }) => sequence <= event.sequence);
  const life = known.reduce<RoundLife | undefined>((before, one) => oneMore(before, one, known), undefined);
  if (!life) throw new Error(`${event.type} came of ${event.subject}, which was never planned`);
  return life;
}

function oneMore(
  life: RoundLife | undefined,
  event: Envelope,
  known: readonly Envelope[],
): RoundLife | undefined {
  const name = roundEventName(event.type);
  const happened = { on: dayOf(event.time), as: Number(event.sequence) };
  if (name === 'round-planned') {
    const { ceiling: cents, regulation, opensOn, closesOn, commitment } = roundPlanned.data.parse(event.data);
    const ceilings = [{ cents, ...happened }];
    return { regulation, status: 'planned', opensOn, closesOn, commitment, ceilings, extensions: [] };
  }
  if (!life) return undefined;
  const moved = { ...life, status: statusOf(life, event) };
  switch (name) {
    case 'round-extended': {
      const { closesOn } = roundExtended.data.parse(event.data);
      return { ...moved, closesOn, extensions: [...life.extensions, { closesOn, ...happened }] };
    }
    case 'ceiling-changed': {
      const { ceiling: cents } = ceilingChanged.data.parse(event.data);
      return { ...moved, ceilings: [...life.ceilings, { cents, ...happened }] };
    }
    case 'carried-over': {
      const { amount: cents, from } = carriedOver.data.parse(event.data);
      return {
        ...moved,
        carriedOver: { cents, from: { slug: roundSlug(from), name: roundName(from) }, on: happened.on },
      };
    }
    case 'decisions-released':
      return life.released
        ? moved
        : { ...moved, status: 'released', released: releasedOf(life, event, known) };
    default:
      return moved;
  }
}

/** That it is being divided is nobody's business yet. */
function statusOf({ released }: RoundLife, { data }: Envelope): PublicRoundStatus {
  if (released) return 'released';
  const { state } = data;
  return state === 'planned' || state === 'open' ? state : 'closed';
}

function releasedOf(
  { commitment }: RoundLife,
  event: Envelope,
  known: readonly Envelope[],
): { readonly result: RoundResult; readonly file: RoundFile } {
  const confirmation = known.findLast(({ type }) => roundEventName(type) === 'round-allocated');
  const { proposedAs, seed } = roundAllocated.data.parse(confirmation?.data);
  const proposal = known.find(({ sequence }) => Number(sequence) === proposedAs);
  const { input, allocation } = allocationProposed.data.parse(proposal?.data);
  const outcomes = (outcome: string) => allocation.trace.filter((step) => step.outcome === outcome).length;
  return {
    result: {
      on: dayOf(event.time),
      submitted: input.lottery.contentHashes.length,
      positive: input.requests.length,
      granted: outcomes('grant'),
      refusedForCeiling: outcomes('refuse-ceiling'),
      amountGranted: { cents: allocation.granted },
      left: { cents: allocation.left },
    },
    file: {
      format: 'zorgpact-loket.round.v1',
      round: event.subject,
      commitment,
      input: { ...input, lottery: { ...input.lottery, seed } },
      allocation,
    },
  };
}
