// To the page to sign in, and from there back to what was asked.
import type { PortalContext } from '../context.ts';

export function toSignIn(c: PortalContext): Response {
  const here = new URL(c.req.url);
  const address = new URL('/inloggen', c.get('deps').baseAddress);
  address.searchParams.set('terug', `${here.pathname}${here.search}`);
  const lang = c.req.query('lang');
  if (lang !== undefined) address.searchParams.set('lang', lang);
  return c.redirect(address.href, 303);
}
