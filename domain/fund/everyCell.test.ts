// The table of a request, walked whole: every state × command × capacity.
import { describe, expect, it } from 'vitest';
import { type FundCommand, fundCommands } from '../../schemas/commands/fund.ts';
import type { FundState } from '../../schemas/fund/states.ts';
import { itDoesWhatTheTableSays } from '../../tests/support/everyCell.ts';
import {
  asSignatory,
  type FundWalked,
  fundReadyFor,
  fundWalk,
  tryFundStep,
} from '../../tests/support/fundTable.ts';
import { fundWays } from '../../tests/support/fundWays.ts';
import { asPartner, asPerson, asSystem } from '../../tests/support/samplePeople.ts';
import type { Actor } from '../lifecycle/actor.ts';
import { access } from './access.ts';
import { fundLifecycle } from './lifecycle.ts';

type FundCapacity = keyof typeof access;

const actors: Readonly<Record<FundCapacity, Actor>> = {
  applicant: asPerson('applicant'),
  signatory: asSignatory,
  partner: asPartner,
  coordinator: asPerson('coordinator'),
  reviewer: asPerson('reviewer1'),
  chair: asPerson('chair'),
  officer: asPerson('officer'),
  // One who neither prepared nor released anything before.
  decider: asPerson('decider4'),
  system: asSystem,
};

describe('every cell of state × command × capacity does what the table says', () => {
  itDoesWhatTheTableSays<FundWalked>({
    lifecycle: fundLifecycle,
    commands: Object.keys(fundCommands),
    actors,
    arrive: (state) => fundWalk(fundWays[state as FundState]),
    ready: (state, command) => fundReadyFor(state as FundState, command as FundCommand),
    attempt: (walked, actor, command, input, now) =>
      tryFundStep(walked, actor, command as FundCommand, input as object | undefined, now),
  });

  it('for every capacity there is', () => {
    expect(Object.keys(actors).sort()).toEqual(Object.keys(access).sort());
  });
});
