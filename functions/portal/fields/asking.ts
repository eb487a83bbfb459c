// What every field of a form on a page knows.
import type { Child } from 'hono/jsx';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import type { Questions } from '../../ui/fields/words.ts';
import type { Mistakes } from './messages.ts';
import type { Shown } from './shown.ts';

export interface Asking {
  readonly language: Language;
  readonly questions: Questions;
  readonly shown: Shown;
  readonly mistakes: Mistakes;
  /** How many items of each list are on the page, by its name, where it is not as many as are filled in. */
  readonly rows: ReadonlyMap<string, number>;
  /** What one reads of a thing before ticking it. */
  readonly about?: ((thing: string) => Child) | undefined;
}

export interface Asked {
  readonly asking: Asking;
  /** The name of the field: `items.0.missing`. */
  readonly path: string;
  /** Where its question stands: `items.missing`. */
  readonly asks: string;
  readonly required: boolean;
  /** For one of several alike: the name of what it is about. */
  readonly called?: Bilingual | undefined;
}
