// Which uploads a form names by itself once they were found clean: the newest of each document, and never over a newer choice.
import type { FundContent } from '../../schemas/forms/fund-v1.ts';
import type { UploadedFile } from '../../schemas/fund/documents.ts';
import { fundDocument } from '../../schemas/fund/vocabulary.ts';

type Documents = NonNullable<FundContent['documents']>;
type Clean = Extract<UploadedFile, { status: 'clean' }>;

export interface Naming {
  /** To be named now, by document. */
  readonly named: Documents;
  /** Uploads about which nothing is left to do once those are named. */
  readonly settled: readonly string[];
}

/** `files` of one request, in any order. */
export function uploadsToName(
  files: readonly UploadedFile[],
  { documents = {} }: Pick<FundContent, 'documents'>,
): Naming {
  const perDocument = fundDocument.options.map((document) => {
    const waiting = files
      .filter((file): file is Clean => file.status === 'clean' && file.document === document)
      .filter(({ stepsIn }) => stepsIn !== undefined && !stepsIn.done)
      .toSorted((one, other) => one.askedAt.localeCompare(other.askedAt));
    const newest = waiting.at(-1);
    const settled = waiting.map(({ upload }) => upload);
    if (!newest || !stepsInFor(documents[document]?.upload, newest, files)) return { named: {}, settled };
    const { upload, name, sha256 } = newest;
    return { named: { [document]: { upload, name, sha256 } }, settled };
  });
  return {
    named: Object.assign({}, ...perDocument.map(({ named }) => named)),
    settled: perDocument.flatMap(({ settled }) => settled),
  };
}

/** The form still names what it named when this one was asked for, or one that stepped in meanwhile and is older. */
function stepsInFor(named: string | undefined, newest: Clean, files: readonly UploadedFile[]): boolean {
  if (named === newest.upload) return false;
  if (named === newest.stepsIn?.over) return true;
  const current = files.find(({ upload }) => upload === named);
  return current?.stepsIn !== undefined && current.askedAt < newest.askedAt;
}
