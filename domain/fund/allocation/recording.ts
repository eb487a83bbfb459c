// What has been decided so far: every decision is a step of the trace, and takes what it grants from the ceiling.
import type {
  AllocationOutcome,
  AllocationRule,
  DrawnLot,
  PositiveRequest,
  TraceStep,
} from '../../../schemas/fund/allocation.ts';
import type { Draw } from './lottery.ts';

export interface PlacedRequest extends PositiveRequest {
  readonly position: number;
}

type Compared = TraceStep['compared'];
type Article = TraceStep['articles'][number];

export interface Recording {
  readonly trace: readonly TraceStep[];
  readonly lotteries: readonly (readonly DrawnLot[])[];
  readonly left: () => number;
  /** Grants what fits, refuses what does not or comes after the end. */
  readonly decide: (request: PlacedRequest, rule: AllocationRule, compared?: Compared) => AllocationOutcome;
  /** Draws among equals, unless one lottery has told them all apart before; the same requests, the lowest lot first. */
  readonly inLotOrder: <Request extends PositiveRequest>(equals: readonly Request[]) => readonly Request[];
}

export function startRecording(ceiling: number, draw: Draw): Recording {
  const trace: TraceStep[] = [];
  const lotteries: (readonly DrawnLot[])[] = [];
  const left = () => trace.at(-1)?.leftAfter ?? ceiling;
  const drawnIn = (lots: readonly DrawnLot[], caseNumber: string) =>
    lots.some((drawn) => drawn.caseNumber === caseNumber);

  return {
    trace,
    lotteries,
    left,
    decide: ({ caseNumber, list, position, amount, amended }, rule, compared) => {
      const leftBefore = left();
      const outcome = rule !== 'after-stop' && amount <= leftBefore ? 'grant' : 'refuse-ceiling';
      const numbers = lotteries.flatMap((lots, index) => (drawnIn(lots, caseNumber) ? [index + 1] : []));
      trace.push({
        caseNumber,
        list,
        position,
        amount,
        rule,
        articles: articlesOf(rule, amended, numbers.length > 0),
        outcome,
        ...(compared && { compared }),
        ...(numbers.length > 0 && { lotteries: numbers }),
        leftBefore,
        leftAfter: outcome === 'grant' ? leftBefore - amount : leftBefore,
      });
      return outcome;
    },
    inLotOrder: (equals) => {
      const lots = draw(equals.map(({ caseNumber }) => caseNumber));
      const known = lotteries.some((earlier) => lots.every(({ caseNumber }) => drawnIn(earlier, caseNumber)));
      if (!known) lotteries.push(lots);
      return lots.flatMap((drawn) => equals.filter(({ caseNumber }) => caseNumber === drawn.caseNumber));
    },
  };
}

/** Nothing is divided where everything fits: only the ranking was applied then. */
function articlesOf(rule: AllocationRule, amended: boolean, drawn: boolean): Article[] {
  return [
    '20.1',
    ...(amended ? (['20.2'] as const) : []),
    ...(rule === 'everything-fits' ? [] : (['21.2'] as const)),
    ...(drawn ? (['21.3'] as const) : []),
  ];
}
