// Who may be here: the programme office for the whole country, and about whom. For everybody else these pages are not there.
import { createHash } from 'node:crypto';
import { managesPeople } from '../../../domain/people/changingRoles.ts';
import type { PersonId } from '../../../schemas/identifiers.ts';
import type { Person } from '../../../schemas/person.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import type { PersonRecord } from '../../platform/peopleRows.ts';
import type { PortalContext } from '../context.ts';
import { type Typed, typedFrom } from '../fields/typed.ts';
import { requirePerson } from '../signIn/required.tsx';

export async function requireOffice(c: PortalContext): Promise<Person | Response> {
  const person = await requirePerson(c);
  if (person instanceof Response || managesPeople(person)) return person;
  return c.notFound();
}

export const meanwhile: Bilingual = {
  nl: 'Een ander heeft intussen iets veranderd bij deze persoon. Kijk nog eens, en bevestig dan opnieuw.',
  en: 'Somebody else changed something about this person meanwhile. Look once more, then confirm again.',
};

export interface Whom {
  readonly officer: Person;
  readonly record: PersonRecord;
  readonly typed: Typed;
}

/** Nobody changes anything about themself: for them these pages are not there. */
export async function whom(c: PortalContext): Promise<Whom | Response> {
  const officer = await requireOffice(c);
  if (officer instanceof Response) return officer;
  const record = await c.get('deps').people.record(c.req.param('person') ?? '');
  if (!record || record.person.id === officer.id) return c.notFound();
  const sent = c.req.method === 'POST' ? await c.req.formData() : new URL(c.req.url).searchParams;
  return { officer, record, typed: typedFrom(sent) };
}

/** What a page carries along beside its fields. */
export const carried = { once: 'sleutel', version: 'versie' } as const;

/** The same for a page that is sent twice; `undefined` for what did not come from a page of ours. */
export function commandIdOf(typed: Typed, by: PersonId, what: readonly string[]): string | undefined {
  const key = typed.one(carried.once);
  if (key === undefined || !/^[\w-]{16,100}$/.test(key)) return undefined;
  return createHash('sha256')
    .update([by, key, ...what].join('\n'))
    .digest('base64url');
}

/** The version of the person that the page showed. */
export function seenIn(typed: Typed): number | undefined {
  const version = typed.one(carried.version);
  return version !== undefined && /^\d{1,9}$/.test(version) ? Number(version) : undefined;
}

/** The names of these people, as far as they are known; each is read once. */
export async function namesOf(
  c: PortalContext,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids)].filter((id) => id !== 'operator');
  const known = await c.get('deps').people.getAll(wanted);
  return new Map(known.map(({ id, name }) => [id, name]));
}
