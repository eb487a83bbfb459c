// Regeling regionaal investeringsfonds mbo 2024–2027 (BWBR0048883), in the text valid on 1 August 2026.
import { regulation } from './regulation.ts';

const third = { numerator: 1, denominator: 3 };
const half = { numerator: 1, denominator: 2 };
const quarter = { numerator: 1, denominator: 4 };
const tenth = { numerator: 1, denominator: 10 };

const standardShares = {
  subsidy: { atMost: { value: third, article: '11.2' } },
  'labour-market': {
    atLeast: { value: third, article: '11.3' },
    atMost: { value: { numerator: 2, denominator: 3 }, article: '11.3' },
  },
  others: { atMost: { value: third, article: '11.4' } },
  'applying-school': { atMost: { value: tenth, article: '11.4' } },
};

const criterion = (code: string, nl: string, en: string, article = '19.3') => ({
  code,
  name: { nl, en },
  article,
});
const starterCriteria = [
  criterion('labour-market-link', 'Aansluiting op de arbeidsmarkt', 'Link with the labour market'),
  criterion('cooperation-and-support', 'Samenwerking en draagvlak', 'Cooperation and support'),
  criterion('feasibility', 'Haalbaarheid', 'Feasibility'),
  criterion('durability', 'Duurzaamheid', 'Durability'),
  criterion('financing', 'Financiering', 'Financing'),
];

export const rif20242027 = regulation.parse({
  code: 'rif-2024-2027',
  name: {
    nl: 'Regeling regionaal investeringsfonds mbo 2024–2027',
    en: 'Regulation on the regional investment fund for vocational education 2024–2027',
  },
  bwbId: 'BWBR0048883',
  validFrom: '2026-08-01',

  subsidy: {
    minimum: { value: 250_000_00, article: '6.2' },
    maximum: { value: 2_500_000_00, article: '6.2' },
  },
  durationYears: { value: [4, 5], article: '6.5' },
  hourlyRate: { value: 86_00, article: '15.4' },
  notStaffCost: [{ code: 'volunteers', name: { nl: 'vrijwilligers', en: 'volunteers' }, article: '15.4' }],
  notCofinancing: [
    {
      code: 'regular-guidance',
      name: {
        nl: 'gewone begeleiding van studenten in de praktijk',
        en: 'regular guidance of students in practice',
      },
      article: '11.6',
    },
    {
      code: 'student-allowances',
      name: { nl: 'vergoedingen voor studenten', en: 'student allowances' },
      article: '11.6',
    },
  ],
  counts: {
    'labour-market': { value: ['labour-organisation', 'organised-business', 'oo-fund'], article: '11.3' },
    others: { value: ['applying-school', 'other-school', 'government', 'other'], article: '11.4' },
    'applying-school': { value: ['applying-school'], article: '11.4' },
  },
  shares: {
    standard: standardShares,
    entree: {
      subsidy: { atMost: { value: half, article: '8.1' } },
      'labour-market': {
        atLeast: { value: quarter, article: '8.1' },
        atMost: { value: half, article: '8.1' },
      },
      others: { atMost: { value: quarter, article: '8.1' } },
      'applying-school': { atMost: { value: tenth, article: '8.1' } },
    },
    'caribbean-netherlands': { ...standardShares, subsidy: { atMost: { value: half, article: '11.5' } } },
  },
  budgetAddsUp: { value: true, article: '12', assumption: true },
  inCashOnly: { value: ['applying-school'], article: '11.4' },
  participation: {
    applicant: { roles: ['applying-school'], atLeast: 1, atMost: 1, article: '6.1' },
    school: { roles: ['applying-school', 'other-school'], atLeast: 1, article: '10.3' },
    'labour-organisation': { roles: ['labour-organisation'], atLeast: 1, article: '10.3' },
  },

  categories: {
    starter: { criteria: starterCriteria, article: '7.1a' },
    'scale-up': {
      criteria: [
        ...starterCriteria.map((shared) => ({ ...shared, article: '19.4' })),
        criterion('broadening-or-deepening', 'Verbreding of verdieping', 'Broadening or deepening', '19.4'),
        criterion('research-capability', 'Onderzoekend vermogen', 'Research capability', '19.4'),
      ],
      conditions: [
        {
          code: 'earlier-project-ended-well',
          name: {
            nl: 'een eerder project met subsidie uit het fonds is goed afgerond',
            en: 'an earlier project with a grant from the fund ended well',
          },
          article: '7.1b',
        },
        {
          code: 'research-part',
          name: { nl: 'het project heeft een onderzoeksdeel', en: 'the project has a research part' },
          article: '7.1b',
        },
        {
          code: 'only-once',
          name: {
            nl: 'het project is niet eerder opgeschaald met subsidie uit het fonds',
            en: 'the project was not scaled up with a grant from the fund before',
          },
          article: '7.1b',
        },
      ],
      partnersStillIn: { value: half, article: '7.1b' },
      article: '7.1b',
    },
  },
  levels: {
    value: [
      { level: 1, name: { nl: 'onvoldoende', en: 'insufficient' }, points: 1 },
      { level: 2, name: { nl: 'bijna voldoende', en: 'nearly sufficient' }, points: 2 },
      { level: 3, name: { nl: 'voldoende', en: 'sufficient' }, points: 3 },
      { level: 4, name: { nl: 'goed', en: 'good' }, points: 4 },
      { level: 5, name: { nl: 'zeer goed', en: 'very good' }, points: 5 },
    ],
    article: 'bijlage 1',
    assumption: true,
  },
  sufficientFrom: { value: 3, article: '19.7' },
  nearlySufficient: { level: { value: 2, article: '19.6' }, criteria: { value: 1, article: '19.6' } },
  hearingMandatory: { value: true, article: '19.2' },

  windows: {
    value: [
      { first: '01-01', last: '01-31' },
      { first: '06-01', last: '06-30' },
    ],
    article: '17.1',
  },
  documents: [
    { document: 'plan-of-approach', article: '12' },
    { document: 'activity-plan', article: '12' },
    { document: 'multi-year-budget', article: '12' },
    {
      document: 'partnership-agreement',
      signedByAllPartners: { value: true, article: '16.1' },
      article: '12',
    },
    { document: 'public-summary', article: '12' },
  ],
  ceilings: [
    {
      from: '2024',
      cents: 120_000_000_00,
      reason: { nl: 'zo staat het in de tekst van 2024', en: 'so it stands in the text of 2024' },
      article: '5.1',
    },
    {
      from: '2026-08',
      cents: 66_000_000_00,
      reason: {
        nl: 'zo staat het in de tekst van augustus 2026',
        en: 'so it stands in the text of August 2026',
      },
      article: '5.1',
    },
  ],
  carriesOver: { value: true, article: '5.3' },
  terms: {
    decisionWeeks: { value: 16, article: '21.1' },
    amendmentWorkingDays: { value: 10, article: '19.6' },
    amendmentExtensionWeeks: { value: 4, article: '21.1' },
  },
  onMisfit: { value: 'stop', article: '21.2', assumption: true },
  equalPositions: { value: 'lottery', article: '21.3' },
  resubmissions: { value: 1, article: '21.5' },
  reports: {
    progressWeeksBeforeHalf: { value: 6, article: '24.2' },
    finalWeeksAfterEnd: { value: 10, article: '25.6' },
    settlementWeeks: { value: 52, article: '25.7' },
  },
} as const);
