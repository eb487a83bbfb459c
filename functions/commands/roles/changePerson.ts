// A change of a person carried out once: what was decided on, as it was seen, written with the record of it.
import type { PersonId } from '../../../schemas/identifiers.ts';
import type { Person } from '../../../schemas/person.ts';
import type { RecordedChange } from '../../../schemas/roles.ts';
import type { PersonRecord } from '../../platform/peopleRows.ts';
import type { PeopleStore } from '../../platform/peopleStore.ts';

export interface PersonChangeRequest {
  readonly person: PersonId;
  /** The version of the person that whoever decides this saw. */
  readonly seen?: number | undefined;
  /** Given twice, it is done once. */
  readonly commandId: string;
  /** Instant (UTC). */
  readonly now: string;
}

export type PersonChangeResult<Refusal> =
  | { readonly ok: true; readonly person: Person; readonly repeated: boolean }
  | {
      readonly ok: false;
      readonly refusal: Refusal | { readonly code: 'not-found' } | { readonly code: 'changed-meanwhile' };
    };

export type People = Pick<PeopleStore, 'record' | 'write'>;

interface Deciding<Refusal> {
  /** Who must still be as they were read. */
  readonly witness: PersonRecord | undefined;
  readonly decide: (
    person: Person,
  ) => { readonly ok: true; readonly person: Person } | { readonly ok: false; readonly refusal: Refusal };
  readonly recorded: RecordedChange;
}

/** `before`: the person as they were read for it. */
export async function changePerson<Refusal>(
  people: People,
  before: PersonRecord | undefined,
  { seen, commandId }: PersonChangeRequest,
  { witness, decide, recorded }: Deciding<Refusal>,
): Promise<PersonChangeResult<Refusal>> {
  if (!before) return { ok: false, refusal: { code: 'not-found' } };
  if (before.acts.includes(commandId)) return { ok: true, person: before.person, repeated: true };
  const changed = decide(before.person);
  if (!changed.ok) return changed;
  if (seen !== undefined && seen !== before.version)
    return { ok: false, refusal: { code: 'changed-meanwhile' } };
  const after = changed.person;
  const written = await people.write({ before, after, act: commandId, changes: [recorded], witness });
  return written === 'written'
    ? { ok: true, person: after, repeated: false }
    : { ok: false, refusal: { code: 'changed-meanwhile' } };
}
