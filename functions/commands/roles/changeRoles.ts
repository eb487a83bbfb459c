// The one way to give or take a role: for the page of the office and for `npm run grant`.
import {
  type Changer,
  changeRole,
  isOffice,
  type RoleRefusal,
} from '../../../domain/people/changingRoles.ts';
import type { PersonId } from '../../../schemas/identifiers.ts';
import type { Person } from '../../../schemas/person.ts';
import type { Giver, RoleChange } from '../../../schemas/roles.ts';
import type { PersonRecord } from '../../platform/peopleRows.ts';
import type { PeopleStore } from '../../platform/peopleStore.ts';

export interface RoleChangeRequest {
  readonly person: PersonId;
  readonly change: RoleChange;
  readonly by: Giver;
  /** The version of the person that whoever decides this saw. */
  readonly seen?: number | undefined;
  /** Given twice, it is done once. */
  readonly commandId: string;
  /** Instant (UTC). */
  readonly now: string;
}

export type RoleChangeResult =
  | { readonly ok: true; readonly person: Person; readonly repeated: boolean }
  | {
      readonly ok: false;
      readonly refusal: RoleRefusal | { readonly code: 'not-found' } | { readonly code: 'changed-meanwhile' };
    };

type People = Pick<PeopleStore, 'record' | 'holders' | 'write'>;

export async function changeRoles(people: People, request: RoleChangeRequest): Promise<RoleChangeResult> {
  const { by, seen, commandId, now } = request;
  const change = onlyWhatCounts(request.change);
  const [before, witness] = await Promise.all([
    people.record(request.person),
    by === 'operator' ? otherOfficer(people, request) : people.record(by),
  ]);
  if (!before) return { ok: false, refusal: { code: 'not-found' } };
  if (before.acts.includes(commandId)) return { ok: true, person: before.person, repeated: true };
  const changer: Changer =
    by === 'operator'
      ? { kind: 'operator', otherOfficer: witness !== undefined }
      : { kind: 'officer', person: witness?.person ?? { id: by, grants: [] } };
  const changed = changeRole(before.person, change, changer);
  if (!changed.ok) return changed;
  if (seen !== undefined && seen !== before.version)
    return { ok: false, refusal: { code: 'changed-meanwhile' } };
  const written = await people.write({
    before,
    after: changed.person,
    act: commandId,
    changes: [{ ...change, id: commandId, by, at: now }],
    witness,
  });
  return written === 'written'
    ? { ok: true, person: changed.person, repeated: false }
    : { ok: false, refusal: { code: 'changed-meanwhile' } };
}

/** A sector is of a reviewer. */
const onlyWhatCounts = ({ sector, ...rest }: RoleChange): RoleChange =>
  rest.act === 'give' && rest.role === 'reviewer' && sector !== undefined ? { ...rest, sector } : rest;

/** Somebody else who has the office for the whole country, when that is what is taken. */
async function otherOfficer(
  people: People,
  { person, change }: RoleChangeRequest,
): Promise<PersonRecord | undefined> {
  if (change.act !== 'take' || !isOffice(change)) return undefined;
  const page = await people.holders('officer', 100);
  const other = page?.entries.find(({ id, regions }) => id !== person && regions.includes('*'));
  const record = other && (await people.record(other.id));
  return record?.person.grants.some(isOffice) ? record : undefined;
}
