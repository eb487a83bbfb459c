// The numbers of organisations: their formats, and what the check digit of an RSIN catches.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brinCode, kvkNumber, passesElfproef, rsin } from './organisations.ts';

const takes = (schema: typeof rsin, text: string) => schema.safeParse(text).success;

it.each([
  ['01234567', true],
  ['1234567', false],
  ['123456789', false],
  ['1234567x', false],
  ['１２３４５６７８', false],
])('a KvK number has eight digits: %s', (text, taken) => {
  expect(takes(kvkNumber, text)).toBe(taken);
});

it.each([
  ['00AA', true],
  ['25LH', true],
  ['25lh', false],
  ['2LHH', false],
  ['25LH00', false],
])('a BRIN code has two digits and two capitals: %s', (text, taken) => {
  expect(takes(brinCode, text)).toBe(taken);
});

describe('an RSIN', () => {
  // 1×9 + 2×8 + 3×7 + 4×6 + 5×5 + 6×4 + 7×3 + 8×2 = 156, and 156 − 2 = 154 = 14 × 11.
  it('passes when its weighted sum is divisible by eleven', () => {
    expect(takes(rsin, '123456782')).toBe(true);
    expect(takes(rsin, '123456781')).toBe(false);
  });

  it('has nine digits, not all of them zero', () => {
    for (const text of ['000000000', '12345678', '1234567820', '12345678a', ''])
      expect(takes(rsin, text)).toBe(false);
  });

  const digit = fc.integer({ min: 0, max: 9 });
  /** Eight digits and the check digit that fits, where one digit does: 10 does not. */
  const valid = fc
    .array(digit, { minLength: 8, maxLength: 8 })
    .map((digits) => [...digits, digits.reduce((sum, one, index) => sum + one * (9 - index), 0) % 11])
    .filter((digits) => digits[8] !== 10 && digits.some((one) => one > 0));
  const place = fc.integer({ min: 0, max: 8 });
  const holds = (digits: readonly number[]) => passesElfproef(digits.join(''));

  it('with one wrong digit is always caught', () => {
    fc.assert(
      fc.property(valid, place, fc.integer({ min: 1, max: 9 }), (digits, at, off) => {
        expect(holds(digits)).toBe(true);
        expect(holds(digits.with(at, ((digits[at] ?? 0) + off) % 10))).toBe(false);
      }),
    );
  });

  it('with two different digits changed places is always caught', () => {
    fc.assert(
      fc.property(valid, place, place, (digits, one, other) => {
        fc.pre(digits[one] !== digits[other]);
        expect(holds(digits.with(one, digits[other] ?? 0).with(other, digits[one] ?? 0))).toBe(false);
      }),
    );
  });

  // 123456782: the first digit one more adds 9, the second three more adds 3 × 8 = 24, and 33 = 3 × 11.
  it('with two wrong digits may pass', () => {
    expect(passesElfproef('253456782')).toBe(true);
  });
});
