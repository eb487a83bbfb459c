// docs/generated/*lifecycle.md: a lifecycle as a diagram and a table, from the table itself.
import type { AnyRow, Lifecycle } from '../../domain/lifecycle/types.ts';
import { generatedNote, table } from './markdown.ts';

const targets = ({ to }: AnyRow): readonly string[] => {
  if (to === 'same') return [];
  return typeof to === 'string' ? [to] : to.oneOf;
};

/** Mermaid ids have no hyphens. */
const node = (state: string) => (state === 'none' ? '[*]' : state.replaceAll('-', '_'));

function diagram(lifecycle: Lifecycle): string {
  const moves = lifecycle.rows
    .flatMap((row) =>
      row.from.flatMap((from) => targets(row).map((to) => ({ from, to, command: row.command }))),
    )
    .filter(({ from, to, command }) => from !== to && command !== 'withdraw');
  const names = lifecycle.states
    .filter((state) => state !== 'none')
    .map((state) => `  ${node(state)}: ${state}`);
  const arrows = moves.map(({ from, to, command }) => `  ${node(from)} --> ${node(to)}: ${command}`);
  const ends = lifecycle.terminal.map((state) => `  ${node(state)} --> [*]`);
  return ['```mermaid', 'stateDiagram-v2', ...names, ...arrows, ...ends, '```'].join('\n');
}

const rows = (lifecycle: Lifecycle) =>
  lifecycle.rows.map((row) => [
    row.from.map((state) => (state === 'none' ? '–' : state)).join(', '),
    `\`${row.command}\``,
    row.by.join(', '),
    (row.when ?? []).map(({ code, says }) => `\`${code}\`: ${says.en}`).join('<br>') || '–',
    targets(row).join(' or ') || 'as it was',
    `\`${row.emits}\``,
    row.contention === 'tell' ? 'tells what changed' : 'decides anew',
  ]);

/** `note`: what the diagram leaves out. */
export const lifecycleDocument = (title: string, lifecycle: Lifecycle, note: string): string =>
  [
    `# ${title}`,
    generatedNote,
    ...(note === '' ? [] : [note]),
    diagram(lifecycle),
    '## Every row',
    'Guards refuse with their code and these words. "When another was first" says what happens when the case changed between reading and writing: the command is decided anew on the new state, or the person is told what changed.',
    table(['from', 'command', 'by', 'guards', 'to', 'event', 'when another was first'], rows(lifecycle)),
  ].join('\n\n');
