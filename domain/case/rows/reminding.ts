// What the system does by itself before and after the last day of a term.
import type { DutiesOf } from '../duties.ts';
import { untouchedSince } from '../duties.ts';
import { isDueNow } from '../guards.ts';
import { type AnyCase, row } from '../types.ts';

interface States<State extends string> {
  /** In which an applicant, or the system itself, has something due. */
  readonly remind: readonly State[];
  readonly warn: readonly State[];
  readonly expire: readonly State[];
  readonly lapse: readonly State[];
  readonly lapsed: State;
}

export const remindingRows = <State extends string, Case extends AnyCase>(
  dutiesOf: DutiesOf<Case>,
  states: States<State>,
  lapses: string,
) => [
  row({
    from: states.remind,
    command: 'remind',
    by: ['system'],
    facts: ['savedOn'],
    when: [isDueNow(dutiesOf as DutiesOf, 'remind')],
    to: 'same',
    emits: 'reminder-issued',
    contention: 'retry',
    data: ({ input: { term, due, days } }) => ({ term, due, days }),
  }),
  row({
    from: states.warn,
    command: 'warn',
    by: ['system'],
    facts: ['savedOn'],
    when: [isDueNow(dutiesOf as DutiesOf, 'warn')],
    to: 'same',
    emits: 'deadline-warned',
    contention: 'retry',
    data: ({ input: { term, due, days } }) => ({ term, due, days }),
  }),
  row({
    from: states.expire,
    command: 'expire-term',
    by: ['system'],
    facts: ['savedOn'],
    when: [isDueNow(dutiesOf as DutiesOf, 'expire-term')],
    to: 'same',
    emits: 'term-expired',
    contention: 'retry',
    data: ({ input: { term, due } }) => ({ term, due }),
  }),
  row({
    from: states.lapse,
    command: 'lapse',
    by: ['system'],
    facts: ['savedOn'],
    when: [isDueNow(dutiesOf as DutiesOf, 'lapse')],
    to: states.lapsed,
    emits: lapses,
    contention: 'retry',
    data: ({ case: current, facts, now }) => ({
      untouchedSince: untouchedSince(current, facts.savedOn) ?? now.slice(0, 10),
    }),
  }),
];
