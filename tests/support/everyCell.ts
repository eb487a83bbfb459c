// Every cell of state × command × capacity of a lifecycle, held against what its table says: no cell is left out.
import { expect, it } from 'vitest';
import type { Actor } from '../../domain/lifecycle/actor.ts';
import type { AggregateLike, Decided, Lifecycle, Refusal } from '../../domain/lifecycle/types.ts';

interface Cells<Arrived extends { readonly current: AggregateLike }> {
  readonly lifecycle: Lifecycle;
  readonly commands: readonly string[];
  /** Somebody in each capacity, who meets every guard about who acted before. */
  readonly actors: Readonly<Record<string, Actor>>;
  /** The aggregate as it is when it has just arrived in a state. */
  arrive(state: string): Arrived;
  /** The same where the command's guards are met, for a command that can be given there. */
  ready(state: string, command: string, arrived: Arrived): Ready<Arrived>;
  attempt(walked: Arrived, actor: Actor, command: string, input?: unknown, now?: string): Decided | Refusal;
}

interface Ready<Arrived> {
  readonly walked: Arrived;
  readonly input?: unknown;
  readonly now?: string;
}

/** Declares one test for each state there is. */
export function itDoesWhatTheTableSays<Arrived extends { readonly current: AggregateLike }>({
  lifecycle,
  commands,
  actors,
  arrive,
  ready,
  attempt,
}: Cells<Arrived>): void {
  for (const state of lifecycle.states) {
    it(`in ${state}`, () => {
      const arrived = arrive(state);
      expect(arrived.current.state).toBe(state);
      for (const command of commands) {
        const row = lifecycle.rows.find((one) => one.command === command && one.from.includes(state));
        const { walked, input, now } = row ? ready(state, command, arrived) : { walked: arrived };
        expect(walked.current.state, `${command} is tried in ${state}`).toBe(state);
        for (const [capacity, actor] of Object.entries(actors)) {
          const outcome = attempt(walked, actor, command, input, now);
          const cell = `${capacity} gives ${command} in ${state}`;
          // Before a case exists every person signed in stands as its applicant.
          const stands = lifecycle.capacitiesOf(actor, walked.current);
          if (row?.by.some((wanted) => stands.includes(wanted))) {
            expect(outcome, cell).toHaveProperty('event');
          } else if (!stands.some((held) => lifecycle.mayRead(held, state))) {
            expect(outcome, cell).toEqual({ code: 'not-found' });
          } else {
            expect(outcome, cell).toHaveProperty('code', row ? 'not-permitted' : 'wrong-state');
          }
        }
      }
    });
  }
}
