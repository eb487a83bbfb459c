// An act of a person on a case or a round, as its page puts it: what it is called, what it asks, and what is said afterwards.
import type { Bilingual } from '../../../schemas/text.ts';
import type { Questions } from '../../ui/fields/words.ts';

export interface Act {
  /** Also on the button that leads to it. */
  readonly title: Bilingual;
  /** What follows from it, before anything is asked. */
  readonly intro?: Bilingual;
  /** On the button that does it; the title when absent. */
  readonly button?: Bilingual;
  /** Said once it is done. */
  readonly done: Bilingual;
  readonly questions?: Questions;
  /** Paths that the page brings along instead of asking. */
  readonly carries?: readonly string[];
}

export type Acts = Readonly<Record<string, Act>>;
