// The environment of the rounds function, parsed once.
import * as z from 'zod/mini';

export const env = z.object({ CASES_TABLE: z.string(), PARKED_BUCKET: z.string() }).parse(process.env);
