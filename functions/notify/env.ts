// The environment of the notify function, parsed once.
import * as z from 'zod/mini';
import { emailAddress } from '../../schemas/text.ts';

export const env = z
  .object({
    CASES_TABLE: z.string(),
    PEOPLE_TABLE: z.string(),
    PARKED_BUCKET: z.string(),
    MAIL_FROM: emailAddress,
    OFFICE_ADDRESS: emailAddress,
    MAIL_CONFIGURATION_SET: z.string(),
    BASE_ADDRESS: z.url(),
  })
  .parse(process.env);
