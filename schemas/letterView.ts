// The letters of a case as a client of the API reads them.
import * as z from 'zod/mini';
import { letterDocument } from './fund/letterDocument.ts';
import { letterSubject } from './fund/letters.ts';
import { day, sha256 } from './identifiers.ts';
import { bilingual } from './text.ts';

const listed = {
  /** The last part of its address. */
  letter: z.string(),
  about: letterSubject,
};

const sentLetterView = z.strictObject({
  ...listed,
  state: z.literal('released'),
  releasedOn: day,
  /** SHA-256 of the letter's RFC 8785 form, as it stands in the history. */
  hash: sha256,
});

/** A letter that is prepared: it would say this if it went out today. */
const concept = z.strictObject({
  ...listed,
  state: z.literal('concept'),
  /** Why it cannot go out yet; empty when it can. */
  lacks: z.array(bilingual(1000)),
});

const letterSummary = z.union([sentLetterView, concept]);
export type LetterSummary = z.infer<typeof letterSummary>;

export const letterList = z.strictObject({ items: z.array(letterSummary) });

export const letterView = z.union([
  z.strictObject({ ...sentLetterView.shape, document: letterDocument }),
  z.strictObject({ ...concept.shape, document: letterDocument }),
]);
export type LetterView = z.infer<typeof letterView>;
