// An upload as a client of the API reads it, and the answer to whoever asks for one.
import * as z from 'zod/mini';
import { instant, sha256 } from '../identifiers.ts';
import { bilingual, line } from '../text.ts';
import { fileType, refusalReason } from './documents.ts';
import { uploadId } from './submittedDocument.ts';
import { fundDocument } from './vocabulary.ts';

export const documentView = z.strictObject({
  upload: uploadId,
  document: fundDocument,
  name: line(255),
  type: fileType,
  askedAt: instant,
  status: z.enum(['awaited', 'checking', 'clean', 'refused']),
  /** In bytes. */
  size: z.optional(z.int()),
  /** To be named in the form, with the upload. */
  sha256: z.optional(sha256),
  pages: z.optional(z.int()),
  reasons: z.optional(z.array(refusalReason)),
  /** Where it stands, and what to do about it. */
  says: bilingual(3000),
});
export type DocumentView = z.infer<typeof documentView>;

export const uploadGiven = z.strictObject({
  upload: uploadId,
  document: fundDocument,
  /** To be posted as multipart/form-data: these fields in this order, and last a field `file` with the file. */
  form: z.strictObject({ url: z.url(), fields: z.record(z.string(), z.string()), expiresAt: instant }),
  limits: z.strictObject({
    /** In bytes. */
    largest: z.int(),
    mediaType: line(100),
    pages: z.optional(z.int()),
  }),
});
export type UploadGiven = z.infer<typeof uploadGiven>;
