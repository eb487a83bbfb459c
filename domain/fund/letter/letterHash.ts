// What names a letter for good: in the history, among the texts of its case, and where its file lies.
import { hashOfJson } from '../../../events/chain.ts';
import type { LetterDocument } from '../../../schemas/fund/letterDocument.ts';

/** SHA-256 (hexadecimal) of the letter's RFC 8785 form: the same words, addressee and date give the same hash. */
export const letterHash = (document: LetterDocument): string => hashOfJson(document);

/** The name of a sealed text that holds the letter which the event of this number prepared. */
export const letterText = (version: number): string => `letter-${version}`;

/** Where a letter's file lies among the letter files. */
export const letterKey = (caseNumber: string, hash: string): string => `letters/${caseNumber}/${hash}.pdf`;
