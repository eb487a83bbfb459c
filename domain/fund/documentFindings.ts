// What a machine sees in the documents of a request (article 12): each has to be there, as an upload of this request that was
// found clean and is still the file that the form names.
import type { FundContent } from '../../schemas/forms/fund-v1.ts';
import { fileSays } from '../../schemas/fund/documentNames.ts';
import type { UploadedFile } from '../../schemas/fund/documents.ts';
import type { FundDocument } from '../../schemas/fund/vocabulary.ts';
import type { Regulation } from '../../schemas/regulations/regulation.ts';
import type { Finding } from '../case/types.ts';
import { type DocumentLack, documentText } from './findingTexts.ts';
import { articleOf } from './regulationOf.ts';

export const documentFindings = (
  { documents = {} }: FundContent,
  files: readonly UploadedFile[],
  regulation: Regulation,
): readonly Finding[] =>
  regulation.documents.flatMap(({ document, article }) => {
    const named = documents[document];
    const file = files.find((one) => one.document === document && one.upload === named?.upload);
    const lack = named === undefined ? 'missing' : lackOf(file, named.sha256);
    if (lack === undefined) return [];
    return [
      {
        code: `${lack}-document-${document}`,
        field: 'documents',
        says: lack === 'refused' && file ? withReasons(document, file) : documentText(lack, document),
        source: articleOf(regulation, article),
      },
    ];
  });

function lackOf(file: UploadedFile | undefined, sha256: string): DocumentLack | undefined {
  switch (file?.status) {
    case undefined:
      return 'unknown';
    case 'awaited':
    case 'checking':
      return 'unchecked';
    case 'refused':
      return 'refused';
    case 'clean':
      return file.sha256 === sha256 ? undefined : 'other';
  }
}

function withReasons(document: FundDocument, file: UploadedFile): Finding['says'] {
  const [text, reasons] = [documentText('refused', document), fileSays(file)];
  return { nl: `${text.nl} ${reasons.nl}`, en: `${text.en} ${reasons.en}` };
}
