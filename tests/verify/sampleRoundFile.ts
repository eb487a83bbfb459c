// Rounds as they are published after the draw.
import { allocate } from '../../domain/fund/allocation/allocate.ts';
import { commitmentOf } from '../../domain/fund/allocation/lottery.ts';
import type { AllocationInput } from '../../schemas/fund/allocation.ts';
import type { RoundFile } from '../../schemas/fund/roundFile.ts';
import { roundOf, scaleUp, starter } from '../support/sampleRounds.ts';

export const roundFileOf = (input: AllocationInput): RoundFile => ({
  format: 'zorgpact-loket.round.v1',
  round: 'round-rif-2027-1',
  commitment: commitmentOf(input.lottery.seed),
  input,
  allocation: allocate(input),
});

/** Three equal starters of three million and seven million to divide: two of them draw for nothing. */
export const drawn = roundFileOf(
  roundOf(7, [starter(1, 20, 3), starter(2, 20, 3), starter(3, 20, 3), scaleUp(4, 26, 1), scaleUp(5, 35, 1)]),
);
