// What every page tells the browser: load nothing but our stylesheet, font and icon, send forms nowhere else, be framed by nobody.
import type { Context, MiddlewareHandler } from 'hono';

/** `sentTo`: where the page may send something. */
const contentSecurityPolicy = (sentTo: string, runsScript: boolean): string =>
  [
    "default-src 'none'",
    ...(runsScript ? ["script-src 'self'", `connect-src ${sentTo}`] : []),
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    `form-action ${sentTo}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');

const elsewhere = new WeakMap<Request, string>();

/** Lets the forms of this one answer, and its script, also go to another origin, such as the bucket that files are sent to. */
export const formsMayGoTo = (c: Context, origin: string): void => {
  elsewhere.set(c.req.raw, origin);
};

const withScript = new WeakSet<Request>();

/** Lets this one answer run our script, and the script speak to us. */
export const runsOurScript = (c: Context): void => {
  withScript.add(c.req.raw);
};

/** `referrerPolicy` is stricter where the address itself is a secret. */
export const securityHeaders =
  (referrerPolicy: 'strict-origin-when-cross-origin' | 'no-referrer'): MiddlewareHandler =>
  async (c, next) => {
    await next();
    const origin = elsewhere.get(c.req.raw);
    const policy = contentSecurityPolicy(origin ? `'self' ${origin}` : "'self'", withScript.has(c.req.raw));
    c.header('Content-Security-Policy', policy);
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('Referrer-Policy', referrerPolicy);
    c.header('Cross-Origin-Opener-Policy', 'same-origin');
    c.header('Permissions-Policy', 'camera=(), geolocation=(), microphone=()');
    if (new URL(c.req.url).protocol === 'https:') {
      c.header('Strict-Transport-Security', 'max-age=31536000');
    }
  };
