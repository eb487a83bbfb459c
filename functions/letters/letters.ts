// Makes the file of a prepared letter and lays it down where its hash says. Made twice it is the same file in the same place.
import { letterHash, letterKey } from '../../domain/fund/letter/letterHash.ts';
import type { LetterDocument } from '../../schemas/fund/letterDocument.ts';
import type { LetterFiles } from '../platform/letterFiles.ts';
import type { RenderPdf } from './pdf.ts';

export interface LettersDeps {
  readonly render: RenderPdf;
  readonly files: LetterFiles;
}

export interface PreparedLetter {
  readonly caseNumber: string;
  readonly document: LetterDocument;
}

/** Returns the key of the file. Throws when it could not be made or stored. */
export const letters =
  ({ render, files }: LettersDeps) =>
  async ({ caseNumber, document }: PreparedLetter): Promise<string> => {
    const key = letterKey(caseNumber, letterHash(document));
    await files.keep(key, render(document));
    return key;
  };
