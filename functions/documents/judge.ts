// Why an upload is refused, if it is: what the browser and the form said of it counts for nothing here.
import { fileTypeFromBuffer } from 'file-type';
import { acceptedTypes, largestFile, mediaTypes, type RefusalReason } from '../../schemas/fund/documents.ts';
import type { FundDocument } from '../../schemas/fund/vocabulary.ts';
import type { UploadLooks } from '../platform/uploadedFiles.ts';
import type { PdfReader } from './pdf.ts';
import type { Scan } from './scanResult.ts';

interface Judgement {
  /** None when it is clean. */
  readonly reasons: RefusalReason[];
  readonly pages?: number;
}

/** What is refused without being read: what nobody should touch, and what is too much to take in. */
export function refusedUnread(found: Scan['found'], size: number): RefusalReason | undefined {
  if (found !== 'nothing') return found;
  if (size === 0) return 'empty';
  return size > largestFile ? 'too-large' : undefined;
}

interface Expected extends UploadLooks {
  readonly document: FundDocument;
}

/** By the bytes themselves: their type, and what stands in a PDF. */
export async function judged(bytes: Uint8Array, expected: Expected, readPdf: PdfReader): Promise<Judgement> {
  const { document, contentType, pageLimit } = expected;
  const mediaType = (await fileTypeFromBuffer(bytes))?.mime;
  const accepted = acceptedTypes[document].some((type) => mediaTypes[type] === mediaType);
  if (!accepted || mediaType !== contentType) return { reasons: ['lying-type'] };
  if (mediaType !== mediaTypes.pdf) return { reasons: [] };
  const pdf = await readPdf(bytes);
  if (pdf.kind !== 'readable') return { reasons: [pdf.kind] };
  const { pages } = pdf;
  return { pages, reasons: pageLimit !== undefined && pages > pageLimit ? ['too-many-pages'] : [] };
}
