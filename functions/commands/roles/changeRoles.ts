// The one way to give or take a role: for the page of the office and for `npm run grant`.
import {
  type Changer,
  changeRole,
  isOffice,
  type RoleRefusal,
} from '../../../domain/people/changingRoles.ts';
import type { Giver, RoleChange } from '../../../schemas/roles.ts';
import type { PersonRecord } from '../../platform/peopleRows.ts';
import type { PeopleStore } from '../../platform/peopleStore.ts';
import { changePerson, type PersonChangeRequest, type PersonChangeResult } from './changePerson.ts';

export interface RoleChangeRequest extends PersonChangeRequest {
  readonly change: RoleChange;
  readonly by: Giver;
}

type People = Pick<PeopleStore, 'record' | 'holders' | 'write'>;

export async function changeRoles(
  people: People,
  request: RoleChangeRequest,
): Promise<PersonChangeResult<RoleRefusal>> {
  const { by, commandId: id, now: at } = request;
  const change = onlyWhatCounts(request.change);
  const [before, witness] = await Promise.all([
    people.record(request.person),
    by === 'operator' ? otherOfficer(people, request) : people.record(by),
  ]);
  const changer: Changer =
    by === 'operator'
      ? { kind: 'operator', otherOfficer: witness !== undefined }
      : { kind: 'officer', person: witness?.person ?? { id: by, grants: [] } };
  return changePerson(people, before, request, {
    witness,
    decide: (person) => changeRole(person, change, changer),
    recorded: { ...change, id, by, at },
  });
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
