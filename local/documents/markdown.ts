// The few pieces of Markdown that generated documents share.

export const generatedNote = '*Made by `npm run docs` from the code; `npm run check` says when it is stale.*';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');
