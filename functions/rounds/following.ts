// Which command on which request follows from an act of its round.
import type { Envelope } from '../../events/envelope.ts';
import { allocationProposed } from '../../events/round/allocation-proposed.ts';
import { decisionsPrepared } from '../../events/round/decisions-prepared.ts';
import { decisionsReleased } from '../../events/round/decisions-released.ts';
import { roundAllocated } from '../../events/round/round-allocated.ts';
import { roundExtended } from '../../events/round/round-extended.ts';
import { roundEventName } from '../../events/types.ts';
import type { FundCommand, FundInput } from '../../schemas/commands/fund.ts';
import { Unusable } from '../platform/queueConsumer.ts';
import type { RoundsDeps } from './deps.ts';

/** As many numbers as one page of the index holds. */
const atOnce = 100;

export type Following = {
  readonly [Command in FundCommand]: {
    readonly caseNumber: string;
    readonly command: Command;
    readonly input: FundInput<Command>;
  };
}[FundCommand];

type Deps = Pick<RoundsDeps, 'lists' | 'cases'>;

/** Throws `Unusable` for an event from which nothing follows. */
export async function* followingFrom(deps: Deps, event: Envelope): AsyncGenerator<Following> {
  const roundEvent = Number(event.sequence);
  switch (roundEventName(event.type)) {
    case 'round-extended': {
      const { closesOn } = roundExtended.data.parse(event.data);
      for await (const caseNumber of requestsOf(deps, event.subject))
        yield { caseNumber, command: 'move-closing-day', input: { closesOn, roundEvent } };
      return;
    }
    case 'round-allocated':
      yield* allocated(deps, event);
      return;
    case 'decisions-prepared': {
      const { preparedBy } = decisionsPrepared.data.parse(event.data);
      for await (const caseNumber of requestsOf(deps, event.subject))
        yield { caseNumber, command: 'prepare-decision-with-round', input: { preparedBy, roundEvent } };
      return;
    }
    case 'decisions-released': {
      yield* released(event);
      return;
    }
    default:
      throw new Unusable(`nothing follows from ${event.type}`);
  }
}

/** What was confirmed stands in the event that proposed it. */
async function* allocated({ cases }: Deps, event: Envelope): AsyncGenerator<Following> {
  const { proposedAs } = roundAllocated.data.parse(event.data);
  const proposed = await cases.event(event.subject, proposedAs);
  if (!proposed) throw new Error('the proposal cannot be read yet');
  const { input, allocation } = allocationProposed.data.parse(proposed.data);
  for (const { caseNumber, list, position, outcome } of allocation.trace) {
    const request = input.requests.find((one) => one.caseNumber === caseNumber);
    yield {
      caseNumber,
      command: 'allocate',
      input: {
        outcome,
        position,
        listed: allocation.ranking[list].length,
        points: request?.points ?? 0,
        roundEvent: Number(event.sequence),
      },
    };
  }
}

/** What was recorded before it said which decisions were meant releases none: whoever decides does it anew. */
function* released(event: Envelope): Generator<Following> {
  const { success, data } = decisionsReleased.data.safeParse(event.data);
  if (!success) throw new Unusable('it does not say which decisions were released');
  for (const { caseNumber, preparedAs } of data.prepared)
    yield {
      caseNumber,
      command: 'release-decision-with-round',
      input: { releasedBy: data.releasedBy, preparedAs, roundEvent: Number(event.sequence) },
    };
}

async function* requestsOf({ lists }: Deps, round: string): AsyncGenerator<string> {
  for await (const page of lists.ofRound(round, atOnce)) yield* page;
}
