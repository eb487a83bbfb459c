// Who gave which role to whom, and what the office set down about somebody: the change, the record of it, who holds a role, and
// an invitation to one.
import * as z from 'zod/mini';
import { commandId, instant, personId } from './identifiers.ts';
import { brinCode } from './organisations.ts';
import { grant } from './person.ts';
import { emailAddress, language, line } from './text.ts';
import { sector } from './vocabulary.ts';

const roleChange = z.strictObject({
  act: z.enum(['give', 'take']),
  role: grant.shape.role,
  region: grant.shape.region,
  /** Of a reviewer: reviews of one case must come from more than one. */
  sector: z.optional(sector),
});

/** An officer, or whoever runs the system with rights of its own (`npm run grant`). */
const giver = z.union([personId, z.literal('operator')]);

/** What stands about somebody from now on: where they work, which closes cases to them, and for which schools they may sign. */
const affiliation = z.strictObject({
  act: z.literal('affiliate'),
  organisation: z.optional(line(200)),
  signsFor: z.array(brinCode).check(z.maxLength(20)),
});

const recordedRole = z.strictObject({
  ...roleChange.shape,
  id: commandId,
  by: giver,
  at: instant,
  /** When the officer invited the person, who took the role up by signing in at `at`. */
  invitedAt: z.optional(instant),
});

const recordedAffiliation = z.strictObject({
  ...affiliation.shape,
  id: commandId,
  by: personId,
  at: instant,
});

/** Never changed once it is written. */
export const recordedChange = z.union([recordedRole, recordedAffiliation]);

/** Somebody in the list of a role; a reviewer without a sector cannot be chosen yet. */
export const roleHolder = z.strictObject({
  id: personId,
  name: line(200),
  organisation: z.optional(line(200)),
  sector: z.optional(sector),
  regions: z.array(grant.shape.region),
});

/** What an officer fills in to invite somebody who has never signed in. */
const invitationInput = z.strictObject({
  email: emailAddress,
  role: grant.shape.role,
  region: grant.shape.region,
  sector: z.optional(sector),
  organisation: z.optional(line(200)),
  language,
});

export const invitation = z.strictObject({
  ...invitationInput.shape,
  /** Of the act that made it: an invitation made anew is another. */
  id: commandId,
  by: personId,
  at: instant,
  /** The last instant at which signing in takes it up. */
  until: instant,
});

/** What is kept of an invitation that was taken back or taken up: no address. */
export const endedInvitation = z.strictObject({
  id: commandId,
  role: grant.shape.role,
  region: grant.shape.region,
  by: personId,
  at: instant,
  ended: z.enum(['taken-back', 'taken-up']),
  endedBy: personId,
  endedAt: instant,
});

export type RoleChange = z.infer<typeof roleChange>;
export type Affiliation = z.infer<typeof affiliation>;
export type Giver = z.infer<typeof giver>;
export type RecordedRole = z.infer<typeof recordedRole>;
export type RecordedChange = z.infer<typeof recordedChange>;
export type RoleHolder = z.infer<typeof roleHolder>;
export type InvitationInput = z.infer<typeof invitationInput>;
export type Invitation = z.infer<typeof invitation>;
export type EndedInvitation = z.infer<typeof endedInvitation>;
