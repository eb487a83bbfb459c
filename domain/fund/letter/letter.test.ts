// A letter about a fund request says all that the law wants in it, to nobody but the addressee, and is named by what it says.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LetterDocument, letterDocument } from '../../../schemas/fund/letterDocument.ts';
import {
  allFacts,
  ceilingRefusalFacts,
  formalRefusalFacts,
  grantFacts,
  notProcessedFacts,
  objectionFacts,
  qualityRefusalFacts,
  settlementFacts,
} from '../../../tests/support/sampleLetters.ts';
import { decisionDocument } from './decisionDocument.ts';
import type { FundDecisionFacts } from './facts.ts';
import { letterHash } from './letterHash.ts';
import { lettersLack } from './lettersLack.ts';
import { remedyUntil } from './remedy.ts';

/** All it says, with plain spaces. */
const said = (facts: FundDecisionFacts) =>
  JSON.stringify(decisionDocument(facts)).replaceAll(/[\u00a0\u202f]/g, ' ');
const lacks = (facts: FundDecisionFacts) => lettersLack(facts).map(({ nl }) => nl);

describe.each(allFacts.map((facts) => [facts.outcome, facts] as const))('the letter of %s', (_, facts) => {
  it('is a letter, and lacks nothing', () => {
    expect(letterDocument.parse(decisionDocument(facts))).toEqual(decisionDocument(facts));
    expect(lettersLack(facts)).toEqual([]);
  });

  it('names case, project, day, basis, and what can be done until when and where', () => {
    const text = said(facts);
    for (const one of [facts.caseNumber, facts.projectName, facts.regulation.name, facts.sender.signer])
      expect(text).toContain(one);
    expect(text).toContain(facts.remedy?.at);
    for (const { article } of facts.regulation.articles) expect(text).toContain(`artikel ${article}`);
    expect(text).toMatch(/Doe dat uiterlijk op \w+dag \d+ \w+ 20\d\d\./);
    expect(text).toContain('zes weken');
  });

  it('leaves no word open', () => {
    expect(said(facts)).not.toMatch(/undefined|null|NaN|\[object/);
  });
});

describe('what each letter adds', () => {
  it.each<[string, FundDecisionFacts, readonly string[]]>([
    [
      'the amount granted, the advice, the place and what comes next',
      grantFacts,
      [
        'Wij verlenen u een subsidie van € 1.250.000,00.',
        'De commissie adviseerde positief over uw aanvraag. Wij volgen dat advies.',
        '3 van 12',
        '20 van de 25',
        '€ 16.500.000,00',
        'Stuur een voortgangsverslag (artikel 24.2). Doe dat uiterlijk op maandag 19 november 2029.',
      ],
    ],
    [
      'which criteria fall short, and why',
      qualityRefusalFacts,
      [
        'Niet voldoende zijn: Samenwerking en draagvlak, Duurzaamheid.',
        'De partners dragen de kosten na afloop zelf.',
        'adviseerde negatief',
      ],
    ],
    [
      'the place, what was left, the lot and the amendment',
      ceilingRefusalFacts,
      [
        'het subsidieplafond is bereikt',
        '11 van 12',
        '€ 400.000,00',
        ceilingRefusalFacts.ranking.lot ?? '-',
        'aangepast op het criterium ‘Haalbaarheid’ (artikel 19.6)',
        '(artikel 20.2)',
        '(artikel 21.3)',
      ],
    ],
    [
      'how late it was, to the second, and the checks that failed with both amounts',
      formalRefusalFacts,
      [
        'omdat zij te laat binnenkwam',
        'maandag 1 februari 2027 om 00:03:04 uur',
        '3 minuten en 4 seconden',
        'ten hoogste € 2.500.000 zijn. (artikel 6.2)',
      ],
    ],
    [
      'what was asked, when, and what came of it',
      notProcessedFacts,
      [
        'Op maandag 8 februari 2027 vroegen wij u',
        'tot en met maandag 1 maart 2027',
        'De samenwerkingsovereenkomst is niet door alle partners getekend. (artikel 16.1)',
        'U stuurde op vrijdag 26 februari 2027 een aanvulling.',
        'artikel 4:5 van de Algemene wet bestuursrecht',
      ],
    ],
    [
      'against what the objection was, and that an appeal is next',
      objectionFacts('dismissed'),
      [
        'U maakte op donderdag 10 juni 2027 bezwaar tegen ons besluit van vrijdag 14 mei 2027',
        'Wij verklaren uw bezwaar ongegrond.',
        'Dan kunt u in beroep gaan.',
      ],
    ],
    [
      'what the subsidy came to',
      settlementFacts,
      [
        'Wij stellen de subsidie vast op € 1.240.000,00.',
        'Dat is minder dan wij verleenden.',
        '€ 3.720.000,00',
      ],
    ],
  ])('%s', (_, facts, parts) => {
    for (const part of parts) expect(said(facts)).toContain(part);
  });

  it.each([
    [1, 'minder dan een seconde'],
    [1_000, '1 seconde'],
    [93_784_000, '1 dag, 2 uur, 3 minuten en 4 seconden'],
  ])('%i milliseconds late: %s', (lateByMilliseconds, words) => {
    expect(said({ ...formalRefusalFacts, lateByMilliseconds })).toContain(`"value":"${words}"`);
  });
});

describe('a letter is not released', () => {
  it.each<[string, FundDecisionFacts, string]>([
    ['a basis', { ...grantFacts, regulation: { ...grantFacts.regulation, articles: [] } }, 'Awb 3:47'],
    ['a way to object', { ...grantFacts, remedy: undefined }, 'Awb 3:45'],
    ['a place to object', { ...grantFacts, remedy: { ...remedy(), at: ' ' } }, 'Awb 3:45'],
    ['the whole of six weeks', { ...grantFacts, remedy: { ...remedy(), until: '2027-06-24' } }, 'Awb 6:7'],
    ['the right way on', { ...objectionFacts('dismissed'), remedy: remedy('2027-10-01') }, 'Awb 3:45'],
    ['an amount', { ...grantFacts, granted: 0 }, 'Awb 3:46'],
    ['a judgement', { ...qualityRefusalFacts, judgement: [] }, 'Awb 3:46'],
    ['the advice', { ...qualityRefusalFacts, advice: undefined }, 'Awb 3:8, 3:49'],
    ['a reason to deviate', { ...qualityRefusalFacts, advice: { positive: true } }, 'Awb 3:50'],
    ['a reason to deviate', { ...grantFacts, advice: { positive: false }, deviationReason: ' ' }, 'Awb 3:50'],
    ['a ground', { ...formalRefusalFacts, ground: 'other', failedChecks: [], reason: '' }, 'Awb 3:46'],
    [
      'what was asked',
      { ...notProcessedFacts, repair: { ...notProcessedFacts.repair, items: [] } },
      'Awb 4:5',
    ],
    ['why an answer fell short', { ...notProcessedFacts, reason: undefined }, 'Awb 3:46'],
    ['a reason on the objection', { ...objectionFacts('inadmissible'), reason: undefined }, 'Awb 3:46'],
    ['what is decided instead', { ...objectionFacts('partly-upheld'), instead: undefined }, 'Awb 3:46'],
    ['a reason for the amount', { ...settlementFacts, reason: '' }, 'Awb 3:46'],
  ])('without %s', (_, facts, article) => {
    expect(lacks(facts)).toEqual([expect.stringContaining(article)]);
    // It can still be read before it is complete.
    expect(letterDocument.safeParse(decisionDocument(facts)).success).toBe(true);
  });

  it('without a reason for each criterion, whichever lacks one', () => {
    const criteria = grantFacts.judgement.map(({ criterion }) => criterion);
    fc.assert(
      fc.property(fc.subarray(criteria), (motivated) => {
        const judgement = grantFacts.judgement.map((one) =>
          motivated.includes(one.criterion) ? one : { ...one, motivation: undefined },
        );
        const missing = criteria.filter((one) => !motivated.includes(one));
        expect(lacks({ ...grantFacts, judgement })).toEqual(
          missing.map((one) => expect.stringContaining(`‘${one}’`)),
        );
      }),
    );
  });

  it.each<[string, FundDecisionFacts]>([
    ['the name of the project', { ...grantFacts, projectName: 'Bel 06-12345678' }],
    ['a note', { ...grantFacts, note: 'Mail jan@example.nl.' }],
    ['a motivation', { ...grantFacts, judgement: [{ ...judged(), motivation: 'Zegt jan@example.nl.' }] }],
    ['the advice', { ...grantFacts, advice: { positive: true, explanation: '070-1234567' } }],
    ['a deviation', { ...grantFacts, deviationReason: 'BSN 111222333' }],
    ['a formal reason', { ...formalRefusalFacts, reason: 'Zie jan@example.nl.' }],
    [
      'what was asked',
      {
        ...notProcessedFacts,
        repair: { ...notProcessedFacts.repair, items: [{ missing: 'Mail jan@example.nl.', basis: '12' }] },
      },
    ],
    ['what comes instead', { ...objectionFacts('upheld'), instead: 'Bel 06-12345678.' }],
    ['the reason of a settlement', { ...settlementFacts, reason: 'Bel 06-12345678.' }],
  ])('with somebody’s data in %s', (_, facts) => {
    expect(lacks(facts)).toEqual([expect.stringContaining('persoonsgegeven')]);
  });
});

const judged = () => grantFacts.judgement[0] ?? { criterion: '', level: '', points: 0, sufficient: false };
const remedy = (until = '2027-06-25') => ({ kind: 'objection', until, at: 'het bureau' }) as const;

describe('the term to object', () => {
  it('is six weeks from the day after the decision, and runs on over a day off', () => {
    // Six weeks after Friday 14 May 2027 is Friday 25 June; after Monday 5 April it is Whit Monday, 17 May.
    expect(remedyUntil('2027-05-14')).toBe('2027-06-25');
    expect(remedyUntil('2027-04-05')).toBe('2027-05-18');
  });
});

describe('the hash of a letter', () => {
  const letter = decisionDocument(grantFacts);
  it('is that of the same facts, however the letter was stored', () => {
    const stored: LetterDocument = letterDocument.parse(JSON.parse(JSON.stringify(letter)));
    const turned = Object.fromEntries(Object.entries(stored).reverse()) as LetterDocument;
    expect(letterHash(turned)).toBe(letterHash(decisionDocument(grantFacts)));
  });

  it('is another when the letter says something else, is of another day, or goes to another', () => {
    const others = [
      { ...grantFacts, granted: grantFacts.granted + 1 },
      { ...grantFacts, decidedOn: '2027-05-15' },
      { ...grantFacts, addressee: { organisation: 'ROC Leiden' } },
    ].map((facts) => letterHash(decisionDocument(facts)));
    expect(new Set([letterHash(letter), ...others]).size).toBe(4);
  });
});
