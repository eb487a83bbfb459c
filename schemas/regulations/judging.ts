// What a regulation says about judging: categories with their criteria, levels with their points, and what they lead to.
import * as z from 'zod/mini';
import { fraction } from '../money.ts';
import { bilingual } from '../text.ts';
import { code, count, list, source, sourced } from './sourced.ts';

const named = z.strictObject({ code, name: bilingual(200), ...source });

/** A level is its place in the list, 1 the lowest. */
const level = z.strictObject({ level: count, name: bilingual(60), points: count });

const category = z.strictObject({ criteria: list(named), article: source.article });

export const judging = {
  categories: z.strictObject({
    starter: category,
    'scale-up': z.strictObject({
      ...category.shape,
      /** What the earlier project and the request have to meet. */
      conditions: list(named),
      /** Part of the earlier project's partners that still take part, at least. */
      partnersStillIn: sourced(fraction),
    }),
  }),
  /** Lowest first. */
  levels: sourced(list(level)),
  /** The level each criterion needs for a positive advice. */
  sufficientFrom: sourced(count),
  /** "Bijna voldoende": which level, and on how many criteria exactly it opens an amendment. */
  nearlySufficient: z.strictObject({ level: sourced(count), criteria: sourced(count) }),
  hearingMandatory: sourced(z.boolean()),
};
