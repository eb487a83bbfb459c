// What the co-financing checker says of a budget, as a client of the API reads it.
import * as z from 'zod/mini';
import { fraction } from '../money.ts';
import { bilingual, line } from '../text.ts';

/** Both sides of a comparison, in cents. */
const compared = { found: z.int(), limit: z.int() };

const place = z.enum([
  'subsidy',
  'labour-market',
  'others',
  'applying-school',
  'elsewhere',
  'in-cash',
  'in-kind',
  'financing',
  'total',
]);

const repairParts = { cents: z.int(), says: bilingual(1000), after: z.strictObject(compared) };
const repair = z.discriminatedUnion('way', [
  z.strictObject({ way: z.literal('move'), from: place, to: place, ...repairParts }),
  z.strictObject({ way: z.literal('add'), to: place, ...repairParts }),
  z.strictObject({ way: z.literal('lower'), from: place, ...repairParts }),
]);

export const checkView = z.strictObject({
  code: line(60),
  article: line(60),
  /** The article does not say so outright. */
  assumption: z.optional(z.literal(true)),
  passes: z.boolean(),
  says: bilingual(1000),
  /** Absent where no money is compared. */
  amounts: z.optional(
    z.strictObject({
      ...compared,
      must: z.enum(['at-least', 'at-most', 'equal']),
      /** Of which whole the limit is which part; absent where the regulation names an amount. */
      share: z.optional(z.strictObject({ of: z.int(), is: fraction })),
    }),
  ),
  /** Each way out with the least money that suffices. */
  repairs: z.readonly(z.array(repair)),
});
