// Somebody signs in: recorded the first time, and what they were invited to becomes theirs, once.
import { takeUp } from '../../../domain/people/inviting.ts';
import type { Person } from '../../../schemas/person.ts';
import type { InvitationStore } from '../../platform/invitationStore.ts';
import type { PeopleStore } from '../../platform/peopleStore.ts';
import { endOf } from './invite.ts';

export interface EnteringDeps {
  readonly people: Pick<PeopleStore, 'record' | 'write'>;
  readonly invitations: Pick<InvitationStore, 'ofAddress'>;
}

/** Two sign-ins at once, and an officer between them. */
const attempts = 3;

export interface Entering {
  /** As the issuer describes them; whoever is known already stays as they are. */
  readonly newcomer: Person;
  /** The issuer vouches for the address: only then does it open what was meant for it. */
  readonly vouched: boolean;
  readonly commandId: string;
  /** Instant (UTC). */
  readonly now: string;
}

export async function enter(deps: EnteringDeps, entering: Entering): Promise<void> {
  const { people, invitations } = deps;
  const { newcomer, vouched, commandId, now } = entering;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const [before, open] = await Promise.all([
      people.record(newcomer.id),
      vouched ? invitations.ofAddress(newcomer.email) : [],
    ]);
    const taken = takeUp(before?.person ?? newcomer, open, now);
    if (before && taken.invitations.length === 0) return;
    const written = await people.write({
      before,
      after: taken.person,
      act: commandId,
      changes: taken.changes,
      ended: taken.invitations.map((invitation) => ({
        invitation,
        ended: endOf(invitation, 'taken-up', newcomer.id, now),
      })),
    });
    if (written === 'written') return;
  }
  // A person who is known goes on and takes up the rest the next time; somebody new must be recorded.
  if (!(await people.record(newcomer.id))) throw new Error('somebody new could not be recorded');
}
