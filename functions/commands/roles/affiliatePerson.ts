// The one way to set down where somebody works and for which schools they may sign: an officer does it, for somebody else.
import { type AffiliationRefusal, affiliate, inOrder } from '../../../domain/people/affiliating.ts';
import type { PersonId } from '../../../schemas/identifiers.ts';
import type { Affiliation } from '../../../schemas/roles.ts';
import {
  changePerson,
  type People,
  type PersonChangeRequest,
  type PersonChangeResult,
} from './changePerson.ts';

export interface AffiliateRequest extends PersonChangeRequest {
  readonly affiliation: Affiliation;
  readonly by: PersonId;
}

export async function affiliatePerson(
  people: People,
  request: AffiliateRequest,
): Promise<PersonChangeResult<AffiliationRefusal>> {
  const { by, commandId: id, now: at } = request;
  const affiliation = inOrder(request.affiliation);
  const [before, witness] = await Promise.all([people.record(request.person), people.record(by)]);
  return changePerson(people, before, request, {
    witness,
    decide: (person) => affiliate(person, affiliation, witness?.person ?? { id: by, grants: [] }),
    recorded: { ...affiliation, id, by, at },
  });
}
