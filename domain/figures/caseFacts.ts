// What the figures of a day need to know of one case, and no more: so that thousands fit in memory.
import type { Case } from '../../schemas/case.ts';
import type { ClockPlace } from '../../schemas/figures.ts';
import type { FundCase } from '../../schemas/fund/case.ts';
import { rif } from '../../schemas/programmes/rif.ts';
import { kopgroepV1 } from '../../schemas/rubrics/kopgroep-v1.ts';
import { reviewsIn, spread } from '../case/reviews.ts';
import { caseKindOf } from '../caseKinds.ts';
import { clockAt } from '../clock/clock.ts';
import { daysBetween } from '../clock/days.ts';
import { pointsOf } from '../fund/criteria.ts';
import { regulationOf } from '../fund/regulationOf.ts';
import { maximumPoints } from '../fund/scoring.ts';
import { awaitsDecision } from './awaitsDecision.ts';

export interface CaseFacts {
  readonly kind: Case['kind'];
  readonly state: string;
  readonly awaitsDecision: boolean;
  readonly regions: readonly string[];
  /** Only of a case that waits for a decision. */
  readonly clock?: ClockPlace | undefined;
  /** A round, or `kopgroep`. */
  readonly group?: string | undefined;
  /** Which band its score falls in, of how many. */
  readonly band?: { readonly at: number; readonly of: number } | undefined;
  /** Criteria on which reviewers lie wide apart; absent with fewer than two reviews. */
  readonly apart?: readonly string[] | undefined;
  readonly undelivered: number;
  /** Of a request that was handed in and stands, in cents. */
  readonly request?: { readonly asked: number; readonly granted: number } | undefined;
}

/** `today` is a day in Europe/Amsterdam. */
export function caseFacts(current: Case, today: string): CaseFacts {
  const awaits = awaitsDecision(current);
  return {
    kind: current.kind,
    state: current.state,
    awaitsDecision: awaits,
    regions: current.regions ?? [],
    clock: awaits ? clockPlace(current, today) : undefined,
    group: current.kind === 'fund' ? current.round : 'kopgroep',
    band: bandOf(current),
    apart: apartOn(current),
    undelivered: current.undelivered?.length ?? 0,
    request: current.kind === 'fund' ? requestOf(current) : undefined,
  };
}

function clockPlace(current: Case, today: string): ClockPlace {
  if (
    current.kind === 'fund' &&
    current.objection !== undefined &&
    current.objection.releasedAt === undefined
  )
    return placeOf(daysBetween(today, current.objection.decisionDue));
  const term = caseKindOf(current.kind).termOf(current);
  if (term === undefined) return 'notStarted';
  const clock = clockAt(term, today);
  return clock.state === 'stopped' ? 'suspended' : placeOf(daysBetween(today, clock.due));
}

function placeOf(daysLeft: number): ClockPlace {
  if (daysLeft < 0) return 'overdue';
  if (daysLeft <= 5) return 'within5';
  return daysLeft <= 14 ? 'within14' : 'later';
}

function bandOf(current: Case): CaseFacts['band'] {
  const { consensus } = current;
  if (consensus === undefined) return undefined;
  if (current.kind === 'koploper')
    return {
      at: consensus.filter((level) => level >= kopgroepV1.sufficientFrom).length,
      of: consensus.length + 1,
    };
  if (current.category === undefined) return undefined;
  const most = maximumPoints(regulationOf(current), current.category);
  return { at: Math.min(9, Math.floor((pointsOf(current, consensus) * 10) / most)), of: 10 };
}

/** From this many levels apart the chair has to explain it. */
const wide = { koploper: kopgroepV1.noteFromSpread, fund: rif.noteFromSpread } as const;

function apartOn(current: Case): readonly string[] | undefined {
  const reviews = reviewsIn(current).flatMap(({ levels }) => (levels ? [levels] : []));
  if (reviews.length < 2) return undefined;
  const criteria = caseKindOf(current.kind).criteria(current);
  const differences = spread(criteria, reviews);
  return criteria.filter((criterion) => (differences[criterion] ?? 0) >= wide[current.kind]);
}

function requestOf({ submittedAt, state, amount = 0, allocation, decision }: FundCase): CaseFacts['request'] {
  if (submittedAt === undefined || state === 'withdrawn') return undefined;
  const outcome = decision?.releasedAt === undefined ? allocation?.outcome : decision.outcome;
  return { asked: amount, granted: outcome === 'grant' ? amount : 0 };
}
