// docs/generated/access.md: who may do and know what, from the access table and the lifecycle.

import { mayRead } from '../../domain/case/access.ts';
import { access, koploperCapacities as capacities } from '../../domain/koploper/access.ts';
import { koploperLifecycle } from '../../domain/koploper/lifecycle.ts';
import { koploperStates } from '../../schemas/case.ts';
import { generatedNote, table } from './markdown.ts';

const who = () =>
  capacities.map((capacity) => {
    const { role, relation, history } = access[capacity];
    return [
      `\`${capacity}\``,
      role === undefined ? '–' : `${role}, granted for a region of the case or the whole country`,
      relation ?? '–',
      history === 'all' ? 'all events' : history.join(', ') || 'none',
    ];
  });

const cell = (state: (typeof koploperStates)[number], capacity: (typeof capacities)[number]): string => {
  const commands = koploperLifecycle.rows
    .filter((row) => row.from.includes(state) && row.by.includes(capacity))
    .map((row) => `\`${row.command}\``);
  const reads = mayRead(access, capacity, state) ? ['reads'] : [];
  return [...reads, ...commands].join('<br>') || '·';
};

export const accessDocument = (): string =>
  [
    '# Who may do and know what',
    generatedNote,
    'A person stands before a case in one or more capacities. Where none of them reads, the case is *not found*; where one reads but may not give a command, the command is *not permitted*. Nobody holds a role over their own application.',
    '## Capacities',
    table(['capacity', 'role', 'relation', 'finds in the history'], who()),
    '## State × capacity',
    table(
      ['state', ...capacities],
      koploperStates.map((state) => [
        state === 'none' ? '–' : state,
        ...capacities.map((one) => cell(state, one)),
      ]),
    ),
  ].join('\n\n');
