// Money and shares, exact: whole euro cents and fractions, never a percentage that was rounded.
import * as z from 'zod/mini';

/** Euro cents, up to ten thousand million euro: sums of a whole budget stay far within what a number holds exactly. */
export const cents = z.int().check(z.gte(0), z.lte(1_000_000_000_000));

const part = z.int().check(z.gte(1), z.lte(1_000_000));

/** A part of a whole, more than nothing and less than all: a third is `{ numerator: 1, denominator: 3 }`. */
export const fraction = z
  .strictObject({ numerator: part, denominator: part })
  .check(z.refine(({ numerator, denominator }) => numerator < denominator, 'not-less-than-the-whole'));

export type Fraction = Readonly<z.infer<typeof fraction>>;
