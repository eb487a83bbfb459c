// When the form of a request is erased with the person who wrote it, its files go too: the bytes after the rows.
import { personalDataErased } from '../../events/case/personal-data-erased.ts';
import type { Envelope } from '../../events/envelope.ts';
import type { DocumentsDeps } from './deps.ts';

/** Throws for what must come back. What was taken away already stays away. */
export const erasure =
  ({ files, log }: Pick<DocumentsDeps, 'files' | 'log'>) =>
  async ({ subject: caseNumber, data }: Envelope): Promise<void> => {
    if (!personalDataErased.data.parse(data).erased.includes('form')) return;
    await files.removeAll(caseNumber);
    log.info('the files of a request were taken away', { caseNumber });
  };
