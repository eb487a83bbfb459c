// The files of a fund request: which types are taken, how large they may be, and what became of each upload.
import * as z from 'zod/mini';
import { instant, personId, requestNumber, sha256 } from '../identifiers.ts';
import { line } from '../text.ts';
import { uploadId } from './submittedDocument.ts';
import { type FundDocument, fundDocument } from './vocabulary.ts';

const fileTypes = ['pdf', 'xlsx', 'ods'] as const;
export const fileType = z.enum(fileTypes);
export type FileType = (typeof fileTypes)[number];

export const mediaTypes: Record<FileType, string> = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
};

/**
 * PDF, because it reads the same for everyone, now and in ten years; the budget also as a spreadsheet, so that whoever
 * reviews it can recalculate. Nothing that carries macros.
 */
export const acceptedTypes: Record<FundDocument, readonly FileType[]> = {
  'plan-of-approach': ['pdf'],
  'activity-plan': ['pdf'],
  'multi-year-budget': ['pdf', 'xlsx', 'ods'],
  'partnership-agreement': ['pdf'],
  'public-summary': ['pdf'],
};

/** In bytes: 20 MB as file managers count. A choice of ours, no rule of a regulation. */
export const largestFile = 20 * 1024 * 1024;

/** Which upload of which document of which request. */
export const uploadReference = z.strictObject({
  request: requestNumber,
  document: fundDocument,
  upload: uploadId,
});
export type UploadReference = z.infer<typeof uploadReference>;

const refusalReasons = [
  'empty',
  'too-large',
  'lying-type',
  'infected',
  'not-scanned',
  'encrypted',
  'unreadable',
  'too-many-pages',
] as const;
export const refusalReason = z.enum(refusalReasons);
export type RefusalReason = (typeof refusalReasons)[number];

const checked = { document: fundDocument, upload: uploadId, size: z.int() };

/** What the check of an upload came to; `size` in bytes, `pages` of a PDF that could be read. */
export const documentVerdict = z.discriminatedUnion('verdict', [
  z.strictObject({
    verdict: z.literal('clean'),
    ...checked,
    sha256,
    pages: z.optional(z.int()),
  }),
  z.strictObject({
    verdict: z.literal('refused'),
    ...checked,
    /** Absent when nobody read it: infected, not scanned, empty or too large. */
    sha256: z.optional(sha256),
    pages: z.optional(z.int()),
    reasons: z.array(refusalReason).check(z.minLength(1), z.maxLength(refusalReasons.length)),
  }),
]);
export type DocumentVerdict = z.infer<typeof documentVerdict>;

/** What an applicant says of a file before a form for it is given out; `size` in bytes. */
export const uploadAsked = z.strictObject({
  document: fundDocument,
  /** As the applicant called the file. */
  name: line(255),
  type: fileType,
  size: z.int().check(z.gte(0)),
});
export type UploadAsked = z.infer<typeof uploadAsked>;

/**
 * An upload that is named in the form by itself once it is clean: `over` is what the form named when it was asked for. Absent
 * for one that its sender names, and gone from every upload of a document once somebody chose one by hand.
 */
const stepsIn = z.strictObject({ over: z.optional(uploadId), done: z.boolean() });

const { document, name, type } = uploadAsked.shape;
const asked = {
  upload: uploadId,
  document,
  name,
  type,
  askedAt: instant,
  by: personId,
  stepsIn: z.optional(stepsIn),
};

/**
 * An upload as its request keeps it: `awaited` since the form was given out, `checking` once it was scanned, then `clean` or
 * `refused`. A form can be posted again while it is good: what was refused may still become clean, and what is clean stays
 * so. Only a clean one can be opened.
 */
export const uploadedFile = z.discriminatedUnion('status', [
  z.object({ status: z.enum(['awaited', 'checking']), ...asked }),
  z.object({
    status: z.literal('clean'),
    ...asked,
    size: z.int(),
    sha256,
    pages: z.optional(z.int()),
  }),
  z.object({
    status: z.literal('refused'),
    ...asked,
    size: z.int(),
    reasons: z.array(refusalReason),
  }),
]);
export type UploadedFile = z.infer<typeof uploadedFile>;
