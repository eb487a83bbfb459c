// A round under another ceiling, for whoever divides it: worked out on what has been judged, and written nowhere.
import { inputProblem } from '../../domain/fund/allocation/inputProblem.ts';
import { rankingOf } from '../../domain/fund/allocation/ranking.ts';
import { whatIf } from '../../domain/fund/allocation/whatIf.ts';
import { ceilingOf } from '../../domain/fund/ceiling.ts';
import { judged } from '../../domain/fund/stateGroups.ts';
import { allocationInputOf } from '../../domain/round/allocationOf.ts';
import { isClosedTo } from '../../domain/round/conflicts.ts';
import { hashOfJson } from '../../events/chain.ts';
import { allocationProposed } from '../../events/round/allocation-proposed.ts';
import type { AllocationInput } from '../../schemas/fund/allocation.ts';
import type { WhatIfView } from '../../schemas/whatIf.ts';
import { requestHeads } from './facts/roundRows.ts';
import type { RoundReader } from './roundReader.ts';
import type { CommandDeps } from './types.ts';

/** Draws that are tried and thrown away; what none of them changes is told as sure. */
const draws = 32;

type Deps = Pick<CommandDeps, 'cases' | 'lists' | 'random'>;

/**
 * `undefined` for whoever may not know of one of the requests that are divided among: the sum would tell of it.
 * `unfit`: what was judged cannot be ranked. `ceiling` in cents.
 */
export async function whatIfOf(
  deps: Deps,
  { round, actor, isOffice }: RoundReader,
  ceiling: number,
): Promise<WhatIfView | 'unfit' | undefined> {
  if (!isOffice) return undefined;
  const heads = await requestHeads(deps, round.id);
  const seeds = throwAwaySeeds(deps.random().secret);
  const requests = heads.map(({ aggregate }) => aggregate);
  const input = (await proposed(deps, round, seeds[0])) ?? allocationInputOf(round, requests, seeds[0]);
  const known = heads.filter((head) => !isClosedTo(actor, head)).map(({ aggregate: { id } }) => id);
  if (!input.requests.every(({ caseNumber }) => known.includes(caseNumber))) return undefined;
  if (inputProblem(input) !== undefined) return 'unfit';
  const present = round.allocation === undefined ? ceilingOf(round) : input.ceiling;
  const there = whatIf({ ...input, ceiling }, seeds);
  const here = whatIf({ ...input, ceiling: present }, seeds);
  const amounts = new Map(input.requests.map(({ caseNumber, amount }) => [caseNumber, amount]));
  const ranked = Object.entries(rankingOf(input.requests)).flatMap(([list, places]) =>
    places.map(({ caseNumber, position }) => ({
      caseNumber,
      list: list as 'starter' | 'scale-up',
      position,
      amount: amounts.get(caseNumber) ?? 0,
      outcome: there.outcomes.get(caseNumber) ?? ('refuse-ceiling' as const),
      atPresent: here.outcomes.get(caseNumber) ?? ('refuse-ceiling' as const),
    })),
  );
  return {
    round: round.id,
    ceiling,
    present,
    undecided: requests.filter(({ state }) => !judged.includes(state)).length,
    granted: there.granted,
    left: there.left,
    requests: ranked,
    differ: ranked
      .filter(({ outcome, atPresent }) => outcome !== atPresent)
      .map(({ caseNumber }) => caseNumber),
    equal: there.equal.map((group) => [...group]),
    trace: there.trace,
  };
}

function throwAwaySeeds(secret: string): [string, ...string[]] {
  const seed = (number: number): string => hashOfJson({ thrownAway: secret, number });
  return [seed(0), ...Array.from({ length: draws - 1 }, (_, index) => seed(index + 1))];
}

/** Once it was proposed, what it was proposed on: requests have moved on since. */
async function proposed(
  { cases }: Deps,
  { id, allocation }: RoundReader['round'],
  seed: string,
): Promise<AllocationInput | undefined> {
  const event = allocation && (await cases.event(id, allocation.proposedAs));
  if (!event) return undefined;
  const { input } = allocationProposed.data.parse(event.data);
  return { ...input, lottery: { ...input.lottery, seed } };
}
