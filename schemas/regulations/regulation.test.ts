// A regulation file that breaks its shape, lacks a source or contradicts itself does not load.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { regulationCode } from './code.ts';
import { earlierRegulation, regulation } from './regulation.ts';
import { earlierRegulations, regulationNamed, regulations } from './regulations.ts';
import { rif20192022 } from './rif-2019-2022.ts';
import { rif20242027 } from './rif-2024-2027.ts';

const { levels, ceilings, categories, counts, windows } = rif20242027;

describe('a regulation is found by its code', () => {
  it('and none by a code that nobody gave', () => {
    expect(regulationNamed('rif-2024-2027')).toBe(rif20242027);
    expect(regulationNamed('rif-2028-2031')).toBeUndefined();
  });

  it('and one that is over, of which not enough is known for a request, is not', () => {
    expect(regulationNamed('rif-2019-2022')).toBeUndefined();
  });

  it('that may say which version of the text it is', () => {
    const taken = (code: string) => regulationCode.safeParse(code).success;
    expect(['rif-2024-2027', 'rif-2024-2027-v2'].every(taken)).toBe(true);
    expect(['rif', 'rif-2024', 'rif-2024-2027-2', 'RIF-2024-2027'].some(taken)).toBe(false);
  });

  it('which is the name of its file, and no file is forgotten', () => {
    const files = readdirSync(import.meta.dirname).filter((name) => name.startsWith('rif-'));
    const codes = [...earlierRegulations, ...regulations].map(({ code }) => code);
    expect(codes.map((code) => `${code}.ts`).toSorted()).toEqual(files.toSorted());
  });
});

describe('every value of a regulation names its article', () => {
  /** Every object that holds a `value`, with the path to it. */
  const valuesOf = (thing: unknown, path = ''): readonly (readonly [string, object])[] => {
    if (typeof thing !== 'object' || thing === null) return [];
    const inside = Object.entries(thing).flatMap(([name, part]) => valuesOf(part, `${path}.${name}`));
    return 'value' in thing ? [[path, thing], ...inside] : inside;
  };

  it('and what the text does not settle says that it is an assumption', () => {
    const values = valuesOf(rif20242027);
    expect(values.length).toBeGreaterThan(35);
    for (const [, value] of values) expect(value).toHaveProperty('article');
    expect(values.filter(([, value]) => 'assumption' in value).map(([path]) => path)).toEqual([
      '.budgetAddsUp',
      '.levels',
      '.onMisfit',
    ]);
  });

  it('so a value without one does not load', () => {
    expect(() => regulation.parse({ ...rif20242027, hourlyRate: { value: 86_00 } })).toThrow('article');
  });
});

describe('a broken file does not load', () => {
  it.each([
    ['an amount that is no whole cent', { hourlyRate: { value: 86.5, article: '15.4' } }, 'hourlyRate'],
    ['an article that is none', { hourlyRate: { value: 86_00, article: 'six' } }, 'article'],
    ['something unknown', { hourlyTariff: { value: 86_00, article: '15.4' } }, 'hourlyTariff'],
    ['something missing', { shares: undefined }, 'shares'],
    ['a share of more than the whole', shareOf(3, 2), 'not-less-than-the-whole'],
    [
      'a day that no year has',
      { windows: { value: [{ first: '02-29', last: '03-01' }], article: '17.1' } },
      'windows',
    ],
    [
      'a minimum above the maximum',
      { subsidy: { ...rif20242027.subsidy, minimum: { value: 2_500_000_01, article: '6.2' } } },
      'minimum-above-maximum',
    ],
    ['durations out of order', { durationYears: { value: [5, 4], article: '6.5' } }, 'durations-not-rising'],
    [
      'a role that counts on both sides',
      { counts: { ...counts, others: { value: ['applying-school', 'oo-fund'], article: '11.4' } } },
      'role-counts-twice',
    ],
    [
      'a criterion twice',
      {
        categories: {
          ...categories,
          starter: { ...categories.starter, criteria: Array(2).fill(categories.starter.criteria[0]) },
        },
      },
      'criterion-twice',
    ],
    [
      'levels that do not rise',
      { levels: { ...levels, value: levels.value.toReversed() } },
      'levels-not-in-order',
    ],
    [
      'a sufficient level that is none',
      { sufficientFrom: { value: 6, article: '19.7' } },
      'sufficient-not-a-level',
    ],
    [
      'windows out of order',
      { windows: { ...windows, value: windows.value.toReversed() } },
      'windows-not-in-order',
    ],
    ['a document twice', { documents: Array(2).fill(rif20242027.documents[0]) }, 'document-twice'],
    ['ceilings out of order', { ceilings: ceilings.toReversed() }, 'ceilings-not-in-order'],
  ])('for %s', (_what, change, says) => {
    expect(() => regulation.parse({ ...rif20242027, ...change })).toThrow(says);
  });

  it('and throws while it loads, not when a value of it is wanted', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'regulation-'));
    const here = (name: string) => join(import.meta.dirname, name);
    const whole = readFileSync(here('rif-2024-2027.ts'), 'utf8').replace(
      './regulation.ts',
      pathToFileURL(here('regulation.ts')).href,
    );
    writeFileSync(join(folder, 'whole.ts'), whole);
    writeFileSync(
      join(folder, 'broken.ts'),
      whole.replace('hourlyRate: { value: 86_00', 'hourlyRate: { value: 86.5'),
    );
    await expect(import(join(folder, 'whole.ts'))).resolves.toHaveProperty('rif20242027');
    await expect(import(join(folder, 'broken.ts'))).rejects.toThrow('hourlyRate');
    rmSync(folder, { recursive: true });
  });

  it('also of a regulation that is over', () => {
    expect(() => earlierRegulation.parse({ ...rif20192022, hourlyRate: { value: -1 } })).toThrow(
      'hourlyRate',
    );
  });
});

function shareOf(numerator: number, denominator: number) {
  const { shares } = rif20242027;
  const subsidy = { atMost: { value: { numerator, denominator }, article: '11.2' } };
  return { shares: { ...shares, standard: { ...shares.standard, subsidy } } };
}
