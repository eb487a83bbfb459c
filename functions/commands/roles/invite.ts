// Inviting an address to a role, and taking that back.
import { managesPeople, type RoleRefusal, wrongRole } from '../../../domain/people/changingRoles.ts';
import { stands, standsUntil } from '../../../domain/people/inviting.ts';
import type { PersonId } from '../../../schemas/identifiers.ts';
import type { Invitation, InvitationInput } from '../../../schemas/roles.ts';
import type { InvitationStore } from '../../platform/invitationStore.ts';
import type { PeopleStore } from '../../platform/peopleStore.ts';

export interface InvitingDeps {
  readonly people: Pick<PeopleStore, 'record' | 'ofAddress'>;
  readonly invitations: Pick<InvitationStore, 'make' | 'end' | 'named' | 'ofAddress'>;
}

interface Asked {
  readonly by: PersonId;
  readonly commandId: string;
  /** Instant (UTC). */
  readonly now: string;
}

export type InviteResult =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly refusal:
        | RoleRefusal
        /** They have signed in before: the role is given on their own page. */
        | { readonly code: 'known'; readonly person: PersonId }
        | { readonly code: 'invited' }
        | { readonly code: 'changed-meanwhile' };
    };

export async function invite(
  { people, invitations }: InvitingDeps,
  input: InvitationInput,
  { by, commandId, now }: Asked,
): Promise<InviteResult> {
  const wrong = wrongRole(input);
  if (wrong) return { ok: false, refusal: wrong };
  const [officer, [known], open] = await Promise.all([
    people.record(by),
    people.ofAddress(input.email),
    invitations.ofAddress(input.email),
  ]);
  if (!officer || !managesPeople(officer.person))
    return { ok: false, refusal: { code: 'changed-meanwhile' } };
  if (open.some(({ id }) => id === commandId)) return { ok: true };
  if (known !== undefined) return { ok: false, refusal: { code: 'known', person: known } };
  const alike = open.some(
    (one) => one.role === input.role && one.region === input.region && stands(one, now),
  );
  if (alike) return { ok: false, refusal: { code: 'invited' } };
  const { sector, ...rest } = input;
  const invitation = {
    ...rest,
    ...(input.role === 'reviewer' ? { sector } : {}),
    id: commandId,
    by,
    at: now,
    until: standsUntil(now),
  };
  const made = await invitations.make(invitation, officer);
  return made ? { ok: true } : { ok: false, refusal: { code: 'changed-meanwhile' } };
}

/** The invitation, when it was taken back by this; it may have been taken up or taken back before. */
export async function takeBack(
  { people, invitations }: InvitingDeps,
  name: string,
  { by, now }: Omit<Asked, 'commandId'>,
): Promise<Invitation | undefined> {
  const [officer, invitation] = await Promise.all([people.record(by), invitations.named(name)]);
  if (!officer || !managesPeople(officer.person) || !invitation) return undefined;
  const ended = endOf(invitation, 'taken-back', by, now);
  return (await invitations.end({ invitation, ended }, officer)) ? invitation : undefined;
}

export const endOf = (
  { id, role, region, by, at }: Invitation,
  ended: 'taken-back' | 'taken-up',
  endedBy: PersonId,
  endedAt: string,
) => ({ id, role, region, by, at, ended, endedBy, endedAt });
