// A person is (issuer, subject); roles are granted per region.
import * as z from 'zod/mini';
import { personId } from './identifiers.ts';
import { brinCode } from './organisations.ts';
import { regionId } from './regions.ts';
import { emailAddress, language, line } from './text.ts';
import { role, sector } from './vocabulary.ts';

/** `region: '*'` covers the whole country. */
export const grant = z.strictObject({ role, region: z.union([regionId, z.literal('*')]) });

export const person = z.strictObject({
  id: personId,
  issuer: line(300),
  subject: line(300),
  name: line(200),
  email: emailAddress,
  organisation: z.optional(line(200)),
  sector: z.optional(sector),
  language,
  grants: z.array(grant),
  /** The schools whose bevoegd gezag has given this person the power to sign, by BRIN. */
  signsFor: z.optional(z.array(brinCode)),
});

/** What a person who has the office's trust may be chosen for. */
export const reviewerListing = z.strictObject({
  id: personId,
  name: line(200),
  organisation: z.optional(line(200)),
  sector,
});

export type Grant = z.infer<typeof grant>;
export type Person = z.infer<typeof person>;
export type ReviewerListing = z.infer<typeof reviewerListing>;
