// The environment of the letters function, parsed once.
import * as z from 'zod/mini';

export const env = z
  .object({
    CASES_TABLE: z.string(),
    LETTERS_BUCKET: z.string(),
    PARKED_BUCKET: z.string(),
    /** Set by Lambda: the folder of the bundle, beside which fonts and compiler lie. */
    LAMBDA_TASK_ROOT: z.string(),
  })
  .parse(process.env);
