// What a region may tell of itself, for tests: one of every sort, and any at all.
import fc from 'fast-check';
import { agendaStatus, type RegionContent } from '../../schemas/regionContent.ts';

export const sampleContent: RegionContent = {
  introduction: { nl: 'Wij leiden samen op voor zorg in de wijk.', en: 'We train together for local care.' },
  facilitator: {
    organisation: 'Werkgeversvereniging Duinzorg',
    email: 'info@duinzorg.example.nl',
    website: 'https://duinzorg.example.nl/zorgpact',
  },
  agenda: [
    { title: 'Honderd leerplekken in de wijk', status: 'under-way' },
    { title: 'Eén loket voor stages', status: 'done', link: 'https://duinzorg.example.nl/stages' },
  ],
};

const words = fc.constantFrom('Leerplekken', 'Samen opleiden', 'Zij-instroom', 'Techniek', 'زيارة', '🏥');

/** Any content that may be published. */
export const anyContent: fc.Arbitrary<RegionContent> = fc.record(
  {
    introduction: fc.record({ nl: words, en: words }, { requiredKeys: ['nl'] }),
    facilitator: fc.record(
      {
        organisation: words,
        email: fc.constant('info@example.nl'),
        website: fc.constant('https://example.nl'),
      },
      { requiredKeys: ['organisation'] },
    ),
    agenda: fc.array(
      fc.record(
        {
          title: words,
          status: fc.constantFrom(...agendaStatus.options),
          link: fc.constant('https://example.nl/agenda'),
        },
        { requiredKeys: ['title', 'status'] },
      ),
      { maxLength: 40 },
    ),
  },
  { requiredKeys: ['agenda'] },
);
