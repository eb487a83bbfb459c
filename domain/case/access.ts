// Who is who in a case, whatever its kind: role × relation × region. What each may know of it, every kind says in a table.
import type { Role } from '../../schemas/vocabulary.ts';
import type { Actor } from '../lifecycle/actor.ts';
import { type Capacity, capacities } from './capacity.ts';
import type { AnyCase } from './types.ts';

export interface AccessRule<State extends string = string, Event extends string = string> {
  /** The role a person needs, granted for a region of the case or for the whole country. */
  readonly role?: Role;
  /** What the person must be to this very case. */
  readonly relation?:
    | 'applicant'
    | 'signs for the school'
    | 'invited project'
    | 'invited partner'
    | 'assigned reviewer'
    | 'the system itself';
  /** States in which the case exists for this capacity; in all others it is not found. */
  readonly reads: readonly State[];
  /** Events this capacity finds in the history. */
  readonly history: readonly Event[] | 'all';
}

/** A capacity that a kind does not name does not exist there. */
export type AccessTable<State extends string = string, Event extends string = string> = {
  readonly [One in Capacity]?: AccessRule<State, Event>;
};

/** The capacities in which somebody stands before a case; a case that does not exist yet can be begun by anyone signed in. */
export function capacitiesOf(access: AccessTable, actor: Actor, current: AnyCase): readonly Capacity[] {
  return capacities.filter((capacity) => {
    const rule = access[capacity];
    return (
      rule !== undefined &&
      (rule.relation === undefined || isRelated(rule.relation, actor, current)) &&
      (rule.role === undefined || isGranted(rule.role, actor, current))
    );
  });
}

function isRelated(relation: NonNullable<AccessRule['relation']>, actor: Actor, current: AnyCase): boolean {
  switch (relation) {
    case 'applicant':
      return actor.kind === 'person' && (current.state === 'none' || current.applicant === actor.person);
    case 'signs for the school':
      return (
        actor.kind === 'person' && current.school !== undefined && actor.signsFor.includes(current.school)
      );
    case 'assigned reviewer':
      return (
        actor.kind === 'person' &&
        (current.reviewers?.some(({ person, abstained }) => person === actor.person && !abstained) ?? false)
      );
    case 'invited project':
      return actor.kind === 'nominee';
    case 'invited partner':
      return actor.kind === 'partner';
    case 'the system itself':
      return actor.kind === 'system';
  }
}

/** Nobody holds a role over their own application, or where they declared a conflict of interest. */
function isGranted(role: Role, actor: Actor, current: AnyCase): boolean {
  if (actor.kind !== 'person' || current.applicant === actor.person) return false;
  if (current.conflicted?.includes(actor.person)) return false;
  return actor.grants.some(
    (grant) =>
      grant.role === role &&
      (grant.region === '*' ||
        current.state === 'none' ||
        (current.regions?.includes(grant.region) ?? false)),
  );
}

export const mayRead = (access: AccessTable, capacity: string, state: string): boolean =>
  access[capacity as Capacity]?.reads.includes(state) ?? false;
