// The five documents that belong to a request, each as a file of its own.
import { createHash } from 'node:crypto';
import type { FundDocument } from '../../schemas/fund/vocabulary.ts';
import { samplePdf } from './samplePdf.ts';

const titles: Record<FundDocument, string> = {
  'plan-of-approach': 'Plan van aanpak',
  'activity-plan': 'Activiteitenplan',
  'multi-year-budget': 'Meerjarenbegroting',
  'partnership-agreement': 'Samenwerkingsovereenkomst',
  'public-summary': 'Publiekssamenvatting',
};

export interface SampleDocument {
  readonly document: FundDocument;
  /** Of the file. */
  readonly name: string;
  readonly bytes: Buffer;
  readonly sha256: string;
}

/** Each says of which request it is, so that no two are the same file. */
export const sampleDocumentsOf = (number: string): readonly SampleDocument[] =>
  (Object.entries(titles) as [FundDocument, string][]).map(([document, title]) => {
    const bytes = samplePdf(`Voorbeeld: ${title.toLowerCase()} van ${number}`);
    return {
      document,
      name: `${title}.pdf`,
      bytes,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    };
  });
