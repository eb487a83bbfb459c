// A round as this person may see it. Where its requests stand is for the office alone: in a small round a number names a request.
import { ceilingOf } from '../../domain/fund/ceiling.ts';
import { isClosedTo } from '../../domain/round/conflicts.ts';
import { roundLifecycle } from '../../domain/round/lifecycle.ts';
import type { FundCase } from '../../schemas/fund/case.ts';
import type { FundRound } from '../../schemas/round.ts';
import type { RoundView } from '../../schemas/roundView.ts';
import { requestHeads } from './facts/roundRows.ts';
import { permissionsOf } from './permissions.ts';
import { type RoundReader, summariseRound } from './roundReader.ts';
import type { CommandDeps } from './types.ts';
import { present } from './views/seen.ts';

/** For the office it reads every request of the round, a hundred at a time; for anybody else nothing. */
export async function viewRound(
  deps: Pick<CommandDeps, 'cases' | 'lists'>,
  { round, actor, isOffice }: RoundReader,
): Promise<RoundView> {
  const requests = isOffice ? await requestHeads(deps, round.id) : [];
  const closed = requests.filter((head) => isClosedTo(actor, head));
  const readsProposal = isOffice && !closed.some(({ aggregate }) => isDivided(aggregate));
  return {
    ...summariseRound(round),
    version: round.version,
    ...present('carriedOver', round.carriedOver),
    ...present('commitment', round.commitment),
    ...(round.ceilings === undefined ? {} : { toDivide: ceilingOf(round) }),
    ...allocationPart(round, readsProposal),
    ...(isOffice ? decisionsPart(round) : {}),
    ...(closed.some(({ aggregate }) => aggregate.state !== 'withdrawn') ? { conflict: true } : {}),
    ...(isOffice ? { progress: progressOf(requests.filter((head) => !closed.includes(head))) } : {}),
    ...permissionsOf(roundLifecycle, round, actor),
  };
}

const isDivided = ({ state, allocation }: FundCase): boolean =>
  state === 'judged-positive' || allocation !== undefined;

/** `readsProposal`: knows of every request that is divided among. */
function allocationPart({ allocation }: FundRound, readsProposal: boolean): Pick<RoundView, 'allocation'> {
  const confirmed = allocation?.confirmedAs !== undefined;
  if (!allocation || !(readsProposal || confirmed)) return {};
  const { granted, left, proposedBy } = allocation;
  return { allocation: { granted, left, confirmed, ...(readsProposal ? { proposedBy } : {}) } };
}

function decisionsPart({ preparedAs, releasedAs }: FundRound): Pick<RoundView, 'decisions'> {
  if (releasedAs !== undefined) return { decisions: 'released' };
  return preparedAs === undefined ? {} : { decisions: 'prepared' };
}

function progressOf(heads: readonly { readonly aggregate: FundCase }[]): RoundView['progress'] {
  const counts: NonNullable<RoundView['progress']> = {};
  for (const { aggregate } of heads) counts[aggregate.state] = (counts[aggregate.state] ?? 0) + 1;
  return counts;
}
