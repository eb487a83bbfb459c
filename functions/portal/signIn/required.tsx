// Pages for whoever is signed in: anybody else signs in first, and then comes back to where they were going.
import type { Person } from '../../../schemas/person.ts';
import { htmlDocument } from '../../ui/shell.tsx';
import { frameOf, type PortalContext } from '../context.ts';
import { signedInPerson } from './sessions.ts';
import { SignedOutPage } from './signedOut.tsx';

/** The person, or the way to sign in. What was sent is kept on the page that says so. */
export async function requirePerson(c: PortalContext): Promise<Person | Response> {
  const person = await signedInPerson(c);
  if (person) return person;
  const address = signInAddress(c);
  if (c.req.method !== 'POST') return c.redirect(address, 303);
  const sent = await c.req.formData();
  const fields = [...sent].flatMap(([name, value]) => (typeof value === 'string' ? [{ name, value }] : []));
  return c.html(htmlDocument(<SignedOutPage frame={frameOf(c)} signIn={address} fields={fields} />), 401);
}

function signInAddress(c: PortalContext): string {
  const here = new URL(c.req.url);
  const address = new URL('/inloggen', c.get('deps').baseAddress);
  address.searchParams.set('terug', `${here.pathname}${here.search}`);
  const lang = c.req.query('lang');
  if (lang !== undefined) address.searchParams.set('lang', lang);
  return address.href;
}
