// Checks an upload once it is scanned, keeps what is clean, takes away the rest, and writes down what became of it.
import { createHash } from 'node:crypto';
import type { DocumentVerdict } from '../../schemas/fund/documents.ts';
import type { UploadLooks } from '../platform/uploadedFiles.ts';
import type { DocumentsDeps } from './deps.ts';
import { judged, refusedUnread } from './judge.ts';
import type { Scan } from './scanResult.ts';

/** Throws for what must come back. What is done again, after a repeat or a crash, comes to the same. */
export const documents =
  (deps: DocumentsDeps) =>
  async (scan: Scan): Promise<void> => {
    const { files, rows, log } = deps;
    const { upload } = scan;
    const { request: caseNumber, ...about } = upload.file;
    const looks = await files.look(upload);
    if (!looks) return log.info('the upload is gone: checked before, or expired', { caseNumber, ...about });
    const status = await rows.arrived(upload.file);
    if (status === undefined || status === 'clean') {
      await files.remove(upload);
      return log.info('an upload that nobody awaits was taken away', { caseNumber, ...about });
    }
    const verdict = await verdictOn(scan, looks, deps);
    if (verdict.verdict === 'clean') await files.keep(upload, verdict.sha256);
    await rows.record(upload.file, verdict);
    await files.remove(upload);
    log.info('upload checked', {
      caseNumber,
      ...about,
      verdict: verdict.verdict,
      ...(verdict.verdict === 'refused' ? { reasons: verdict.reasons } : {}),
    });
  };

async function verdictOn(
  { upload, found }: Scan,
  looks: UploadLooks,
  { files, readPdf }: DocumentsDeps,
): Promise<DocumentVerdict> {
  const { document, upload: id } = upload.file;
  const { size } = looks;
  const unread = refusedUnread(found, size);
  if (unread) return { verdict: 'refused', document, upload: id, size, reasons: [unread] };
  const bytes = await files.read(upload);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { pages, reasons } = await judged(bytes, { document, ...looks }, readPdf);
  const seen = { document, upload: id, size, sha256, ...(pages === undefined ? {} : { pages }) };
  return reasons.length === 0 ? { verdict: 'clean', ...seen } : { verdict: 'refused', ...seen, reasons };
}
