// The koploper table, walked whole: every state × command × capacity, and properties of every way through it.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { koploperEvents } from '../../events/catalogue.ts';
import { brokenLink } from '../../events/chain.ts';
import { koploperEventName } from '../../events/types.ts';
import { type KoploperState, koploperCase, koploperStates } from '../../schemas/case.ts';
import { type KoploperCommand, koploperCommands } from '../../schemas/commands/koploper.ts';
import { itDoesWhatTheTableSays } from '../../tests/support/everyCell.ts';
import { type Ready, ready } from '../../tests/support/koploperReady.ts';
import { inputs } from '../../tests/support/sampleInputs.ts';
import {
  actorIn,
  asNominee,
  asPartner,
  asPerson,
  asSystem,
  people,
  type SamplePerson,
} from '../../tests/support/samplePeople.ts';
import { nothingYet, step, tryStep, type Walked, walk, ways } from '../../tests/support/sampleWays.ts';
import { mayRead } from '../case/access.ts';
import { addDays } from '../clock/days.ts';
import { allowedCommands, replay } from '../lifecycle/engine.ts';
import { access, koploperCapacities as capacities } from './access.ts';
import { dutiesOf } from './duties.ts';
import { koploperLifecycle } from './lifecycle.ts';
import { nextDue } from './openTerms.ts';
import { queueOf } from './standing.ts';

const commands = Object.keys(koploperCommands) as KoploperCommand[];
describe('every cell of state × command × capacity does what the table says', () => {
  itDoesWhatTheTableSays<Walked>({
    lifecycle: koploperLifecycle,
    commands,
    actors: actorIn,
    arrive: (state) => walk(ways[state as KoploperState]),
    ready: (_state, command, arrived): Ready =>
      ready[command as KoploperCommand]?.(arrived) ?? { walked: arrived },
    attempt: (walked, actor, command, input, now) =>
      tryStep(walked, actor, command as KoploperCommand, input, {}, now),
  });
});

describe('the table', () => {
  it('can reach every state', () => {
    for (const state of koploperStates) expect(walk(ways[state]).current.state).toBe(state);
  });

  it('leads out of no terminal state', () => {
    for (const state of koploperLifecycle.terminal) {
      const leaving = koploperLifecycle.rows.filter((row) => row.from.includes(state) && row.to !== 'same');
      expect(leaving).toEqual([]);
    }
  });

  it('names each command once per state', () => {
    for (const state of koploperStates) {
      for (const command of commands) {
        const rows = koploperLifecycle.rows.filter(
          (row) => row.command === command && row.from.includes(state),
        );
        expect(rows.length, `${command} in ${state}`).toBeLessThanOrEqual(1);
      }
    }
  });

  it('has a row for every command and an event for every row', () => {
    expect(new Set(koploperLifecycle.rows.map(({ command }) => command))).toEqual(new Set(commands));
    expect(new Set(koploperLifecycle.rows.map(({ emits }) => emits))).toEqual(
      new Set(Object.keys(koploperEvents)),
    );
  });

  it('lets nobody but the system and the applicant before a case exists, and nobody read it', () => {
    for (const capacity of capacities) expect(mayRead(access, capacity, 'none')).toBe(false);
  });
});

describe('any way anyone may go', () => {
  const actors = [...(Object.keys(people) as SamplePerson[]).map(asPerson), asPartner, asNominee, asSystem];
  const attempt = fc.record({ actor: fc.constantFrom(...actors), command: fc.constantFrom(...commands) });

  /** Half of the tries are steps that are allowed, so that walks get somewhere. */
  function walkRandomly(
    tries: { actor: (typeof actors)[number]; command: KoploperCommand }[],
    choices: number[],
  ): Walked {
    let walked = nothingYet;
    for (const [index, { actor, command }] of tries.entries()) {
      const allowed = actors.flatMap((someone) =>
        allowedCommands(koploperLifecycle, walked.current, someone).map((name) => ({
          actor: someone,
          command: name,
        })),
      );
      const chosen =
        index % 2
          ? { actor, command }
          : (allowed[(choices[index] ?? 0) % Math.max(1, allowed.length)] ?? { actor, command });
      const decided = tryStep(walked, chosen.actor, chosen.command as KoploperCommand);
      if ('event' in decided) {
        walked = { current: decided.next as Walked['current'], history: [...walked.history, decided.event] };
      }
    }
    return walked;
  }

  it('replays to the very same case, with an unbroken chain and valid events', () => {
    fc.assert(
      fc.property(
        fc.array(attempt, { minLength: 20, maxLength: 60 }),
        fc.array(fc.nat(), { minLength: 60, maxLength: 60 }),
        (tries, choices) => {
          const { current, history } = walkRandomly(tries, choices);
          if (history.length === 0) return;
          expect(replay(koploperLifecycle, history)).toEqual(current);
          expect(koploperCase.parse(current)).toEqual(current);
          expect(brokenLink(history)).toBeUndefined();
          for (const event of history) {
            const name = koploperEventName(event.type);
            expect(name && koploperEvents[name].data.safeParse(event.data).success).toBe(true);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never has a duty that the index of what is due does not lead to', () => {
    fc.assert(
      fc.property(
        fc.array(attempt, { minLength: 20, maxLength: 60 }),
        fc.array(fc.nat(), { minLength: 60, maxLength: 60 }),
        fc.nat(900),
        (tries, choices, later) => {
          const { current } = walkRandomly(tries, choices);
          const today = addDays('2026-03-02', later);
          if (dutiesOf(current, today).length === 0) return;
          expect(queueOf(current)).toBeDefined();
          expect((nextDue(current) ?? 'never') <= addDays(today, 14)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('notices any change to a history', () => {
    const { history } = walk(ways.published);
    fc.assert(
      fc.property(
        fc.nat(history.length - 2),
        fc.constantFrom('time', 'authid', 'commandid'),
        (index, attribute) => {
          const changed = history.map((event, place) =>
            place === index ? { ...event, [attribute]: 'x' } : event,
          );
          expect(brokenLink(changed)).toBeDefined();
        },
      ),
    );
  });
});

describe('guards of the straight way', () => {
  const refusedBy = (
    walked: Walked,
    person: SamplePerson,
    command: KoploperCommand,
    input: unknown = inputs[command],
  ) => expect(tryStep(walked, asPerson(person), command, input));

  it('who prepared a decision neither releases nor returns it', () => {
    const prepared = walk(ways['decision-prepared']);
    refusedBy(prepared, 'decider1', 'release-decision').toMatchObject({
      code: 'guard',
      guard: 'same-decider',
    });
    refusedBy(prepared, 'decider1', 'return-decision').toMatchObject({
      code: 'guard',
      guard: 'same-decider',
    });
  });

  it('a supplement leaves ten working days, Easter and King’s day not counted', () => {
    const submitted = walk(ways.submitted);
    const due = (day: string) => ({ ...inputs['request-supplement'], due: day });
    refusedBy(submitted, 'officer', 'request-supplement', due('2026-03-13')).toMatchObject({
      guard: 'due-too-soon',
    });
    refusedBy(submitted, 'officer', 'request-supplement', due('2026-03-16')).toHaveProperty('event');
  });

  it('a deviation from the advice has a reason', () => {
    refusedBy(walk(ways.advised), 'decider1', 'prepare-decision', {
      outcome: 'decline',
      reason: 'Nee.',
    }).toMatchObject({
      guard: 'deviation-without-reason',
      at: '/deviationReason',
    });
  });

  it('reviews come from more than one sector and there are three', () => {
    const assigned = walk(ways['under-review']);
    const twoIn = step(
      step(assigned, asPerson('reviewer1'), 'submit-review'),
      asPerson('reviewer2'),
      'submit-review',
    );
    refusedBy(twoIn, 'officer', 'close-review').toMatchObject({ guard: 'too-few-reviews' });
  });

  it('nobody holds a role over their own application', () => {
    const applicantIsOfficer = {
      ...asPerson('applicant'),
      grants: [{ role: 'officer' as const, region: '*' as const }],
    };
    expect(tryStep(walk(ways.submitted), applicantIsOfficer, 'open-review')).toMatchObject({
      code: 'not-permitted',
    });
  });
});
