// Shares to the cent, by cross-multiplication in whole numbers of any size. Amounts are cents; a share is less than its whole.
import type { Fraction } from '../../../schemas/money.ts';
import type { Direction } from './check.ts';

const roundedUp = (dividend: bigint, divisor: bigint): number => Number((dividend + divisor - 1n) / divisor);

const sides = (part: number, whole: number, { numerator, denominator }: Fraction) =>
  [BigInt(part) * BigInt(denominator), BigInt(whole) * BigInt(numerator)] as const;

export function isWithin(part: number, must: Direction, share: Fraction, whole: number): boolean {
  const [found, limit] = sides(part, whole, share);
  return must === 'at-least' ? found >= limit : found <= limit;
}

/** The last whole cent that is within a share of a whole: rounded up for at least, down for at most. */
export function limitOf(must: Direction, share: Fraction, whole: number): number {
  const limit = BigInt(whole) * BigInt(share.numerator);
  const denominator = BigInt(share.denominator);
  return must === 'at-least' ? roundedUp(limit, denominator) : Number(limit / denominator);
}

/**
 * The least that has to be added, which makes the whole larger too: to a part that is too small, `(whole × n − part × d) ÷
 * (d − n)`, for a third one and a half times what is short; outside a part that is too large, `(part × d − whole × n) ÷ n`,
 * for a third three times what is over; both rounded up to a whole cent.
 */
export function addedToBeWithin(part: number, must: Direction, share: Fraction, whole: number): number {
  const [found, limit] = sides(part, whole, share);
  return must === 'at-least'
    ? roundedUp(limit - found, BigInt(share.denominator - share.numerator))
    : roundedUp(found - limit, BigInt(share.numerator));
}
