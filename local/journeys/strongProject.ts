// The STRONG project as its applicant would fill it in. Facts from the announcement of the first seven koplopers (October
// 2015) and the project's own page; where those are silent the text says only what the form asks. Persons are invented.
import type { KoploperContent } from '../../schemas/forms/koploper-v1.ts';
import type { InvitePartnerInput } from '../../schemas/partner.ts';

export const strong: KoploperContent = {
  name: 'STRONG (Studie Route Net Gezondheid)',
  organisation: 'ROC Mondriaan',
  organisationSector: 'education',
  regions: ['haaglanden'],
  summary:
    'In STRONG hebben 26 partijen in de regio Haaglanden uit onderwijs, zorg en welzijn zich verenigd om jongeren meer te binden en te boeien in de sector gezondheid.',
  regionalCharacter:
    'De partners zijn de scholen, zorgorganisaties en gemeenten van Haaglanden. Zij kennen de vraag naar zorg in de eigen regio en stemmen de opleidingen daarop af.',
  partnership:
    'Onderwijs, zorg en overheid werken samen in één netwerk van studieroutes. Studenten kijken over de grens van hun eigen opleiding.',
  educationLevels: ['vmbo', 'mbo', 'hbo'],
  themes: ['Leren in de praktijk', 'Instroom en binding jongeren'],
  results: [
    {
      what: 'Masterclasses in het ziekenhuis voor mbo-studenten, met extra aandacht voor ondernemerschap in de zorg.',
      evidence: 'Aankondiging van de eerste zeven koplopers van het Zorgpact.',
      date: '2015',
    },
    {
      what: '26 partijen uit onderwijs, zorg en welzijn werken samen.',
      evidence: 'Overzicht van partners.',
      date: '2015',
    },
  ],
  sharing:
    'STRONG presenteert zich op de Landelijke Werkdag en deelt ervaringen en belemmeringen in de Kopgroep.',
};

export const partners: readonly InvitePartnerInput[] = [
  {
    name: 'Woonzorgcentra Haaglanden',
    sector: 'care',
    role: 'Biedt leerplekken en masterclasses aan.',
    contactName: 'Tineke Oosterveld',
    contactEmail: 'wzh@example.nl',
    language: 'nl',
  },
  {
    name: 'gemeente Den Haag',
    sector: 'government',
    role: 'Verbindt het project met het regionale arbeidsmarktbeleid.',
    contactName: 'Bram Kuiperdal',
    contactEmail: 'gemeente@example.nl',
    language: 'nl',
  },
];
