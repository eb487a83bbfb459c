// Who acts: a person with their grants, a partner or a nominated project holding a mail link, or the system fulfilling a duty.
import type { PartnerId, PersonId } from '../../schemas/identifiers.ts';
import type { Grant, Person } from '../../schemas/person.ts';
import { tiesOf } from './ties.ts';

export type Actor =
  | {
      readonly kind: 'person';
      readonly person: PersonId;
      readonly grants: readonly Grant[];
      /** Marks of the own organisation and mail domain. */
      readonly ties: readonly string[];
      /** BRIN codes of the schools for which this person may sign. */
      readonly signsFor: readonly string[];
    }
  | { readonly kind: 'partner'; readonly partner: PartnerId }
  /** Holds the link of a nomination; `person` once signed in. */
  | { readonly kind: 'nominee'; readonly person?: PersonId }
  | { readonly kind: 'system'; readonly duty: string };

/** Somebody who is signed in. */
export const personActor = (
  person: Pick<Person, 'id' | 'grants' | 'organisation' | 'email' | 'signsFor'>,
): Actor => ({
  kind: 'person',
  person: person.id,
  grants: person.grants,
  ties: tiesOf(person),
  signsFor: person.signsFor ?? [],
});

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
    case 'nominee':
      return actor.person === undefined
        ? { authtype: 'unauthenticated', authid: 'nominee' }
        : { authtype: 'user', authid: actor.person };
    case 'system':
      return { authtype: 'system', authid: actor.duty };
  }
}
