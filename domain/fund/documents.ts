// Who may know of which upload of a request.
import type { FundContent } from '../../schemas/forms/fund-v1.ts';
import type { UploadedFile } from '../../schemas/fund/documents.ts';
import type { Capacity } from '../case/capacity.ts';

/** They read every try; whoever else reads the request reads what its form names. */
const readsEveryUpload: readonly Capacity[] = ['applicant', 'officer', 'decider'];

export function readableFiles(
  capacities: readonly Capacity[],
  files: readonly UploadedFile[],
  { documents = {} }: Pick<FundContent, 'documents'>,
): readonly UploadedFile[] {
  if (capacities.some((capacity) => readsEveryUpload.includes(capacity))) return files;
  return files.filter(({ document, upload }) => documents[document]?.upload === upload);
}
