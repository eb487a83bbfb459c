// What there is as open data: each dataset once, with its files. The page about it and the catalogue are made from this.
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { grantFeedPath, threeSixtyGivingPath } from './paths.ts';

interface DataFile {
  readonly path: string;
  readonly mediaType: string;
  /** Its name in the EU's list of file types, and to people. */
  readonly fileType: 'CSV' | 'JSON' | 'ATOM';
  readonly holds: Bilingual;
}

export interface Dataset {
  /** The last part of its identifier; it never changes. */
  readonly id: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly keywords: Readonly<Record<Language, readonly string[]>>;
  /** In the EU's list of themes: education and culture, health, regions, government. */
  readonly themes: readonly ('EDUC' | 'HEAL' | 'REGI' | 'GOVE')[];
  /** The page that shows the same to people. */
  readonly page: string;
  readonly files: readonly DataFile[];
}

const whole: Bilingual = { nl: 'alles in één tabel', en: 'everything in one table' };
const pages: Bilingual = {
  nl: '100 per bladzijde, met het adres van de volgende in next',
  en: '100 a page, with the address of the next one in next',
};
const atOnce: Bilingual = { nl: 'alles in één keer', en: 'everything at once' };

const json = (path: string, holds: Bilingual): DataFile => ({
  path,
  mediaType: 'application/json',
  fileType: 'JSON',
  holds,
});
const table = (path: string): DataFile => ({ path, mediaType: 'text/csv', fileType: 'CSV', holds: whole });

export const datasets: readonly Dataset[] = [
  {
    id: 'koplopers',
    title: { nl: 'Koplopers van het Zorgpact', en: 'Koplopers (front runners) of the Zorgpact' },
    description: {
      nl: 'Projecten in zorg, welzijn en onderwijs die vooroplopen: naam, regio, partners, thema’s, niveaus van onderwijs, resultaten en samenvatting. Afgeronde projecten staan erin als archived, teruggetrokken projecten alleen met hun adres als retracted.',
      en: 'Projects in care, welfare and education that lead the way: name, region, partners, themes, levels of education, results and summary. Projects that ended are in it as archived, projects that were taken back with their address alone, as retracted.',
    },
    keywords: {
      nl: ['zorg', 'welzijn', 'onderwijs', 'regio', 'samenwerking'],
      en: ['care', 'welfare', 'education', 'region', 'cooperation'],
    },
    themes: ['HEAL', 'EDUC'],
    page: '/koplopers',
    files: [
      table('/data/koplopers.csv'),
      json('/data/koplopers.json', pages),
      {
        path: '/koplopers.atom',
        mediaType: 'application/atom+xml',
        fileType: 'ATOM',
        holds: { nl: 'de laatste vijftig veranderingen', en: 'the last fifty changes' },
      },
    ],
  },
  {
    id: 'regios',
    title: { nl: 'Regio’s van het Zorgpact', en: 'Regions of the Zorgpact' },
    description: {
      nl: 'De regio’s waarin zorg, welzijn, onderwijs en overheid samenwerken: hun provincies, wie het organiseert en de actieagenda.',
      en: 'The regions in which care, welfare, education and government work together: their provinces, who organises it and the action agenda.',
    },
    keywords: { nl: ['regio', 'provincie'], en: ['region', 'province'] },
    themes: ['REGI'],
    page: '/regios',
    files: [table('/data/regios.csv'), json('/data/regios.json', atOnce)],
  },
  {
    id: 'pacten',
    title: { nl: 'Regionale zorgpacten', en: 'Regional care pacts' },
    description: {
      nl: 'De afspraken per regio: thema’s, actielijnen, partners en wie het pact ondersteunt.',
      en: 'What was agreed in each region: themes, lines of action, partners and who supports the pact.',
    },
    keywords: { nl: ['pact', 'regio', 'samenwerking'], en: ['pact', 'region', 'cooperation'] },
    themes: ['HEAL', 'EDUC', 'REGI'],
    page: '/regios',
    files: [table('/data/pacten.csv'), json('/data/pacten.json', atOnce)],
  },
  {
    id: 'subsidies',
    title: { nl: 'Verleende subsidies', en: 'Subsidies granted' },
    description: {
      nl: 'Subsidies van het Regionaal Investeringsfonds mbo: waarvoor, aan wie, op welke grondslag, hoeveel en wanneer. Bedragen zijn centen. Is er na een bezwaar geen subsidie meer, dan staat dat erbij als ended. In 360Giving staan alleen subsidies met een precies bedrag, een dag en een ontvanger, in euro’s.',
      en: 'Subsidies of the regional investment fund for vocational education: for what, to whom, on which basis, how much and when. Amounts are cents. Where no subsidy is left after an objection, it says ended. In 360Giving are only subsidies with an exact amount, a day and a recipient, in euros.',
    },
    keywords: { nl: ['subsidie', 'mbo', 'regio'], en: ['grant', 'vocational education', 'region'] },
    themes: ['EDUC', 'GOVE'],
    page: '/subsidies',
    files: [
      table('/data/subsidies.csv'),
      json('/data/subsidies.json', pages),
      json(threeSixtyGivingPath, {
        nl: '360Giving 1.4, voor vergelijking met andere fondsen',
        en: '360Giving 1.4, to compare with other funds',
      }),
      {
        path: grantFeedPath,
        mediaType: 'application/atom+xml',
        fileType: 'ATOM',
        holds: { nl: 'de laatste vijftig subsidies', en: 'the last fifty subsidies' },
      },
    ],
  },
  {
    id: 'tijdvakken',
    title: { nl: 'Tijdvakken van het fonds', en: 'Rounds of the fund' },
    description: {
      nl: 'Wanneer u kon aanvragen, hoeveel er te verdelen was en wat ervan kwam. Bedragen zijn centen.',
      en: 'When requests could be handed in, how much there was to divide and what came of it. Amounts are cents.',
    },
    keywords: { nl: ['subsidie', 'tijdvak', 'plafond'], en: ['grant', 'round', 'ceiling'] },
    themes: ['EDUC', 'GOVE'],
    page: '/rondes',
    files: [table('/data/tijdvakken.csv'), json('/data/tijdvakken.json', atOnce)],
  },
  {
    id: 'knelpunten',
    title: { nl: 'Knelpunten in regels', en: 'Bottlenecks in rules' },
    description: {
      nl: 'Vragen waar mensen in de regels op vastliepen, in het kort, met het adres van het antwoord.',
      en: 'Questions on which people got stuck in the rules, in short, with the address of the answer.',
    },
    keywords: { nl: ['regels', 'knelpunt'], en: ['rules', 'bottleneck'] },
    themes: ['HEAL', 'EDUC', 'GOVE'],
    page: '/knelpunten',
    files: [table('/data/knelpunten.csv'), json('/data/knelpunten.json', atOnce)],
  },
];
