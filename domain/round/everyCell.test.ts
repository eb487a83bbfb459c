// The table of a round, walked whole: every state × command × capacity.
import { describe, expect, it } from 'vitest';
import { type RoundCommand, roundCommands } from '../../schemas/commands/round.ts';
import type { RoundState } from '../../schemas/round.ts';
import { itDoesWhatTheTableSays } from '../../tests/support/everyCell.ts';
import { type RoundWalked, roundWalk, roundWays, tryRoundStep } from '../../tests/support/roundTable.ts';
import { asPartner, asPerson, asSystem } from '../../tests/support/samplePeople.ts';
import type { Actor } from '../lifecycle/actor.ts';
import type { RoundCapacity } from './access.ts';
import { roundLifecycle } from './lifecycle.ts';

const actors: Readonly<Record<RoundCapacity | 'nobody', Actor>> = {
  anyone: asPerson('stranger'),
  officer: asPerson('officer'),
  chair: asPerson('chair'),
  // One who proposed and prepared nothing before.
  decider: asPerson('decider4'),
  system: asSystem,
  nobody: asPartner,
};

describe('every cell of state × command × capacity does what the table says', () => {
  itDoesWhatTheTableSays<RoundWalked>({
    lifecycle: roundLifecycle,
    commands: Object.keys(roundCommands),
    actors,
    arrive: (state) => roundWalk(roundWays[state as RoundState]),
    ready: (_state, _command, walked) => ({ walked }),
    attempt: (walked, actor, command) => tryRoundStep(walked, actor, command as RoundCommand),
  });
});

describe('a role in a round', () => {
  it('is one for the whole country: of one region nobody divides its money', () => {
    const regional = {
      ...asPerson('officer'),
      grants: (['officer', 'chair', 'decider'] as const).map((role) => ({
        role,
        region: 'haaglanden' as const,
      })),
    };
    const { current } = roundWalk(roundWays.closed);
    expect(roundLifecycle.capacitiesOf(regional, current)).toEqual(['anyone']);
  });
});
