// The environment of the counting, parsed once.
import * as z from 'zod/mini';

export const env = z.object({ CASES_TABLE: z.string(), FIGURES_TABLE: z.string() }).parse(process.env);
