// Conflict of interest (Awb 2:4): for whom a case does not exist in any role, whatever was granted.
import type { Person } from '../../schemas/person.ts';
import { type Actor, personActor } from '../lifecycle/actor.ts';
import type { AnyCase } from './types.ts';

/** The case with the marks of all organisations and mail domains in it. */
export interface WithParties<Case extends AnyCase = AnyCase> {
  readonly aggregate: Case;
  readonly parties?: readonly string[] | undefined;
}

/**
 * The actor as this case knows them: with a computed conflict no role is left but that of coordinator, which decides nothing.
 * A declared conflict stands in the case itself and takes that one too.
 */
export function before(actor: Actor, { aggregate, parties = [] }: WithParties): Actor {
  if (actor.kind !== 'person' || actor.grants.length === 0) return actor;
  const tied = actor.ties.some((tie) => parties.includes(tie));
  const signs = aggregate.school !== undefined && actor.signsFor.includes(aggregate.school);
  const coordinates = actor.grants.some(
    ({ role, region }) => role === 'coordinator' && (aggregate.regions ?? []).some((one) => one === region),
  );
  if (!tied && !signs && !coordinates) return actor;
  return { ...actor, grants: actor.grants.filter(({ role }) => role === 'coordinator') };
}

/** Whether a person may not judge the case: a computed conflict or a declared one. */
export function inConflict(person: Person, current: WithParties): boolean {
  const known = before(personActor(person), current);
  return (
    (current.aggregate.conflicted?.includes(person.id) ?? false) ||
    (known.kind === 'person' && known.grants.length < person.grants.length)
  );
}
