// Where the files of a fund request lie in the bucket. An upload lands where nobody opens anything; what was checked and
// found clean is kept somewhere else, under the same name.
import { type FileName, fileName } from '../../schemas/fund/documents.ts';

const place = (folder: 'uploads' | 'kept') => `${folder}/`;

const under = ({ request, document, upload }: FileName): string => `${request}/${document}/${upload}`;

export const uploadKey = (file: FileName): string => place('uploads') + under(file);
export const keptKey = (file: FileName): string => place('kept') + under(file);

/** The file that was uploaded under this key; `undefined` when we never gave out such a key. */
export function uploadedUnder(key: string): FileName | undefined {
  const [folder, request, document, upload, ...more] = key.split('/');
  if (folder !== 'uploads' || more.length > 0) return undefined;
  const parsed = fileName.safeParse({ request, document, upload });
  return parsed.success ? parsed.data : undefined;
}
