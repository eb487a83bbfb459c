// The letters of a request: what each is about, and which went out.
import * as z from 'zod/mini';
import { day, sha256 } from '../identifiers.ts';
import type { Bilingual } from '../text.ts';

const letterSubjects = ['decision', 'objection', 'settlement'] as const;
export const letterSubject = z.enum(letterSubjects);
export type LetterSubject = (typeof letterSubjects)[number];
export const letterSubjectNames: Record<LetterSubject, Bilingual> = {
  decision: { nl: 'Besluit op de aanvraag', en: 'Decision on the request' },
  objection: { nl: 'Besluit op het bezwaar', en: 'Decision on the objection' },
  settlement: { nl: 'Vaststelling van de subsidie', en: 'Settlement of the subsidy' },
};

/** A letter that was made known; its words stand among the texts of the request, under the number of its event. */
export const sentLetter = z.strictObject({
  about: letterSubject,
  as: z.int(),
  on: day,
  /** Of its data, as it stands in the history. */
  hash: sha256,
});
export type SentLetter = z.infer<typeof sentLetter>;
