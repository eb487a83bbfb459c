// Where the files of a fund request lie in the bucket. An upload lands where nobody opens anything; what was checked and
// found clean is kept somewhere else, under its own fingerprint, so that nothing that comes later takes its place.
import { type UploadReference, uploadReference } from '../../schemas/fund/documents.ts';
import { base32 } from './base32.ts';

const under = ({ request, document, upload }: UploadReference): string => `${request}/${document}/${upload}`;

export const uploadKey = (file: UploadReference): string => `uploads/${under(file)}`;
export const keptKey = (file: UploadReference, sha256: string): string => `kept/${under(file)}/${sha256}`;

/** Everything of a request lies below these. */
export const foldersOf = (request: string): readonly string[] => [`uploads/${request}/`, `kept/${request}/`];

/** The upload that a command (its id, base64url of a hash) asks for: the same for a repeat of it. */
export const uploadIdOf = (commandId: string): string =>
  `up-${base32(Buffer.from(commandId, 'base64url')).slice(0, 10)}`;

/** The file that was uploaded under this key; `undefined` when we never gave out such a key. */
export function uploadedUnder(key: string): UploadReference | undefined {
  const [folder, request, document, upload, ...more] = key.split('/');
  if (folder !== 'uploads' || more.length > 0) return undefined;
  const parsed = uploadReference.safeParse({ request, document, upload });
  return parsed.success ? parsed.data : undefined;
}
