// The two cookies there are: the session, which says nothing, and for ten minutes the sign-in that is under way, which says
// where its own reader was going.
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { PortalContext } from '../context.ts';

export type CookieName = 'loket' | 'loket-inloggen';

/** Over https a browser takes a `__Host-` cookie from nobody but us; over plain http (one machine) it takes none at all. */
function attributes(c: PortalContext, name: CookieName) {
  const secure = c.get('deps').baseAddress.startsWith('https:');
  return {
    full: secure ? `__Host-${name}` : name,
    options: { secure, httpOnly: true, sameSite: 'Lax', path: '/' },
  } as const;
}

export function readCookie(c: PortalContext, name: CookieName): string | undefined {
  return getCookie(c, attributes(c, name).full);
}

export function writeCookie(c: PortalContext, name: CookieName, value: string, seconds: number): void {
  const { full, options } = attributes(c, name);
  setCookie(c, full, value, { ...options, maxAge: seconds });
}

export function clearCookie(c: PortalContext, name: CookieName): void {
  const { full, options } = attributes(c, name);
  deleteCookie(c, full, options);
}
