// Ways through the lifecycle of a round by its rules alone: to every state, and any step from there.
import type { Actor } from '../../domain/lifecycle/actor.ts';
import { decide } from '../../domain/lifecycle/engine.ts';
import type { Decided, Refusal } from '../../domain/lifecycle/types.ts';
import { roundLifecycle } from '../../domain/round/lifecycle.ts';
import type { RoundFacts } from '../../domain/round/types.ts';
import type { RoundCommand, RoundInput } from '../../schemas/commands/round.ts';
import type { FundCase } from '../../schemas/fund/case.ts';
import type { FundRound, RoundState } from '../../schemas/round.ts';
import { laterRound } from './fundInputs.ts';
import { fundWalk } from './fundTable.ts';
import { fundWays } from './fundWays.ts';
import { asPerson, asSystem } from './samplePeople.ts';
import { sampleSeed } from './sampleRounds.ts';

/** The second round of the year, so that something can be carried over to it. */
const id = laterRound;

export interface RoundWalked {
  readonly current: FundRound;
  readonly now: string;
}
const roundNothingYet: RoundWalked = {
  current: roundLifecycle.blank(id) as FundRound,
  now: '2026-12-01T09:00:00.000Z',
};

export const roundInputs: { readonly [Command in RoundCommand]: RoundInput<Command> } = {
  'plan-round': {
    regulation: 'rif-2024-2027',
    opensOn: '2027-06-01',
    closesOn: '2027-06-30',
    ceiling: 10_000_000_00,
    reason: 'Staatscourant',
  },
  'open-round': {},
  'extend-round': { closesOn: '2027-07-02', reason: 'Een storing van twee uur.' },
  'close-round': {},
  'change-ceiling': { ceiling: 12_000_000_00, reason: 'Staatscourant' },
  'carry-over': {},
  'propose-allocation': {},
  'return-allocation': { reason: 'Kijk nog eens.' },
  'confirm-allocation': {},
  'prepare-decisions': {},
  'release-decisions': {},
};

const judged: FundCase = {
  ...fundWalk(fundWays['judged-positive']).current,
  round: id,
  submittedAt: '2027-06-15T10:00:00.000Z',
};
const firstRound: FundRound = {
  ...roundNothingYet.current,
  id: 'round-rif-2027-1',
  state: 'allocated',
  allocation: { proposedBy: 'p-aaaaaaaaaaaaaaaa', proposedAs: 5, granted: 1, left: 100, confirmedAs: 6 },
};

/** What the requests of the round are, as far as the guards of the command go. */
function factsFor(command: string): RoundFacts {
  const requests: FundCase[] = command === 'propose-allocation' ? [judged] : [];
  return { requests: requests.map((aggregate) => ({ aggregate })), seed: sampleSeed, firstRound };
}

const times: { readonly [Command in RoundCommand]?: string } = {
  'open-round': '2027-06-01T05:00:00.000Z',
  'close-round': '2027-07-01T05:00:00.000Z',
};
const anHourAfter = (moment: string): string => new Date(Date.parse(moment) + 3_600_000).toISOString();

/** Decides one command on what was walked so far, at its own moment where it has one. */
export function tryRoundStep(walked: RoundWalked, actor: Actor, command: RoundCommand): Decided | Refusal {
  return decide(
    roundLifecycle,
    walked.current,
    {
      name: command,
      input: roundInputs[command],
      actor,
      commandId: `command-${String(walked.current.version).padStart(10, '0')}`,
      requestHash: 'b'.repeat(64),
    },
    {
      facts: factsFor(command),
      now: times[command] ?? anHourAfter(walked.now),
      random: { id: 'aaaaaaaaaa', secret: 'geheim', salt: 'zout' },
    },
  );
}

type Way = readonly (readonly [Actor, RoundCommand])[];
const planned: Way = [[asPerson('officer'), 'plan-round']];
const open: Way = [...planned, [asSystem, 'open-round']];
const closed: Way = [...open, [asSystem, 'close-round']];
const proposed: Way = [...closed, [asPerson('chair'), 'propose-allocation']];

export const roundWays: Readonly<Record<RoundState, Way>> = {
  none: [],
  planned,
  open,
  closed,
  'allocation-proposed': proposed,
  allocated: [...proposed, [asPerson('decider1'), 'confirm-allocation']],
};

export const roundWalk = (way: Way): RoundWalked =>
  way.reduce((walked, [actor, command]) => {
    const decided = tryRoundStep(walked, actor, command);
    if ('code' in decided) throw new Error(`${command}: ${JSON.stringify(decided)}`);
    return { current: decided.next as FundRound, now: decided.event.time };
  }, roundNothingYet);
