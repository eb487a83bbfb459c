// A partner of an application: what is said about an organisation, and whether it confirmed that itself.
import * as z from 'zod/mini';
import { contributed } from './fund/budget.ts';
import { financingRole } from './fund/vocabulary.ts';
import { instant, partnerId } from './identifiers.ts';
import { brinCode, kvkNumber, rsin } from './organisations.ts';
import { emailAddress, language, line, prose } from './text.ts';
import { educationLevel, sector } from './vocabulary.ts';

/** What a partner of a request to the fund is asked to confirm that it brings in, in cents. */
export const pledge = z.strictObject({
  role: financingRole,
  firstHalf: contributed,
  secondHalf: contributed,
});

const numbers = {
  kvk: z.optional(kvkNumber),
  rsin: z.optional(rsin),
  brin: z.optional(brinCode),
};

export const invitePartnerInput = z.strictObject({
  name: line(150),
  sector,
  educationLevel: z.optional(educationLevel),
  role: prose(500),
  contactName: z.optional(line(150)),
  contactEmail: emailAddress,
  language: z._default(language, 'nl'),
});

export const inviteFundPartnerInput = z.strictObject({
  ...invitePartnerInput.shape,
  ...numbers,
  pledge,
});

const partnerStatus = z.enum(['invited', 'confirmed', 'declined', 'removed']);

/** The stored row; `secret` stands in the one-click link and is worthless once `status` has moved. */
export const partner = z.strictObject({
  id: partnerId,
  name: line(150),
  sector,
  educationLevel: z.optional(educationLevel),
  role: prose(500),
  ...numbers,
  pledge: z.optional(pledge),
  contactName: z.optional(line(150)),
  /** Gone once the contact's data was erased, and the salts with it. */
  contactEmail: z.optional(emailAddress),
  language,
  status: partnerStatus,
  secret: line(64),
  /** Under which the invitation stands sealed in its event, and the reason of a refusal in its own. */
  salt: z.optional(line(64)),
  declineSalt: z.optional(line(64)),
  invitedAt: instant,
  answeredAt: z.optional(instant),
  removedAt: z.optional(instant),
  declineReason: z.optional(prose(1000)),
});

/** What the people of a case may see of a partner: all but the link. */
export const partnerView = z.strictObject({
  id: partnerId,
  name: line(150),
  sector,
  educationLevel: z.optional(educationLevel),
  role: prose(500),
  ...numbers,
  pledge: z.optional(pledge),
  status: partnerStatus,
});

export type InvitePartnerInput = z.infer<typeof invitePartnerInput>;
export type Partner = z.infer<typeof partner>;
export type PartnerView = z.infer<typeof partnerView>;
export type Pledge = z.infer<typeof pledge>;

/** Whether the application names it, whatever it answered: one that was removed is kept for the history alone. */
export const isNamed = ({ status }: Pick<Partner, 'status'>): boolean => status !== 'removed';

/** Whether it stands in the application as a partner, confirmed or still asked: who declined or was removed does not. */
export const countsAsPartner = ({ status }: Pick<Partner, 'status'>): boolean =>
  status === 'invited' || status === 'confirmed';
