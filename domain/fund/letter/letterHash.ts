// What names a letter for good: in the history, and in the place where its file lies.
import { hashOfJson } from '../../../events/chain.ts';
import type { LetterDocument } from '../../../schemas/fund/letterDocument.ts';

/** SHA-256 (hexadecimal) of the letter's RFC 8785 form: the same words, addressee and date give the same hash. */
export const letterHash = (document: LetterDocument): string => hashOfJson(document);
