// The datasets as catalogues of the government read them: DCAT-AP-NL 3, as JSON-LD.
import type { Bilingual } from '../../../schemas/text.ts';
import { type Dataset, datasets } from './datasets.ts';

export const cataloguePath = '/data/catalogus';
export const licence = 'http://creativecommons.org/publicdomain/zero/1.0/deed.nl';
export const publisherName = 'Zorgpact Loket';

const list = (name: string, code: string): string =>
  `http://publications.europa.eu/resource/authority/${name}/${code}`;

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
};

/** A text in both languages. */
const said = ({ nl, en }: Bilingual) => [
  { '@value': nl, '@language': 'nl' },
  { '@value': en, '@language': 'en' },
];
const to = (address: string) => ({ '@id': address });

export function catalogue(baseAddress: string, officeAddress: string) {
  const self = `${baseAddress}${cataloguePath}`;
  const publisher = `${self}#uitgever`;
  const contact = `${self}#contact`;
  const shared = {
    'dct:publisher': to(publisher),
    'dct:creator': to(publisher),
    'dct:language': [to(list('language', 'NLD')), to(list('language', 'ENG'))],
    'dcat:contactPoint': to(contact),
  };
  return {
    '@context': context,
    '@graph': [
      {
        '@id': self,
        '@type': 'dcat:Catalog',
        'dct:title': said({ nl: 'Open data van Zorgpact Loket', en: 'Open data of Zorgpact Loket' }),
        'dct:description': said({
          nl: 'Wat in het openbare register staat, om te hergebruiken.',
          en: 'What stands in the public register, to be reused.',
        }),
        ...shared,
        'dct:license': to(licence),
        'foaf:homepage': to(`${baseAddress}/data`),
        'dcat:dataset': datasets.map(({ id }) => to(datasetId(baseAddress, id))),
      },
      {
        '@id': publisher,
        '@type': 'foaf:Agent',
        'foaf:name': said({ nl: publisherName, en: publisherName }),
      },
      {
        '@id': contact,
        '@type': 'vcard:Kind',
        'vcard:fn': publisherName,
        'vcard:hasEmail': to(`mailto:${officeAddress}`),
      },
      ...datasets.flatMap((dataset) => [described(dataset), ...distributions(dataset)]),
    ],
  };

  function described({ id, title, description, keywords, themes, page, files }: Dataset) {
    return {
      '@id': datasetId(baseAddress, id),
      '@type': 'dcat:Dataset',
      'dct:identifier': datasetId(baseAddress, id),
      'dct:title': said(title),
      'dct:description': said(description),
      'dcat:keyword': (['nl', 'en'] as const).flatMap((language) =>
        keywords[language].map((word) => ({ '@value': word, '@language': language })),
      ),
      'dcat:theme': themes.map((theme) => to(list('data-theme', theme))),
      ...shared,
      'dct:accessRights': to(list('access-right', 'PUBLIC')),
      'dct:accrualPeriodicity': to(list('frequency', 'UPDATE_CONT')),
      'dcat:landingPage': to(`${baseAddress}${page}`),
      'dcat:distribution': files.map(({ path }) => to(distributionId(path))),
    };
  }

  function distributions({ title, files }: Dataset) {
    return files.map(({ path, mediaType, fileType, holds }) => ({
      '@id': distributionId(path),
      '@type': 'dcat:Distribution',
      'dct:title': said({ nl: `${title.nl}: ${holds.nl}`, en: `${title.en}: ${holds.en}` }),
      'dct:description': said(holds),
      'dcat:accessURL': to(`${baseAddress}/data`),
      'dcat:downloadURL': to(`${baseAddress}${path}`),
      'dcat:mediaType': to(`https://www.iana.org/assignments/media-types/${mediaType}`),
      'dct:format': to(list('file-type', fileType)),
      'dct:license': to(licence),
      'dct:rights': to(list('access-right', 'PUBLIC')),
    }));
  }

  function distributionId(path: string): string {
    return `${self}#${path.slice(1).replaceAll('/', '-')}`;
  }
}

/** It never changes, whatever becomes of the files. */
export const datasetId = (baseAddress: string, id: string): string => `${baseAddress}${cataloguePath}#${id}`;
