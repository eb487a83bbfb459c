// A document as the form names it: which upload, and the fingerprint of its bytes, so that signing the form signs the documents.
import * as z from 'zod/mini';
import { sha256 } from '../identifiers.ts';
import { line } from '../text.ts';

/** Names one upload; a newer one of the same document has another. */
export const uploadId = z.string().check(z.regex(/^up-[a-z2-7]{10}$/));

export const submittedDocument = z.strictObject({
  upload: uploadId,
  /** As the applicant called the file. */
  name: line(255),
  sha256,
});
