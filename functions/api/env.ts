// The environment of the api function, parsed once.
import * as z from 'zod/mini';

const issuers = z.array(
  z.strictObject({ issuer: z.url(), clients: z.array(z.string()).check(z.minLength(1)) }),
);

const environment = z.object({
  CASES_TABLE: z.string(),
  PEOPLE_TABLE: z.string(),
  DOCUMENTS_BUCKET: z.string(),
  CASE_FILES_BUCKET: z.string(),
  LETTERS_BUCKET: z.string(),
  BASE_ADDRESS: z.url(),
  OIDC_ISSUERS: z.pipe(
    z.string(),
    z.transform((text): unknown => JSON.parse(text)),
  ),
});

const parsed = environment.parse(process.env);

export const env = { ...parsed, OIDC_ISSUERS: issuers.parse(parsed.OIDC_ISSUERS) };
