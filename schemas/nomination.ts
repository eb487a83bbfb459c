// A nomination: a coordinator or the office asks a project to apply, by one mail link.
import * as z from 'zod/mini';
import { instant } from './identifiers.ts';
import { regionId } from './regions.ts';
import { emailAddress, language, line, prose } from './text.ts';

export const nominateInput = z.strictObject({
  name: line(150),
  organisation: line(150),
  regions: z.array(regionId).check(z.minLength(1), z.maxLength(6)),
  contactName: line(150),
  contactEmail: emailAddress,
  language: z._default(language, 'nl'),
  /** Why this project, for whoever is invited. */
  reason: z.optional(prose(2000)),
});

/** The stored row; `secret` stands in the link and is worthless once `status` has moved. */
export const nomination = z.strictObject({
  ...nominateInput.shape,
  language,
  /** Gone once the data of the invited person was erased, like all that is optional here. */
  contactName: z.optional(line(150)),
  contactEmail: z.optional(emailAddress),
  status: z.enum(['invited', 'accepted', 'declined']),
  secret: line(64),
  /** Under which the invitation stands sealed in its event, and the reason of a refusal in its own. */
  salt: z.optional(line(64)),
  declineSalt: z.optional(line(64)),
  invitedAt: instant,
  answeredAt: z.optional(instant),
  declineReason: z.optional(prose(1000)),
});

export type Nomination = z.infer<typeof nomination>;
