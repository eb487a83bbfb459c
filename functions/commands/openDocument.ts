// The way to the bytes of an upload, for whoever reads the request: only of one that was found clean, and only to those very bytes.
import { readableFiles } from '../../domain/fund/documents.ts';
import { fundV1 } from '../../schemas/forms/fund-v1.ts';
import type { UploadedFile } from '../../schemas/fund/documents.ts';
import type { CaseStore } from '../platform/caseStore.ts';
import type { Uploads } from '../platform/uploads.ts';
import type { CaseReader } from './caseReader.ts';

interface OpenDeps {
  readonly cases: Pick<CaseStore, 'form' | 'file'>;
  readonly uploads: Pick<Uploads, 'openingLink'>;
}

type Opened = { readonly link: string } | { readonly notClean: UploadedFile };

/** `undefined` when this person knows of no such upload. `now` is an instant (UTC); the link holds for a minute. */
export async function openDocument(
  { cases, uploads }: OpenDeps,
  { head, viewer }: CaseReader,
  upload: string,
  now: string,
): Promise<Opened | undefined> {
  const { id, form: number } = head.aggregate;
  const [stored, form] = await Promise.all([
    cases.file(id, upload),
    number === undefined ? undefined : cases.form(id, number, 'strong'),
  ]);
  const [file] = readableFiles(
    viewer,
    head.aggregate,
    stored ? [stored] : [],
    fundV1.content.parse(form?.content ?? {}),
  );
  if (!file) return undefined;
  if (file.status !== 'clean') return { notClean: file };
  const { document, name, type, sha256 } = file;
  const link = await uploads.openingLink(
    { file: { request: id, document, upload }, sha256, name, type },
    now,
  );
  return { link };
}
