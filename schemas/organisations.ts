// The numbers by which Dutch registers know an organisation. Kept as strings: leading zeros belong to them.
import * as z from 'zod/mini';

/** Of the trade register: eight digits, no check digit. */
export const kvkNumber = z.string().check(z.regex(/^\d{8}$/));

/** Of a school: two digits and two capitals, no check digit. */
export const brinCode = z.string().check(z.regex(/^\d{2}[A-Z]{2}$/));

/** What each of the nine digits of an RSIN weighs; the last is the check digit. */
const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/**
 * The elfproef: the weighted sum of nine digits is divisible by eleven. Weights and their differences are no multiples of
 * eleven, so one wrong digit is always caught, and so are two digits that changed places. Of numbers with two or more wrong
 * digits about one in eleven passes. `000000000` adds up as well and is no number.
 */
export function passesElfproef(digits: string): boolean {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return sum % 11 === 0 && /[1-9]/.test(digits);
}

/** Of a legal person: nine digits that pass the elfproef (a JSON Schema knows only of the digits). */
export const rsin = z.string().check(z.regex(/^\d{9}$/), z.refine(passesElfproef, 'elfproef'));
