// Where the notices of a case go; part of the case, because a person may give another address per case.
import * as z from 'zod/mini';
import { emailAddress, language, line, prose } from './text.ts';

export const contact = z.strictObject({
  name: line(200),
  email: emailAddress,
  language,
  /** For notices by post. */
  postalAddress: z.optional(prose(300)),
});
export type Contact = z.infer<typeof contact>;
