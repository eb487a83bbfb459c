// The applications that a system on one machine begins with: one for everything that somebody can be asked to do next. Projects,
// organisations and people are invented.
import type { KoploperContent } from '../../schemas/forms/koploper-v1.ts';
import type { RegionId } from '../../schemas/regions.ts';
import type { Sector } from '../../schemas/vocabulary.ts';
import { demonstrationName } from '../importing/demonstrationProjects.ts';

/** How far an application came. */
export type Stage =
  | 'draft'
  | 'submitted'
  | 'asked'
  | 'half-reviewed'
  | 'in-deliberation'
  | 'advised'
  | 'prepared'
  | 'admitted'
  | 'declined';

export interface SeededApplication {
  readonly name: string;
  readonly applicant: 'aanvrager-2' | 'penvoerder-1' | 'penvoerder-2';
  readonly organisation: string;
  readonly sector: Sector;
  readonly region: RegionId;
  readonly about: string;
  readonly theme: string;
  readonly stage: Stage;
}

export const seededApplications: readonly SeededApplication[] = [
  {
    name: 'Slim thuis in de Achterhoek',
    applicant: 'aanvrager-2',
    organisation: 'Zorggroep Slingeland',
    sector: 'care',
    region: 'achterhoek',
    about: 'Studenten en wijkverpleegkundigen proberen samen hulpmiddelen uit bij mensen thuis.',
    theme: 'Technologie',
    stage: 'draft',
  },
  {
    name: 'Leerhuis Duin en Polder',
    applicant: 'penvoerder-1',
    organisation: 'Zorghuis Duin en Polder',
    sector: 'care',
    region: 'kennemerland',
    about: 'Een verpleeghuis en een mbo-school leiden op één plek op, met lessen op de afdeling.',
    theme: 'Leren in de praktijk',
    stage: 'submitted',
  },
  {
    name: 'Buurtstage',
    applicant: 'penvoerder-2',
    organisation: 'Welzijn Havenkwartier',
    sector: 'welfare',
    region: 'rotterdam-rijnmond',
    about: 'Studenten lopen stage in een buurt in plaats van bij één organisatie.',
    theme: 'Leren in de praktijk',
    stage: 'asked',
  },
  {
    name: 'Doorstroom in de kraamzorg',
    applicant: 'penvoerder-1',
    organisation: 'Kraamzorg Veluwezoom',
    sector: 'care',
    region: 'midden-gelderland',
    about: 'Wie in de kraamzorg werkt, leert door zonder de baan op te zeggen.',
    theme: 'Behoud van medewerkers',
    stage: 'half-reviewed',
  },
  {
    name: 'Zorgwerkplaats Westerhaven',
    applicant: 'penvoerder-2',
    organisation: 'Mbo-college Westerhaven',
    sector: 'education',
    region: 'groningen',
    about: 'School, ziekenhuis en gemeente delen een werkplaats waar zij opleidingen samen vernieuwen.',
    theme: 'Vernieuwend onderwijs',
    stage: 'in-deliberation',
  },
  {
    name: 'Zij-instroom met een maatje',
    applicant: 'penvoerder-1',
    organisation: 'Stichting Zorgbrug',
    sector: 'care',
    region: 'midden-brabant',
    about: 'Wie uit een ander beroep komt, heeft een jaar lang een maatje op de werkvloer.',
    theme: 'Zij-instroom',
    stage: 'advised',
  },
  {
    name: 'Samen roosteren',
    applicant: 'penvoerder-2',
    organisation: 'Zorgcombinatie De Linde',
    sector: 'care',
    region: 'zeeland',
    about: 'Kleine zorgorganisaties maken één rooster, zodat studenten overal kunnen leren.',
    theme: 'Samenwerking in de regio',
    stage: 'prepared',
  },
  {
    name: 'Proeven van zorg',
    applicant: 'penvoerder-1',
    organisation: 'Scholengroep Rivierenland',
    sector: 'education',
    region: 'zuid-gelderland',
    about: 'Leerlingen van het vmbo maken een week lang kennis met werken in de zorg.',
    theme: 'Instroom en binding jongeren',
    stage: 'admitted',
  },
  {
    name: 'Zorgbus Noordkop',
    applicant: 'penvoerder-2',
    organisation: 'Werkplein Noordkop',
    sector: 'employers',
    region: 'noord-holland-noord',
    about: 'Een bus vol zorgtechnologie rijdt langs scholen en dorpen.',
    theme: 'Technologie',
    stage: 'declined',
  },
];

export const applicationOf = (application: SeededApplication): KoploperContent => ({
  name: demonstrationName(application.name),
  organisation: application.organisation,
  organisationSector: application.sector,
  regions: [application.region],
  summary: application.about,
  regionalCharacter: 'De partners komen uit de regio en kennen elkaars vraag naar mensen.',
  partnership: 'Zorg, onderwijs en gemeente hebben afspraken gemaakt en komen elke maand bij elkaar.',
  educationLevels: ['mbo'],
  themes: [application.theme],
  results: [
    {
      what: 'Veertig studenten leerden een half jaar op deze manier.',
      evidence: 'Jaarverslag van de partners',
      date: '2025-11',
    },
    { what: 'Twaalf van hen bleven er werken.' },
  ],
  sharing: 'Wij ontvangen twee keer per jaar andere regio’s en geven ons lesmateriaal weg.',
});
