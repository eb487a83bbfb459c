// The rows of the people table: a person with everything that was changed in their roles, who holds which role, whose address
// is whose, and who was invited.
import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { commandId } from '../../schemas/identifiers.ts';
import { type Person, person, reviewerListing } from '../../schemas/person.ts';
import {
  endedInvitation,
  type Invitation,
  invitation,
  type RecordedChange,
  type RoleHolder,
  recordedChange,
  roleHolder,
} from '../../schemas/roles.ts';
import type { Role } from '../../schemas/vocabulary.ts';
import { base32 } from './base32.ts';

/** The acts that changed a person last: enough to know one that is sent twice. */
const actsKept = 16;

/** `version` counts the changes; rows of before it was counted have none. */
export const personRow = z.object({
  person,
  version: z._default(z.number(), 0),
  acts: z._default(z.array(commandId), []),
});
export type PersonRecord = z.infer<typeof personRow>;

export const personKey = (id: string) => ({ pk: id, sk: 'PERSON' });

export const withAct = (acts: readonly string[], act: string): readonly string[] =>
  [act, ...acts].slice(0, actsKept);

export const changesOf = 'GRANT#';
export const changeRow = z.object({ change: recordedChange });
export const changeKey = (id: string, change: RecordedChange) => ({
  pk: id,
  sk: `${changesOf}${change.at}#${change.id}`,
});

export const rolePartition = (role: Role) => `ROLE#${role}` as const;
/** Rows of before every role had a list hold what a reviewer was chosen by. */
export const holderRow = z.union([
  z.object({ holder: roleHolder }),
  z.pipe(
    z.object({ reviewer: reviewerListing }),
    z.transform(({ reviewer }): { holder: RoleHolder } => ({ holder: { ...reviewer, regions: [] } })),
  ),
]);
export const holderKey = (role: Role, id: string) => ({ pk: rolePartition(role), sk: id });

/** `undefined` when they do not hold the role. */
export function holderOf(role: Role, someone: Person): RoleHolder | undefined {
  const { id, name, organisation, sector, grants } = someone;
  const regions = grants.filter((one) => one.role === role).map(({ region }) => region);
  return regions.length === 0 ? undefined : { id, name, organisation, sector, regions };
}

/** 130 bits of SHA-256 over the address as mail programs compare it: without regard to capitals. */
const markOf = (email: string): string =>
  base32(createHash('sha256').update(email.trim().toLowerCase()).digest()).slice(0, 26);

export const addressPartition = (email: string): string => `EMAIL#${markOf(email)}`;
export const addressRow = z.object({ sk: person.shape.id });

export const invited = 'INVITED';
export const invitationRow = z.object({ invitation });
export const invitationsOf = (email: string): string => `${markOf(email)}#`;
export const invitationKey = ({ email, role, region }: Pick<Invitation, 'email' | 'role' | 'region'>) => ({
  pk: invited,
  sk: `${invitationsOf(email)}${role}#${region}`,
});
/** Never changed once it is written. */
export const endedRow = z.object({ ended: endedInvitation });
export const endedInvitations = 'INVITED#ENDED';
