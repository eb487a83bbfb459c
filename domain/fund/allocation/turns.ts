// The second step of the division (21.2): one turn after the other, to the relatively highest of the two that come next.
import type { AllocationInput, AllocationRule, RelativePoints } from '../../../schemas/fund/allocation.ts';
import type { FundCategory } from '../../../schemas/fund/vocabulary.ts';
import type { PlacedRequest, Recording } from './recording.ts';
import { compareRelativePoints } from './relativePoints.ts';

/** What is left of a list: its positions, best first, and in each the requests that are equal; no position is empty. */
export type Waiting = Readonly<Record<FundCategory, readonly (readonly PlacedRequest[])[]>>;

type Rules = Pick<AllocationInput, 'maximumPoints' | 'onMisfit'>;

interface Turn {
  /** More than one when they are equal: in one position, or relatively. */
  readonly requests: readonly PlacedRequest[];
  readonly rule: AllocationRule;
  /** The requests that came next on the two lists. */
  readonly next: readonly PlacedRequest[];
  readonly rest: Waiting;
}

export function takeTurns(waiting: Waiting, rules: Rules, recording: Recording): void {
  for (let turn = nextTurn(waiting, rules); turn; turn = nextTurn(turn.rest, rules)) {
    if (settle(turn, rules, recording) === 'go-on') continue;
    const never = [...turn.rest.starter, ...turn.rest['scale-up']].flat();
    for (const request of never) recording.decide(request, 'after-stop');
    return;
  }
}

function nextTurn({ starter, 'scale-up': scaleUp }: Waiting, rules: Rules): Turn | undefined {
  const [starters = [], ...laterStarters] = starter;
  const [scaleUps = [], ...laterScaleUps] = scaleUp;
  const [one, other] = [starters[0], scaleUps[0]];
  if (!one && !other) return undefined;
  const difference =
    one && other ? compareRelativePoints(relative(one, rules), relative(other, rules)) : one ? 1 : -1;
  return {
    requests: [...(difference >= 0 ? starters : []), ...(difference <= 0 ? scaleUps : [])],
    rule: one && other ? 'relatively-highest' : 'other-list-exhausted',
    next: [one, other].filter((request) => request !== undefined),
    rest: {
      starter: difference >= 0 ? laterStarters : starter,
      'scale-up': difference <= 0 ? laterScaleUps : scaleUp,
    },
  };
}

const relative = ({ points, list }: PlacedRequest, { maximumPoints }: Rules): RelativePoints => ({
  points,
  maximum: maximumPoints[list],
});

/** Equal requests of which all fit together, or none fits, need no lottery; of which only some fit, they go by their lots. */
function settle(turn: Turn, rules: Rules, recording: Recording): 'go-on' | 'stop' {
  const left = recording.left();
  const fit = turn.requests.filter(({ amount }) => amount <= left);
  const total = turn.requests.reduce((sum, { amount }) => sum + amount, 0);
  const onlySome = total > left && fit.length > 0;
  let ended = false;
  for (const request of onlySome ? recording.inLotOrder(turn.requests) : turn.requests) {
    const rule = ended ? 'after-stop' : turn.rule;
    const outcome = recording.decide(request, rule, comparison(request, turn, rules));
    ended ||= onlySome && outcome === 'refuse-ceiling' && rules.onMisfit === 'stop';
  }
  return ended || (fit.length === 0 && rules.onMisfit === 'stop') ? 'stop' : 'go-on';
}

function comparison(request: PlacedRequest, { next }: Turn, rules: Rules) {
  const other = next.find(({ list }) => list !== request.list);
  return (
    other && {
      own: relative(request, rules),
      other: relative(other, rules),
      otherCaseNumber: other.caseNumber,
    }
  );
}
