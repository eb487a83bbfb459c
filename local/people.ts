// The invented people who can sign in on one machine, and the roles the office has given them. Keys are Dutch, as the
// sign-in page is; they are also the subject that the issuer gives out.

import type { Person } from '../schemas/person.ts';
import { demonstrationSchools } from './importing/demonstrationProjects.ts';

export interface DemoPerson extends Pick<Person, 'name' | 'email' | 'grants' | 'language' | 'signsFor'> {
  readonly key: string;
  /** What the sign-in page says of this person. */
  readonly does: string;
  readonly organisation: string;
  readonly sector: NonNullable<Person['sector']>;
}

const person = (
  key: string,
  name: string,
  does: string,
  [organisation, sector]: readonly [string, DemoPerson['sector']],
  grants: Person['grants'] = [],
): DemoPerson => ({
  key,
  name,
  does,
  organisation,
  sector,
  grants,
  language: 'nl',
  email: `${key}@example.nl`,
});

const national = (role: Person['grants'][number]['role']): Person['grants'] => [{ role, region: '*' }];

const programme = ['Programmabureau Zorgpact', 'government'] as const;

/** Speaks for the board of these schools, named by BRIN: what a request to the fund is signed by. */
const signing = (signatory: DemoPerson, signsFor: readonly string[]): DemoPerson => ({
  ...signatory,
  signsFor: [...signsFor],
});

/** The invented school; its code is invented as well. */
export const duinrand = { school: 'Mbo-college Duinrand', brin: '99AA', region: 'haaglanden' } as const;

export const people: readonly DemoPerson[] = [
  person('aanvrager-1', 'Marijke Duinhoven', 'aanvrager: penvoerder van een project in Haaglanden', [
    duinrand.school,
    'education',
  ]),
  person('aanvrager-2', 'Ruben Achterkamp', 'aanvrager: penvoerder van een project in de Achterhoek', [
    'Zorggroep Slingeland',
    'care',
  ]),
  signing(
    person('gezag-1', 'Willemijn Oosterpoort', 'bevoegd gezag: tekent aanvragen bij het fonds', [
      duinrand.school,
      'education',
    ]),
    [duinrand.brin],
  ),
  person('penvoerder-1', 'Annelies Roodbeen', 'penvoerder: schrijft de voorbeeldaanvragen', [
    'Bureau Dijkzicht',
    'other',
  ]),
  person('penvoerder-2', 'Sjoerd Halewijn', 'penvoerder: schrijft de voorbeeldaanvragen', [
    'Bureau Dijkzicht',
    'other',
  ]),
  signing(
    person('gezag-2', 'Godfried Langeveen', 'tekent voor elke school met een voorbeeldaanvraag', [
      'Bureau Dijkzicht',
      'other',
    ]),
    demonstrationSchools,
  ),
  person(
    'coordinator-1',
    'Fatima Zeewolde',
    'regiocoördinator van Haaglanden',
    ['Werkgeversvereniging Haagland', 'employers'],
    [{ role: 'coordinator', region: 'haaglanden' }],
  ),
  person(
    'beoordelaar-1',
    'Hendrik Vossenberg',
    'beoordelaar (zorg)',
    ['Ziekenhuis De Esdoorn', 'care'],
    national('reviewer'),
  ),
  person(
    'beoordelaar-2',
    'Soraya Meerdink',
    'beoordelaar (welzijn)',
    ['Welzijn Rondom', 'welfare'],
    national('reviewer'),
  ),
  person(
    'beoordelaar-3',
    'Joost Wielinga',
    'beoordelaar (onderwijs)',
    ['Hogeschool Waterland', 'education'],
    national('reviewer'),
  ),
  person(
    'beoordelaar-4',
    'Anouk Terborg',
    'beoordelaar (overheid)',
    ['Gemeente Molendijk', 'government'],
    national('reviewer'),
  ),
  person(
    'beoordelaar-5',
    'Mehmet Kastanje',
    'beoordelaar (ondernemers)',
    ['Vakfonds Zorg en Welzijn', 'employers'],
    national('reviewer'),
  ),
  person(
    'beoordelaar-6',
    'Liesbeth Ooijman',
    'beoordelaar (overig)',
    ['Woningstichting De Haven', 'other'],
    national('reviewer'),
  ),
  person(
    'voorzitter-1',
    'Cornelis Brandsma',
    'commissievoorzitter',
    ['Adviescommissie Kopgroep', 'other'],
    national('chair'),
  ),
  person('bureau-1', 'Nadia Hoogland', 'medewerker van het programmabureau', programme, national('officer')),
  person('bureau-2', 'Pieter Zandstra', 'medewerker van het programmabureau', programme, national('officer')),
  person(
    'besluit-1',
    'Ingrid Wolfswinkel',
    'besluitvormer: bereidt een besluit voor',
    programme,
    national('decider'),
  ),
  person(
    'besluit-2',
    'Oscar Lindeboom',
    'besluitvormer: geeft een besluit vrij',
    programme,
    national('decider'),
  ),
  person(
    'besluit-3',
    'Yasmina Korenaar',
    'besluitvormer: bereidt voor wat op een bezwaar volgt',
    programme,
    national('decider'),
  ),
  person(
    'besluit-4',
    'Lodewijk Steenbergh',
    'besluitvormer: geeft vrij wat op een bezwaar volgt',
    programme,
    national('decider'),
  ),
];
