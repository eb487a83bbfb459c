// Hands a whole case out as one archive, to the office: what lies open for inspection when somebody objects (Awb 7:4), and for
// the archive. Nothing of it is history: who took it out stands in the log.
import { mayRead } from '../../domain/case/access.ts';
import { letterKey } from '../../domain/fund/letter/letterHash.ts';
import { type CaseFile, type FiledText, filedDocumentName, filedLetterName } from '../../schemas/caseFile.ts';
import { requestNumber } from '../../schemas/identifiers.ts';
import { archiveOf, type CaseArchives, encoded, type FiledPart } from '../platform/caseArchives.ts';
import type { OpenLetter } from '../platform/letterFiles.ts';
import { gatherCaseFile } from './caseFile.ts';
import type { CaseReader } from './caseReader.ts';

interface HandOutDeps {
  readonly stores: Parameters<typeof gatherCaseFile>[0];
  readonly archives: CaseArchives;
  readonly openLetter: OpenLetter;
  /** Not to be guessed: the archive lies under it. */
  readonly newKey: () => string;
  /** The texts of the archive, in the order in which they stand in it. */
  readonly textsOf: (file: CaseFile) => readonly FiledText[];
}

type HandedOut = { readonly link: string } | 'letter-not-made';

/** `undefined` for whoever does not read the case as an officer. `now` is an instant (UTC); the link holds for a minute. */
export async function handOutCaseFile(
  deps: HandOutDeps,
  reader: CaseReader,
  now: string,
): Promise<HandedOut | undefined> {
  const { viewer, head } = reader;
  const { id, state } = head.aggregate;
  if (!viewer.capacities.includes('officer') || !mayRead(viewer.access, 'officer', state)) return undefined;
  const file = await gatherCaseFile(deps.stores, reader, now);
  const letters = await letterParts(deps, id, file);
  if (letters === undefined) return 'letter-not-made';
  const texts = deps.textsOf(file).map(({ name, text }) => ({ name, bytes: encoded(text) }));
  const parts = [...texts, ...letters, ...documentParts(deps, id, file)];
  const sums = { name: 'SHA256SUMS', head: `${id} ${now}  sha256sum -c SHA256SUMS` };
  const { bytes, length } = archiveOf({ name: id, parts, sums });
  const key = deps.newKey();
  await deps.archives.lay(key, bytes, length);
  return { link: await deps.archives.link(key, id, now) };
}

/** The very files that went out; `undefined` while one of them has not been made. */
async function letterParts(
  { openLetter }: HandOutDeps,
  id: string,
  { letters }: CaseFile,
): Promise<readonly FiledPart[] | undefined> {
  const files = await Promise.all(letters.map(({ hash }) => openLetter(letterKey(id, hash))));
  const parts = letters.flatMap((letter, index) => {
    const bytes = files[index];
    return bytes === undefined ? [] : [{ name: filedLetterName(letter), bytes }];
  });
  return parts.length === letters.length ? parts : undefined;
}

const documentParts = (
  { archives }: HandOutDeps,
  id: string,
  { documents }: CaseFile,
): readonly FiledPart[] =>
  documents.map((file) => ({
    name: filedDocumentName(file),
    size: file.size,
    sha256: file.sha256,
    open: () =>
      archives.document(
        { request: requestNumber.parse(id), document: file.document, upload: file.upload },
        file.sha256,
      ),
  }));
