// What a letter says of its own decision; all letters share the rest.
import type { LetterBlock } from '../../../../schemas/fund/letterDocument.ts';

export interface Said {
  /** The decision in a few words, as it stands among the facts. */
  readonly decision: string;
  /** Before the name of the project. */
  readonly subject: string;
  /** The first thing to be read. */
  readonly opening: readonly string[];
  readonly amounts: readonly (readonly [label: string, value: string])[];
  readonly reasons: readonly LetterBlock[];
}
