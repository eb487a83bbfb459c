// A round divided under another ceiling, with draws that are thrown away: what no draw changes is told, the rest is the lottery's.
import type { Allocation, AllocationInput, TraceStep } from '../../../schemas/fund/allocation.ts';
import type { WhatIfOutcome } from '../../../schemas/whatIf.ts';
import { allocate, outcomesOf } from './allocate.ts';

export interface WhatIf {
  readonly outcomes: ReadonlyMap<string, WhatIfOutcome>;
  /** Equal requests among which would be drawn, by number. */
  readonly equal: readonly (readonly string[])[];
  /** What every draw begins with, before the first lottery. */
  readonly trace: readonly TraceStep[];
  readonly granted: Between;
  readonly left: Between;
}

interface Between {
  readonly least: number;
  readonly most: number;
}

const between = (amounts: readonly number[]): Between => ({
  least: Math.min(...amounts),
  most: Math.max(...amounts),
});

/** `seeds`: made up for this and never used again; more of them show more of what a draw could do. */
export function whatIf(input: AllocationInput, seeds: readonly [string, ...string[]]): WhatIf {
  const drawn = seeds.map((seed) => allocate({ ...input, lottery: { ...input.lottery, seed } }));
  const equal = groupsIn(drawn);
  const doubtful = new Set(equal.filter((group) => isDisputed(group, drawn)).flat());
  const results = drawn.map(({ trace }) => outcomesOf(trace));
  return {
    outcomes: new Map(
      input.requests.map(({ caseNumber }) => {
        const [first = 'refuse-ceiling', ...others] = results.map((result) => result.get(caseNumber));
        const sure = !doubtful.has(caseNumber) && others.every((other) => other === first);
        return [caseNumber, sure ? first : 'by-lottery'];
      }),
    ),
    equal: equal.filter((group) => isDisputed(group, drawn)),
    trace: commonStart(drawn),
    granted: between(drawn.map(({ granted }) => granted)),
    left: between(drawn.map(({ left }) => left)),
  };
}

/** Every set of requests among which was drawn in any of these. */
function groupsIn(drawn: readonly Allocation[]): readonly (readonly string[])[] {
  const groups = drawn
    .flatMap(({ lotteries }) => lotteries)
    .map((lots) => lots.map(({ caseNumber }) => caseNumber).toSorted());
  return [...new Map(groups.map((group) => [group.join(), group])).values()];
}

/** Whether the draw among them makes a difference to any of them. */
const isDisputed = (group: readonly string[], drawn: readonly Allocation[]): boolean =>
  new Set(
    drawn.flatMap(({ trace }) =>
      trace.filter(({ caseNumber }) => group.includes(caseNumber)).map(({ outcome }) => outcome),
    ),
  ).size > 1;

function commonStart([first, ...others]: readonly Allocation[]): readonly TraceStep[] {
  const trace = first?.trace ?? [];
  const end = trace.findIndex(
    (step, index) =>
      step.lotteries !== undefined ||
      others.some((other) => JSON.stringify(other.trace[index]) !== JSON.stringify(step)),
  );
  return end < 0 ? trace : trace.slice(0, end);
}
