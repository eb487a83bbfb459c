// docs/generated/*access.md: who may do and know what, from the access table and the lifecycle of a kind of case.
import { mayRead } from '../../domain/case/access.ts';
import { type Capacity, capacities } from '../../domain/case/capacity.ts';
import type { CaseKind } from '../../domain/case/kind.ts';
import { generatedNote, table } from './markdown.ts';

type Documented = Pick<CaseKind, 'access' | 'lifecycle'>;

const who = ({ access }: Documented) =>
  capacities.flatMap((capacity) => {
    const rule = access[capacity];
    if (!rule) return [];
    const { role, relation, history } = rule;
    return [
      [
        `\`${capacity}\``,
        role === undefined ? '–' : `${role}, granted for a region of the case or the whole country`,
        relation ?? '–',
        history === 'all' ? 'all events' : history.join(', ') || 'none',
      ],
    ];
  });

function cell({ access, lifecycle }: Documented, state: string, capacity: Capacity): string {
  const commands = lifecycle.rows
    .filter((row) => row.from.includes(state) && row.by.includes(capacity))
    .map((row) => `\`${row.command}\``);
  const reads = mayRead(access, capacity, state) ? ['reads'] : [];
  return [...reads, ...commands].join('<br>') || '·';
}

/** `note`: what else holds for the kind. */
export function accessDocument(title: string, kind: Documented, note?: string): string {
  const known = capacities.filter((capacity) => kind.access[capacity] !== undefined);
  return [
    `# ${title}`,
    generatedNote,
    'A person stands before a case in one or more capacities. Where none of them reads, the case is *not found*; where one reads but may not give a command, the command is *not permitted*. Nobody holds a role over their own application.',
    ...(note === undefined ? [] : [note]),
    '## Capacities',
    table(['capacity', 'role', 'relation', 'finds in the history'], who(kind)),
    '## State × capacity',
    table(
      ['state', ...known],
      kind.lifecycle.states.map((state) => [
        state === 'none' ? '–' : state,
        ...known.map((one) => cell(kind, state, one)),
      ]),
    ),
  ].join('\n\n');
}
