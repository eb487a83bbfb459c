// The datasets in the words of schema.org, for search engines that look for data.
import type { Language } from '../../../schemas/text.ts';
import type { StructuredThing } from '../../ui/structuredData.tsx';
import { datasetId, licence, publisherName } from './catalogue.ts';
import { datasets } from './datasets.ts';

export function structuredCatalogue(
  baseAddress: string,
  language: Language,
  { title, description }: { readonly title: string; readonly description: string },
): StructuredThing {
  const creator = { '@type': 'Organization', name: publisherName, url: baseAddress };
  return {
    '@type': 'DataCatalog',
    name: title,
    description,
    license: licence,
    creator,
    dataset: datasets.map((dataset) => ({
      '@type': 'Dataset',
      '@id': datasetId(baseAddress, dataset.id),
      name: dataset.title[language],
      description: dataset.description[language],
      keywords: dataset.keywords[language],
      license: licence,
      isAccessibleForFree: true,
      creator,
      url: `${baseAddress}${dataset.page}`,
      distribution: dataset.files.map(({ path, mediaType }) => ({
        '@type': 'DataDownload',
        contentUrl: `${baseAddress}${path}`,
        encodingFormat: mediaType,
      })),
    })),
  };
}
