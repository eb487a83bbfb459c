// A letter as a case lists it.
import type { LetterSummary } from '../../../schemas/letterView.ts';

/** `mailed`: a koploper decision is no letter beside its mail. */
export type ListedLetter =
  | LetterSummary
  | {
      readonly letter: string;
      readonly about: 'decision';
      readonly state: 'mailed';
      readonly releasedOn: string;
    };
