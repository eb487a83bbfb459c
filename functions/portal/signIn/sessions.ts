// Sessions: an opaque id in a cookie, who it stands for in the table, for eight hours and not longer.
import * as z from 'zod/mini';
import { personId } from '../../../schemas/identifiers.ts';
import type { Person } from '../../../schemas/person.ts';
import { arrivalOf, type PortalContext } from '../context.ts';
import { clearCookie, readCookie, writeCookie } from './cookies.ts';

const eightHours = 8 * 60 * 60;
const session = z.object({ person: personId });

export async function beginSession(c: PortalContext, person: Person): Promise<void> {
  const { ephemera, newSecret } = c.get('deps');
  const id = newSecret();
  await ephemera.put('SESSION', id, { person: person.id }, arrivalOf(c), eightHours);
  writeCookie(c, 'loket', id, eightHours);
}

/** Who is signed in; `undefined` without a session or after it ended. */
export async function signedInPerson(c: PortalContext): Promise<Person | undefined> {
  const id = readCookie(c, 'loket');
  if (id === undefined) return undefined;
  const { ephemera, people } = c.get('deps');
  const found = session.safeParse(await ephemera.get('SESSION', id, arrivalOf(c)));
  const person = found.success ? await people.get(found.data.person) : undefined;
  if (person) c.set('person', person);
  return person;
}

export async function endSession(c: PortalContext): Promise<void> {
  const id = readCookie(c, 'loket');
  if (id !== undefined) await c.get('deps').ephemera.take('SESSION', id, arrivalOf(c));
  clearCookie(c, 'loket');
}
