// The environment of the calendar, parsed once.
import * as z from 'zod/mini';

export const env = z.object({ CASES_TABLE: z.string() }).parse(process.env);
