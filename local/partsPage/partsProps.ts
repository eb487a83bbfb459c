// What each section of the page of all parts is given.
import type { Bilingual, Language } from '../../schemas/text.ts';

export interface PartsProps {
  readonly language: Language;
  /** In the language of the page. */
  readonly say: (words: Bilingual) => string;
}
