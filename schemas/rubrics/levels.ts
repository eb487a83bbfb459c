// The levels on which every rubric judges a criterion.
import * as z from 'zod/mini';

/** 1 onvoldoende … 5 zeer goed. */
export const level = z.int().check(z.gte(1), z.lte(5));
