// An invitation waits for whoever signs in with its address; it is taken up once, and not after its last instant.
import type { Person } from '../../schemas/person.ts';
import type { Invitation, RecordedRole } from '../../schemas/roles.ts';
import { given, wrongRole } from './changingRoles.ts';

/** **Assumption**: no source says how long an invitation stands. */
const invitationDays = 30;

/** The last instant of an invitation that is made at `now`. */
export const standsUntil = (now: string): string =>
  new Date(Date.parse(now) + invitationDays * 24 * 60 * 60 * 1000).toISOString();

export const stands = ({ until }: Pick<Invitation, 'until'>, now: string): boolean => now <= until;

export interface TakenUp {
  readonly person: Person;
  readonly changes: readonly RecordedRole[];
  readonly invitations: readonly Invitation[];
}

/** The person with every role they were invited to; what is not known of them is filled in, nothing is replaced. */
export function takeUp(person: Person, invitations: readonly Invitation[], now: string): TakenUp {
  const standing = invitations.filter((one) => stands(one, now) && wrongRole(one) === undefined);
  return {
    person: standing.reduce(withInvitation, person),
    changes: standing.map(({ id, role, region, sector, by, at }) => ({
      id,
      act: 'give',
      role,
      region,
      ...(sector === undefined ? {} : { sector }),
      by,
      at: now,
      invitedAt: at,
    })),
    invitations: standing,
  };
}

function withInvitation(person: Person, invitation: Invitation): Person {
  const organisation = person.organisation ?? invitation.organisation;
  return {
    ...given(person, { ...invitation, sector: person.sector ?? invitation.sector }),
    ...(organisation === undefined ? {} : { organisation }),
  };
}
