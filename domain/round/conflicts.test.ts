// Who has an interest in one of the requests does not divide the money, nor decide on all of them at once.
import { describe, expect, it } from 'vitest';
import type { RoundCommand } from '../../schemas/commands/round.ts';
import type { FundState } from '../../schemas/fund/states.ts';
import { fundWalk } from '../../tests/support/fundTable.ts';
import { fundWays } from '../../tests/support/fundWays.ts';
import { roundInputs, roundWalk, roundWays } from '../../tests/support/roundTable.ts';
import { asPerson, people, type SamplePerson } from '../../tests/support/samplePeople.ts';
import { sampleSeed } from '../../tests/support/sampleRounds.ts';
import { decide } from '../lifecycle/engine.ts';
import type { Decided, Refusal } from '../lifecycle/types.ts';
import { isClosedTo } from './conflicts.ts';
import { roundLifecycle } from './lifecycle.ts';

const acts: readonly (readonly [RoundCommand, SamplePerson, keyof typeof roundWays, FundState])[] = [
  ['propose-allocation', 'chair', 'closed', 'judged-positive'],
  ['return-allocation', 'decider3', 'allocation-proposed', 'judged-positive'],
  ['confirm-allocation', 'decider3', 'allocation-proposed', 'judged-positive'],
  ['prepare-decisions', 'decider3', 'allocated', 'allocated'],
  ['release-decisions', 'decider3', 'allocated', 'decision-prepared'],
];

function tried(command: RoundCommand, by: SamplePerson, way: keyof typeof roundWays, parts: object) {
  const { current, now } = roundWalk(roundWays[way]);
  const aggregate = {
    ...fundWalk(fundWays['judged-positive']).current,
    id: 'RIF-2027-0001',
    round: current.id,
    submittedAt: '2027-06-15T10:00:00.000Z',
    ...parts,
  };
  return decide(
    roundLifecycle,
    current,
    {
      name: command,
      input: roundInputs[command],
      actor: asPerson(by),
      commandId: 'command-0000000000',
      requestHash: 'b'.repeat(64),
    },
    {
      facts: {
        requests: [{ aggregate, parties: ['org:zorggroep'] }],
        seed: sampleSeed,
        firstRound: undefined,
      },
      now,
      random: { id: 'aaaaaaaaaa', secret: 'geheim', salt: 'zout' },
    },
  );
}

describe.each(acts)('%s by a %s', (command, by, way, state) => {
  const prepared = { outcome: 'grant', from: 'allocated', preparedBy: people.decider1.id, preparedAs: 20 };
  const parts = { state, decision: prepared };
  const isRefused = (result: Decided | Refusal) =>
    'code' in result && result.code === 'guard' && result.guard;

  it('is done by who has no interest', () => {
    expect(isRefused(tried(command, by, way, parts))).toBe(false);
  });

  it('is refused to who declared an interest in a request, and names none', () => {
    const result = tried(command, by, way, { ...parts, conflicted: [people[by].id] });
    expect(result).toMatchObject({ code: 'guard', guard: 'conflict-of-interest' });
    expect(JSON.stringify(result)).not.toContain('RIF-');
  });

  it('is refused to who applied for one of them', () => {
    const result = tried(command, by, way, { ...parts, applicant: people[by].id });
    expect(isRefused(result)).toBe('conflict-of-interest');
  });

  it('minds no request that it is not about', () => {
    const result = tried(command, by, way, { ...parts, state: 'withdrawn', conflicted: [people[by].id] });
    expect(isRefused(result)).not.toBe('conflict-of-interest');
  });
});

describe('a request', () => {
  const aggregate = fundWalk(fundWays['judged-positive']).current;

  it('is closed to who shares an organisation with it, whatever the roles', () => {
    const decider = { ...asPerson('decider1'), ties: ['org:zorggroep'] };
    expect(isClosedTo(decider, { aggregate, parties: ['org:zorggroep'] })).toBe(true);
    expect(isClosedTo(decider, { aggregate, parties: ['org:mondriaan'] })).toBe(false);
  });
});

describe('releasing all decisions', () => {
  const decision = { outcome: 'grant', from: 'allocated', preparedBy: people.decider1.id, preparedAs: 20 };

  it('says which preparations it releases', () => {
    const result = tried('release-decisions', 'decider2', 'allocated', {
      state: 'decision-prepared',
      decision,
    });
    expect('event' in result && result.event.data['prepared']).toEqual([
      { caseNumber: 'RIF-2027-0001', preparedAs: 20 },
    ]);
  });

  it('is refused to who prepared them all', () => {
    expect(
      tried('release-decisions', 'decider1', 'allocated', { state: 'decision-prepared', decision }),
    ).toMatchObject({ code: 'guard', guard: 'same-decider' });
  });

  it('leaves out what was objected to', () => {
    const objection = {
      filedAs: 30,
      filedOn: '2027-06-01',
      late: false,
      was: 'granted',
      decisionDue: '2027-07-01',
    };
    const result = tried('release-decisions', 'decider2', 'allocated', {
      state: 'decision-prepared',
      decision,
      objection,
    });
    expect('event' in result && result.event.data['prepared']).toEqual([]);
  });
});
