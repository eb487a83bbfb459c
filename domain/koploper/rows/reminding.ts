// What the calendar does by itself before a day has come: it reminds, warns, and says that a project may come back.
import { isDueNow } from '../guards.ts';
import { beingDecided } from '../stateGroups.ts';
import { row } from '../types.ts';

export const remindingRows = [
  row({
    from: ['nominated', 'draft', 'awaiting-supplement', 'in-deliberation', 'published'],
    command: 'remind',
    by: ['system'],
    facts: ['savedOn'],
    when: [isDueNow('remind')],
    to: 'same',
    emits: 'reminder-issued',
    contention: 'retry',
    data: ({ input: { term, due, days } }) => ({ term, due, days }),
  }),
  row({
    from: [...beingDecided, 'awaiting-supplement'],
    command: 'warn',
    by: ['system'],
    facts: ['savedOn'],
    when: [isDueNow('warn')],
    to: 'same',
    emits: 'deadline-warned',
    contention: 'retry',
    data: ({ input: { term, due, days } }) => ({ term, due, days }),
  }),
  row({
    from: ['deferred'],
    command: 'open-reentry',
    by: ['system'],
    facts: ['savedOn'],
    when: [isDueNow('open-reentry')],
    to: 'deferred',
    emits: 'reentry-opened',
    contention: 'retry',
    data: ({ case: current, now }) => ({ from: current.decision?.reenterFrom ?? now.slice(0, 10) }),
  }),
];
