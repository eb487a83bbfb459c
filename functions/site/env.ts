// The environment of the site function, parsed once.
import * as z from 'zod/mini';

export const env = z
  .object({
    REGISTER_TABLE: z.string(),
    BASE_ADDRESS: z.url(),
    OFFICE_ADDRESS: z.email(),
    /** Folder of the bundle, where the font lies: Lambda's own variable. */
    LAMBDA_TASK_ROOT: z.string(),
  })
  .parse(process.env);
