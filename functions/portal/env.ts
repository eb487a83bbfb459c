// The environment of the portal function, parsed once.
import * as z from 'zod/mini';

export const env = z
  .object({
    CASES_TABLE: z.string(),
    PEOPLE_TABLE: z.string(),
    REGISTER_TABLE: z.string(),
    EPHEMERA_TABLE: z.string(),
    FIGURES_TABLE: z.string(),
    LETTERS_BUCKET: z.string(),
    DOCUMENTS_BUCKET: z.string(),
    BASE_ADDRESS: z.url(),
    OIDC_ISSUER: z.url(),
    OIDC_CLIENT_ID: z.string(),
  })
  .parse(process.env);
