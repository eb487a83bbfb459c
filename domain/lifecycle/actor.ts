// Who acts: a person with their grants, a partner holding a mail link, or the system fulfilling a duty.
import type { PartnerId, PersonId } from '../../schemas/identifiers.ts';
import type { Grant } from '../../schemas/person.ts';

export type Actor =
  | { readonly kind: 'person'; readonly person: PersonId; readonly grants: readonly Grant[] }
  | { readonly kind: 'partner'; readonly partner: PartnerId }
  | { readonly kind: 'system'; readonly duty: string };

/** How an actor stands in an event: CloudEvents auth context, pseudonymous. */
export function authContext(actor: Actor): {
  authtype: 'user' | 'system' | 'unauthenticated';
  authid: string;
} {
  switch (actor.kind) {
    case 'person':
      return { authtype: 'user', authid: actor.person };
    case 'partner':
      return { authtype: 'unauthenticated', authid: actor.partner };
    case 'system':
      return { authtype: 'system', authid: actor.duty };
  }
}
