// docs/generated/lifecycle.md: the koploper lifecycle as a diagram and a table, from the table itself.
import { koploperLifecycle } from '../../domain/koploper/lifecycle.ts';
import type { AnyRow } from '../../domain/lifecycle/types.ts';
import { generatedNote, table } from './markdown.ts';

const targets = ({ to }: AnyRow): readonly string[] => {
  if (to === 'same') return [];
  return typeof to === 'string' ? [to] : to.oneOf;
};

/** Mermaid ids have no hyphens. */
const node = (state: string) => (state === 'none' ? '[*]' : state.replaceAll('-', '_'));

function diagram(): string {
  const moves = koploperLifecycle.rows
    .flatMap((row) =>
      row.from.flatMap((from) => targets(row).map((to) => ({ from, to, command: row.command }))),
    )
    .filter(({ from, to, command }) => from !== to && command !== 'withdraw');
  const names = koploperLifecycle.states
    .filter((state) => state !== 'none')
    .map((state) => `  ${node(state)}: ${state}`);
  const arrows = moves.map(({ from, to, command }) => `  ${node(from)} --> ${node(to)}: ${command}`);
  const ends = koploperLifecycle.terminal.map((state) => `  ${node(state)} --> [*]`);
  return ['```mermaid', 'stateDiagram-v2', ...names, ...arrows, ...ends, '```'].join('\n');
}

const rows = () =>
  koploperLifecycle.rows.map((row) => [
    row.from.map((state) => (state === 'none' ? '–' : state)).join(', '),
    `\`${row.command}\``,
    row.by.join(', '),
    (row.when ?? []).map(({ code, says }) => `\`${code}\`: ${says.en}`).join('<br>') || '–',
    targets(row).join(' or ') || 'as it was',
    `\`${row.emits}\``,
    row.contention === 'tell' ? 'tells what changed' : 'decides anew',
  ]);

export const lifecycleDocument = (): string =>
  [
    '# The koploper lifecycle',
    generatedNote,
    'Until a decision is released the applicant can also withdraw, and a request for reconsideration too, which then leaves the first decision as it was; those arrows are left out of the diagram.',
    diagram(),
    '## Every row',
    'Guards refuse with their code and these words. "When another was first" says what happens when the case changed between reading and writing: the command is decided anew on the new state, or the person is told what changed.',
    table(['from', 'command', 'by', 'guards', 'to', 'event', 'when another was first'], rows()),
  ].join('\n\n');
