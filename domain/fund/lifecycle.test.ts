// The tables of the fund, looked at whole: every command and event has its row, once per state, and none leads out of an end.
import { describe, expect, it } from 'vitest';
import { fundEvents } from '../../events/fundEvents.ts';
import { roundEvents } from '../../events/roundEvents.ts';
import { fundCommands } from '../../schemas/commands/fund.ts';
import { roundCommands } from '../../schemas/commands/round.ts';
import type { Lifecycle } from '../lifecycle/types.ts';
import { roundLifecycle } from '../round/lifecycle.ts';
import { fundLifecycle } from './lifecycle.ts';

interface Table {
  readonly lifecycle: Lifecycle;
  readonly commands: readonly string[];
  readonly events: readonly string[];
}

const tables: Readonly<Record<string, Table>> = {
  'a request': {
    lifecycle: fundLifecycle,
    commands: Object.keys(fundCommands),
    events: Object.keys(fundEvents),
  },
  'a round': {
    lifecycle: roundLifecycle,
    commands: Object.keys(roundCommands),
    events: Object.keys(roundEvents),
  },
};

const targets = ({ to }: Lifecycle['rows'][number], from: string): readonly string[] => {
  if (to === 'same') return [from];
  return typeof to === 'string' ? [to] : to.oneOf;
};

describe.each(Object.entries(tables))('the table of %s', (_name, { lifecycle, commands, events }) => {
  it('has a row for every command, and an event for every row', () => {
    expect(new Set(lifecycle.rows.map(({ command }) => command))).toEqual(new Set(commands));
    expect(new Set(lifecycle.rows.map(({ emits }) => emits))).toEqual(new Set(events));
  });

  it('names each command once per state, among states that there are', () => {
    for (const state of lifecycle.states) {
      for (const command of commands) {
        const rows = lifecycle.rows.filter((row) => row.command === command && row.from.includes(state));
        expect(rows.length, `${command} in ${state}`).toBeLessThanOrEqual(1);
      }
    }
    for (const row of lifecycle.rows)
      for (const state of [...row.from, ...row.from.flatMap((from) => targets(row, from))])
        expect(lifecycle.states, `${row.command} names ${state}`).toContain(state);
  });

  it('leads out of no terminal state', () => {
    for (const state of lifecycle.terminal) {
      const leaving = lifecycle.rows.filter((row) => row.from.includes(state) && row.to !== 'same');
      expect(leaving.map(({ command }) => command)).toEqual([]);
    }
  });

  it('can reach every state from its beginning', () => {
    const reached = new Set(['none']);
    for (let before = 0; before < reached.size; ) {
      before = reached.size;
      for (const row of lifecycle.rows)
        for (const from of row.from.filter((state) => reached.has(state)))
          for (const state of targets(row, from)) reached.add(state);
    }
    expect(reached).toEqual(new Set(lifecycle.states));
  });
});

describe('who may read a request', () => {
  it('those who judge know of none before the round has closed and the review begun', () => {
    for (const state of ['draft', 'submitted', 'awaiting-supplement'] as const)
      for (const capacity of ['reviewer', 'chair'])
        expect(fundLifecycle.mayRead(capacity, state), `${capacity} in ${state}`).toBe(false);
    for (const capacity of ['reviewer', 'chair', 'officer'])
      expect(fundLifecycle.mayRead(capacity, 'under-review')).toBe(true);
  });
});
