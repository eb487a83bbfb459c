// Who gets a grant when a round cannot pay for all (21.2–3), with the reason for every step. Another ceiling is a what-if.
import type {
  Allocation,
  AllocationInput,
  AllocationOutcome,
  TraceStep,
} from '../../../schemas/fund/allocation.ts';
import { drawOf } from './lottery.ts';
import { type EqualRequests, rank, rankingOf } from './ranking.ts';
import { type PlacedRequest, type Recording, startRecording } from './recording.ts';
import { cheapestFirst, dearestFirst, positionCutAt, type RankedLists, sameNumber } from './sameNumber.ts';
import { takeTurns, type Waiting } from './turns.ts';

/** Of input that `inputProblem` has nothing against. */
export function allocate(input: AllocationInput): Allocation {
  const { requests, ceiling } = input;
  const lists = { starter: rank(requests, 'starter'), 'scale-up': rank(requests, 'scale-up') };
  const total = requests.reduce((sum, { amount }) => sum + amount, 0);
  const recording = total <= ceiling ? grantAll(lists, input) : divide(lists, input);
  const left = recording.left();
  const { trace, lotteries, sameNumber: number } = recording;
  return {
    ranking: rankingOf(requests),
    ...(number === undefined ? {} : { sameNumber: number }),
    lotteries,
    trace,
    granted: ceiling - left,
    left,
  };
}

export const outcomesOf = (trace: readonly TraceStep[]): ReadonlyMap<string, AllocationOutcome> =>
  new Map(trace.map(({ caseNumber, outcome }) => [caseNumber, outcome]));

interface Divided extends Recording {
  readonly sameNumber?: number;
}

const placed = ({ position, requests }: EqualRequests): readonly PlacedRequest[] =>
  requests.map((request) => ({ ...request, position }));

function grantAll(lists: RankedLists, { ceiling, lottery }: AllocationInput): Divided {
  const recording = startRecording(ceiling, drawOf(lottery));
  for (const request of [...lists.starter, ...lists['scale-up']].flatMap(placed))
    recording.decide(request, 'everything-fits');
  return recording;
}

/** Draws for the first step only where that makes a difference. */
function divide(lists: RankedLists, input: AllocationInput): Divided {
  const { ceiling, lottery } = input;
  const least = sameNumber(lists, dearestFirst, ceiling);
  const most = sameNumber(lists, cheapestFirst, ceiling);
  if (least === most) {
    const undrawn = divideAt(least, lists, [], input);
    if (isSettled(undrawn, cutAt(lists, least))) return undrawn;
  }
  const draw = drawOf(lottery);
  const number = sameNumber(lists, startRecording(ceiling, draw).inLotOrder, ceiling);
  const doubtful = Array.from({ length: most - least }, (_, index) => cutAt(lists, least + index + 1));
  const drawn = [...cutAt(lists, number), ...doubtful.flat().filter(differInAmount)];
  return divideAt(number, lists, [...new Set(drawn)], input);
}

const cutAt = ({ starter, 'scale-up': scaleUp }: RankedLists, count: number): readonly EqualRequests[] =>
  [positionCutAt(starter, count), positionCutAt(scaleUp, count)].filter((cut) => cut !== undefined);

const differInAmount = ({ requests }: EqualRequests): boolean =>
  requests.some(({ amount }) => amount !== requests[0]?.amount);

/** Whether everybody in these positions was granted before anything was refused or drawn: then no order changes anything. */
function isSettled({ trace }: Recording, cut: readonly EqualRequests[]): boolean {
  const disputed = trace.findIndex(({ outcome, lotteries }) => outcome !== 'grant' || lotteries);
  const later = new Set(trace.slice(disputed).map(({ caseNumber }) => caseNumber));
  return cut.every(({ requests }) => requests.every(({ caseNumber }) => !later.has(caseNumber)));
}

/** Both steps of the division, with the equal requests of some positions told apart by lot beforehand. */
function divideAt(
  number: number,
  lists: RankedLists,
  drawn: readonly EqualRequests[],
  input: AllocationInput,
): Divided {
  const recording = startRecording(input.ceiling, drawOf(input.lottery));
  const ordered = (list: readonly EqualRequests[]) =>
    list.map((equals) => (drawn.includes(equals) ? recording.inLotOrder(placed(equals)) : placed(equals)));
  const positions = { starter: ordered(lists.starter), 'scale-up': ordered(lists['scale-up']) };
  const [starters, scaleUps] = [positions.starter.flat(), positions['scale-up'].flat()];
  for (const [index, starter] of starters.slice(0, number).entries()) {
    recording.decide(starter, 'same-number');
    const scaleUp = scaleUps[index];
    if (scaleUp) recording.decide(scaleUp, 'same-number');
  }
  const waiting: Waiting = {
    starter: without(positions.starter, number),
    'scale-up': without(positions['scale-up'], number),
  };
  takeTurns(waiting, input, recording);
  return { ...recording, sameNumber: number };
}

function without(positions: Waiting[keyof Waiting], count: number): Waiting[keyof Waiting] {
  const first = positions.flat().slice(0, count);
  return positions
    .map((equals) => equals.filter((request) => !first.includes(request)))
    .filter((equals) => equals.length > 0);
}
