// The parts a letter is written with. What has nothing to say gives no block.
import type { LetterBlock } from '../../../schemas/fund/letterDocument.ts';
import { written } from '../../case/letterDuties.ts';

type Blocks = readonly LetterBlock[];
type Of<Kind extends LetterBlock['kind']> = Extract<LetterBlock, { readonly kind: Kind }>;

export const heading = (text: string, level: 2 | 3 = 2): LetterBlock => ({ kind: 'heading', level, text });
export const paragraph = (...sentences: readonly string[]): LetterBlock => ({
  kind: 'paragraph',
  text: sentences.join(' '),
});
export const list = (items: readonly string[]): Blocks =>
  items.length === 0 ? [] : [{ kind: 'list', items: [...items] }];

/** Rows without a value are left out. */
export function details(rows: readonly (readonly [label: string, value: string | undefined])[]): Blocks {
  const known = rows.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]));
  return known.length === 0 ? [] : [{ kind: 'details', rows: known }];
}

export const table = (
  caption: string,
  columns: Of<'table'>['columns'],
  rows: readonly (readonly string[])[],
): Blocks =>
  rows.length === 0 ? [] : [{ kind: 'table', caption, columns, rows: rows.map((row) => [...row]) }];

/** What a person typed, as typed; nothing when nothing was typed. */
export const quote = (text: string | undefined): Blocks => (written(text) ? [{ kind: 'quote', text }] : []);

/** A heading with what stands below it; neither when nothing does. */
export const section = (title: string, below: Blocks, level: 2 | 3 = 2): Blocks =>
  below.length === 0 ? [] : [heading(title, level), ...below];
