// Who may know of which upload of a request.
import type { FundContent } from '../../schemas/forms/fund-v1.ts';
import type { UploadedFile } from '../../schemas/fund/documents.ts';
import { mayRead } from '../case/access.ts';
import type { Capacity } from '../case/capacity.ts';
import type { AnyCase } from '../case/types.ts';
import type { Viewer } from '../case/visibility.ts';

/** They read every try, in whatever states they read the request; whoever else reads it reads what its form names. */
export const readsEveryUpload: readonly Capacity[] = ['applicant', 'officer', 'decider'];

export function readableFiles(
  { capacities, access }: Viewer,
  { state }: Pick<AnyCase, 'state'>,
  files: readonly UploadedFile[],
  { documents = {} }: Pick<FundContent, 'documents'>,
): readonly UploadedFile[] {
  const all = capacities.some((one) => readsEveryUpload.includes(one) && mayRead(access, one, state));
  return all ? files : files.filter(({ document, upload }) => documents[document]?.upload === upload);
}
