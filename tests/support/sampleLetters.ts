// Facts for a letter about each decision on a fund request, complete: every duty is met.
import type {
  CeilingRefusalFacts,
  FormalRefusalFacts,
  FundDecisionFacts,
  GrantFacts,
  NotProcessedFacts,
  ObjectionFacts,
  QualityRefusalFacts,
  SettlementFacts,
} from '../../domain/fund/letter/facts.ts';
import { objectionOutcome } from '../../schemas/fund/states.ts';
import { rif20242027 } from '../../schemas/regulations/rif-2024-2027.ts';

const awb = 'Algemene wet bestuursrecht';

const common = {
  caseNumber: 'RIF-2027-0007',
  projectName: 'Techniek in de zorg',
  addressee: {
    organisation: 'ROC Mondriaan',
    contact: 'mevrouw De Wit',
    address: ['Postbus 1', '2500 AA Den Haag'],
  },
  sender: { organisation: 'Programmabureau Zorgpact', signer: 'Hoofd subsidies' },
  regulation: {
    name: rif20242027.name.nl,
    articles: [{ article: '21.1', says: 'wij beslissen binnen zestien weken na de aanvraagperiode' }],
  },
  requested: 125_000_000,
  category: 'starter',
  receivedAt: '2027-01-29T10:30:00.000Z',
  round: { name: 'eerste aanvraagperiode van 2027', closesOn: '2027-01-31' },
  // Six weeks after Friday 14 May 2027 is Friday 25 June.
  decidedOn: '2027-05-14',
  remedy: {
    kind: 'objection',
    until: '2027-06-25',
    at: 'het Programmabureau Zorgpact, Postbus 2, 2500 AB Den Haag',
  },
} as const;

const motivations = [
  ['Aansluiting op de arbeidsmarkt', 'De werkgevers in de regio vragen om deze opleiding.'],
  ['Samenwerking en draagvlak', 'Twaalf partners tekenden mee; elk heeft een eigen taak.'],
  ['Haalbaarheid', 'De planning is per half jaar uitgewerkt.'],
  ['Duurzaamheid', 'De partners dragen de kosten na afloop zelf.'],
  ['Financiering', 'De begroting sluit en past bij de activiteiten.'],
] as const;

const levels = ['onvoldoende', 'bijna voldoende', 'voldoende', 'goed', 'zeer goed'] as const;

/** A judgement with these points on the five criteria of a starter. */
const judgement = (points: readonly number[]) =>
  motivations.map(([criterion, motivation], index) => {
    const given = points[index] ?? 3;
    return { criterion, level: levels[given - 1] ?? '', points: given, sufficient: given >= 3, motivation };
  });

export const grantFacts: GrantFacts = {
  ...common,
  outcome: 'grant',
  granted: 125_000_000,
  judgement: judgement([5, 4, 4, 3, 4]),
  advice: { positive: true, explanation: 'De commissie vindt het plan sterk onderbouwd.' },
  ranking: { listed: 12, position: 3, points: 20, maximumPoints: 25, ceiling: 1_650_000_000 },
  obligations: [
    { says: 'Stuur een voortgangsverslag', article: '24.2', by: '2029-11-19' },
    { says: 'Stuur een eindverslag', article: '25.6', by: '2032-03-10' },
  ],
};

export const qualityRefusalFacts: QualityRefusalFacts = {
  ...common,
  outcome: 'refuse-quality',
  judgement: judgement([4, 2, 3, 2, 3]),
  advice: { positive: false },
};

export const ceilingRefusalFacts: CeilingRefusalFacts = {
  ...common,
  outcome: 'refuse-ceiling',
  judgement: judgement([3, 3, 4, 3, 3]),
  advice: { positive: true },
  amendedOn: 'Haalbaarheid',
  ranking: {
    listed: 12,
    position: 11,
    points: 16,
    maximumPoints: 25,
    ceiling: 1_650_000_000,
    left: 40_000_000,
    lot: '7c4a8d09ca3762af61e59520943dc26494f8941b0f3a1a1f5a9b1ce7a3f2b8d1',
  },
};

export const formalRefusalFacts: FormalRefusalFacts = {
  ...common,
  outcome: 'refuse-formal',
  // Midnight in the Netherlands, an hour ahead of UTC in winter, and 3 minutes and 4 seconds.
  receivedAt: '2027-01-31T23:03:04.000Z',
  ground: 'late',
  lateByMilliseconds: 184_000,
  failedChecks: [
    {
      code: 'subsidy-amount-at-most',
      article: '6.2',
      says: {
        nl: 'De gevraagde subsidie: € 2.600.000. Dat is € 100.000 te veel: het mag ten hoogste € 2.500.000 zijn.',
        en: 'The subsidy asked for: €2,600,000. That is €100,000 too much: it may be at most €2,500,000.',
      },
    },
  ],
  reason: 'De aanvraag kwam binnen na het einde van de aanvraagperiode. Er was geen storing.',
};

export const notProcessedFacts: NotProcessedFacts = {
  ...common,
  outcome: 'not-processed',
  regulation: {
    ...common.regulation,
    articles: [
      { law: awb, article: '4:5', says: 'wij hoeven een aanvraag die niet compleet is niet te behandelen' },
    ],
  },
  repair: {
    askedOn: '2027-02-08',
    due: '2027-03-01',
    items: [
      { missing: 'De samenwerkingsovereenkomst is niet door alle partners getekend.', basis: 'artikel 16.1' },
    ],
    answeredOn: '2027-02-26',
  },
  reason: 'Twee van de twaalf partners hebben nog steeds niet getekend.',
};

export const objectionFacts = (outcome: ObjectionFacts['outcome']): ObjectionFacts => ({
  ...common,
  outcome,
  decidedOn: '2027-08-20',
  contested: { outcome: 'afgewezen op kwaliteit', decidedOn: '2027-05-14' },
  filedOn: '2027-06-10',
  reason: 'U wijst terecht op de bijlage met de planning.',
  ...(outcome === 'upheld' || outcome === 'partly-upheld'
    ? { instead: 'Wij verlenen u alsnog € 1.250.000,00.' }
    : {}),
  remedy: {
    kind: 'appeal',
    until: '2027-10-01',
    at: 'de rechtbank Den Haag, sector bestuursrecht',
  },
});

export const settlementFacts: SettlementFacts = {
  ...common,
  outcome: 'settle',
  decidedOn: '2032-06-18',
  grantedOn: '2027-05-14',
  granted: 125_000_000,
  spent: 372_000_000,
  settled: 124_000_000,
  reason: 'U maakte minder kosten dan begroot. De subsidie is een derde deel van de kosten.',
  remedy: { ...common.remedy, until: '2032-07-30' },
};

/** One for every outcome there is. */
export const allFacts: readonly FundDecisionFacts[] = [
  grantFacts,
  qualityRefusalFacts,
  ceilingRefusalFacts,
  formalRefusalFacts,
  notProcessedFacts,
  ...objectionOutcome.options.map(objectionFacts),
  settlementFacts,
];
