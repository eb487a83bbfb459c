// The environment of the documents function, parsed once.
import * as z from 'zod/mini';

export const env = z
  .object({
    CASES_TABLE: z.string(),
    DOCUMENTS_BUCKET: z.string(),
    PARKED_BUCKET: z.string(),
    /** Folder of the bundle, where the PDF reader lies: Lambda's own variable. */
    LAMBDA_TASK_ROOT: z.string(),
  })
  .parse(process.env);
