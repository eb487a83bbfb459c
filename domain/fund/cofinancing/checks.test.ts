// Golden budgets, worked out by hand: what each rule of the regulation says about them, and both ways out.
import { describe, expect, it } from 'vitest';
import type { Budget } from '../../../schemas/fund/budget.ts';
import type { FinancingVariant } from '../../../schemas/fund/vocabulary.ts';
import { rif20242027 } from '../../../schemas/regulations/rif-2024-2027.ts';
import { budgetOf } from '../../../tests/support/sampleBudgets.ts';
import { type CheckCode, checkCodes } from './check.ts';
import { cofinancingChecks } from './checks.ts';

const checked = (budget: Budget, variant: FinancingVariant = 'standard') =>
  cofinancingChecks(rif20242027, variant, budget);
const failing = (budget: Budget, variant?: FinancingVariant) =>
  checked(budget, variant)
    .filter(({ passes }) => !passes)
    .map(({ code }) => code);
function checkOf(code: CheckCode, budget: Budget, variant?: FinancingVariant) {
  const found = checked(budget, variant).find((one) => one.code === code);
  if (found === undefined) throw new Error(`no check ${code}`);
  return found;
}
const euro = 100;

// 900,000 euro, every share on its bound: subsidy 300,000 (1/3), labour market 300,000 (1/3), others 300,000 (1/3), of which
// the school 90,000 (1/10) and the municipality 210,000.
const onEveryBound = budgetOf(300_000 * euro, {
  'applying-school': 90_000 * euro,
  government: 210_000 * euro,
  'labour-organisation': 300_000 * euro,
});

describe('a standard project', () => {
  it('passes every check with every share on its bound', () => {
    expect(checked(onEveryBound).map(({ code }) => code)).toEqual(checkCodes);
    expect(failing(onEveryBound)).toEqual([]);
    expect(checked(onEveryBound).flatMap(({ repairs }) => repairs)).toEqual([]);
  });

  it('names the article of every rule', () => {
    expect(checked(onEveryBound).map(({ article }) => article)).toEqual([
      '6.2',
      '6.2',
      '11.2',
      '11.3',
      '11.3',
      '11.4',
      '11.4',
      '11.4',
      '12',
      '6.5',
      '6.1',
      '10.3',
      '10.3',
    ]);
  });

  // One cent of the labour market's 300,000 asked as subsidy instead. Subsidy 30,000,001 of 90,000,000: over by 1 cent; added
  // elsewhere it takes 3 × 30,000,001 − 90,000,000 = 3 cents. Labour market 29,999,999: short by 1 cent; added it takes
  // (90,000,000 − 3 × 29,999,999) ÷ 2 = 1½, so 2 cents: 30,000,001 of 90,000,002, of which a third is 30,000,000⅔.
  it('fails two checks for one cent', () => {
    const budget = budgetOf(30_000_001, {
      'applying-school': 9_000_000,
      government: 21_000_000,
      'labour-organisation': 29_999_999,
    });
    expect(failing(budget)).toEqual(['subsidy-share-at-most', 'labour-market-share-at-least']);
    expect(checkOf('subsidy-share-at-most', budget).repairs).toMatchObject([
      {
        way: 'move',
        from: 'subsidy',
        to: 'elsewhere',
        cents: 1,
        after: { found: 30_000_000, limit: 30_000_000 },
      },
      { way: 'add', to: 'elsewhere', cents: 3, after: { found: 30_000_001, limit: 30_000_001 } },
    ]);
    expect(checkOf('labour-market-share-at-least', budget).repairs).toMatchObject([
      {
        way: 'move',
        from: 'elsewhere',
        to: 'labour-market',
        cents: 1,
        after: { found: 30_000_000, limit: 30_000_000 },
      },
      { way: 'add', to: 'labour-market', cents: 2, after: { found: 30_000_001, limit: 30_000_001 } },
    ]);
  });

  // 900,000 euro, of which the labour market 240,000: a third is 300,000, so 60,000 short. Moved, 60,000 does; added,
  // 1½ × 60,000 = 90,000: 330,000 of 990,000 is a third.
  it('that is short of s towards a third needs s moved or one and a half s added', () => {
    const budget = budgetOf(360_000 * euro, { government: 300_000 * euro, 'oo-fund': 240_000 * euro });
    expect(checkOf('labour-market-share-at-least', budget)).toEqual({
      code: 'labour-market-share-at-least',
      article: '11.3',
      passes: false,
      says: {
        nl: 'Arbeidsorganisaties, georganiseerd bedrijfsleven en O&O-fondsen: €\u00a0240.000. Dat is €\u00a060.000 te weinig: het moet ten minste 1/3 deel van de begroting van €\u00a0900.000 zijn, dus €\u00a0300.000.',
        en: 'Labour organisations, organised business and O&O funds: €240,000. That is €60,000 too little: it must be at least 1/3 of the budget of €900,000, so €300,000.',
      },
      amounts: {
        found: 240_000 * euro,
        must: 'at-least',
        limit: 300_000 * euro,
        share: { of: 900_000 * euro, is: { numerator: 1, denominator: 3 } },
      },
      repairs: [
        {
          way: 'move',
          from: 'elsewhere',
          to: 'labour-market',
          cents: 60_000 * euro,
          says: {
            nl: 'Verschuif €\u00a060.000 van een ander deel van de begroting naar arbeidsorganisaties, georganiseerd bedrijfsleven en O&O-fondsen. Dan is het €\u00a0300.000 en de grens €\u00a0300.000.',
            en: 'Move €60,000 from another part of the budget to labour organisations, organised business and O&O funds. It is then €300,000, and the limit €300,000.',
          },
          after: { found: 300_000 * euro, limit: 300_000 * euro },
        },
        {
          way: 'add',
          to: 'labour-market',
          cents: 90_000 * euro,
          says: {
            nl: 'Voeg €\u00a090.000 toe aan arbeidsorganisaties, georganiseerd bedrijfsleven en O&O-fondsen. Dan is het €\u00a0330.000 en de grens €\u00a0330.000.',
            en: 'Add €90,000 to labour organisations, organised business and O&O funds. It is then €330,000, and the limit €330,000.',
          },
          after: { found: 330_000 * euro, limit: 330_000 * euro },
        },
      ],
    });
  });

  // 900,000 euro, of which the labour market 660,000: two thirds are 600,000, so 60,000 over. Elsewhere it takes
  // (3 × 660,000 − 2 × 900,000) ÷ 2 = 90,000: two thirds of 990,000 are 660,000.
  it('in which the labour market carries too much', () => {
    const budget = budgetOf(240_000 * euro, { 'organised-business': 660_000 * euro });
    expect(checkOf('labour-market-share-at-most', budget).repairs).toMatchObject([
      { way: 'move', from: 'labour-market', to: 'elsewhere', cents: 60_000 * euro },
      { way: 'add', to: 'elsewhere', cents: 90_000 * euro, after: { limit: 660_000 * euro } },
    ]);
  });

  // The school counts as one of the others: 90,000 + 210,000 + 1 cent is one cent over a third of 900,000 euro, and the
  // subsidy is that cent lower. The school's 90,000 stay exactly a tenth.
  it('counts the applying school among the others', () => {
    const budget = budgetOf(29_999_999, {
      'applying-school': 9_000_000,
      other: 21_000_001,
      'labour-organisation': 30_000_000,
    });
    expect(failing(budget)).toEqual(['others-share-at-most']);
    expect(checkOf('others-share-at-most', budget).amounts?.found).toBe(30_000_001);
  });

  // A tenth of 900,000 euro is 90,000: the school is 10,000 over. Elsewhere it takes 10 × 100,000 − 900,000 = 100,000.
  it('of which the school pays more than a tenth', () => {
    const budget = budgetOf(300_000 * euro, {
      'applying-school': 100_000 * euro,
      government: 200_000 * euro,
      'labour-organisation': 300_000 * euro,
    });
    expect(failing(budget)).toEqual(['applying-school-share-at-most']);
    expect(checkOf('applying-school-share-at-most', budget).repairs).toMatchObject([
      { way: 'move', from: 'applying-school', cents: 10_000 * euro },
      { way: 'add', to: 'elsewhere', cents: 100_000 * euro },
    ]);
  });

  it('to which the school brings something in kind', () => {
    const [school, ...rest] = onEveryBound.contributions;
    if (school === undefined) throw new Error('the school stands first');
    const inKind = {
      ...school,
      firstHalf: { inCash: 8_000_000, inKind: 600_000 },
      secondHalf: { inCash: 0, inKind: 400_000 },
    };
    const budget = { ...onEveryBound, contributions: [inKind, ...rest] };
    expect(failing(budget)).toEqual(['in-cash-only']);
    expect(checkOf('in-cash-only', budget)).toMatchObject({
      amounts: { found: 10_000 * euro, must: 'at-most', limit: 0 },
      repairs: [
        { way: 'move', from: 'in-kind', to: 'in-cash', cents: 10_000 * euro },
        { way: 'move', from: 'in-kind', to: 'elsewhere', cents: 10_000 * euro },
      ],
    });
  });
});

describe('another variant', () => {
  // 800,000 euro on every bound of an entree project: subsidy 400,000 (1/2), labour market 200,000 (1/4), others 200,000
  // (1/4), of which the school 80,000 (1/10).
  const entree = budgetOf(400_000 * euro, {
    'applying-school': 80_000 * euro,
    'other-school': 120_000 * euro,
    'labour-organisation': 200_000 * euro,
  });

  it('entree has half, a quarter and a quarter', () => {
    expect(failing(entree, 'entree')).toEqual([]);
    expect(failing(entree)).toEqual(['subsidy-share-at-most', 'labour-market-share-at-least']);
    expect(checkOf('labour-market-share-at-least', entree, 'entree').article).toBe('8.1');
  });

  // 20,000 short of a quarter: added it takes (800,000 − 4 × 180,000) ÷ 3 = 26,666.66⅔ euro, so one cent more than
  // 26,666.66.
  it('that is short of s towards a quarter needs one and a third s', () => {
    const budget = budgetOf(420_000 * euro, {
      'other-school': 200_000 * euro,
      'labour-organisation': 180_000 * euro,
    });
    expect(checkOf('labour-market-share-at-least', budget, 'entree').repairs).toMatchObject([
      { way: 'move', cents: 20_000 * euro },
      { way: 'add', cents: 26_666_67 },
    ]);
  });

  // Of 900,000 euro: subsidy 450,000 (1/2), labour market 300,000 (1/3), others 150,000.
  it('the Caribbean Netherlands have half the subsidy and the other shares of a standard project', () => {
    const budget = budgetOf(450_000 * euro, {
      'applying-school': 90_000 * euro,
      government: 60_000 * euro,
      'labour-organisation': 300_000 * euro,
    });
    expect(failing(budget, 'caribbean-netherlands')).toEqual([]);
    expect(failing(budget)).toEqual(['subsidy-share-at-most']);
    expect(checkOf('subsidy-share-at-most', budget, 'caribbean-netherlands').article).toBe('11.5');
    expect(failing(budget, 'entree')).toEqual([]);
  });
});

describe('the amount asked', () => {
  const asking = (cents: number) => ({ ...onEveryBound, subsidy: cents });

  it.each([
    [24_999_999, 'subsidy-amount-at-least', false],
    [25_000_000, 'subsidy-amount-at-least', true],
    [250_000_000, 'subsidy-amount-at-most', true],
    [250_000_001, 'subsidy-amount-at-most', false],
  ] as const)('%i cents: %s', (cents, code, passes) => {
    expect(checkOf(code, asking(cents)).passes).toBe(passes);
  });

  it('is mended by the very amount it is off', () => {
    expect(checkOf('subsidy-amount-at-least', asking(20_000_000)).repairs).toMatchObject([
      { way: 'move', to: 'subsidy', cents: 5_000_000 },
      { way: 'add', to: 'subsidy', cents: 5_000_000 },
    ]);
    expect(checkOf('subsidy-amount-at-most', asking(260_000_000)).repairs).toMatchObject([
      { way: 'move', from: 'subsidy', cents: 10_000_000 },
      { way: 'lower', from: 'subsidy', cents: 10_000_000 },
    ]);
  });
});

describe('a budget', () => {
  it('that has more costs than money does not add up, though the regulation does not say so', () => {
    expect(checkOf('budget-adds-up', { ...onEveryBound, total: 90_000_001 })).toMatchObject({
      passes: false,
      assumption: true,
      repairs: [
        { way: 'add', to: 'financing', cents: 1, after: { found: 90_000_001, limit: 90_000_001 } },
        { way: 'lower', from: 'total', cents: 1, after: { found: 90_000_000, limit: 90_000_000 } },
      ],
    });
  });

  it('that has more money than costs neither', () => {
    expect(checkOf('budget-adds-up', { ...onEveryBound, total: 89_999_999 }).repairs).toMatchObject([
      { way: 'add', to: 'total', cents: 1 },
      { way: 'lower', from: 'financing', cents: 1 },
    ]);
  });

  it.each([
    [3, false],
    [4, true],
    [5, true],
    [6, false],
  ])('of %i years', (years, passes) => {
    expect(checkOf('duration', { ...onEveryBound, years }).passes).toBe(passes);
  });

  it.each([
    ['without a school', ['labour-organisation'], ['one-applicant', 'school-takes-part']],
    [
      'with two applying schools',
      ['applying-school', 'applying-school', 'labour-organisation'],
      ['one-applicant'],
    ],
    ['of schools that do not apply', ['other-school', 'labour-organisation'], ['one-applicant']],
    ['without a labour organisation', ['applying-school', 'oo-fund'], ['labour-organisation-takes-part']],
  ] as const)('%s', (_what, roles, codes) => {
    const nothing = { inCash: 0, inKind: 0 };
    const contributions = roles.map((role) => ({ role, firstHalf: nothing, secondHalf: nothing }));
    const found = failing({ ...onEveryBound, contributions });
    expect(checkCodes.slice(-3).filter((code) => found.includes(code))).toEqual(codes);
  });
});
