// What every page tells the browser: load nothing but our stylesheet, font and icon, send forms nowhere else, be framed by nobody.
import type { MiddlewareHandler } from 'hono';

const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** `referrerPolicy` is stricter where the address itself is a secret. */
export const securityHeaders =
  (referrerPolicy: 'strict-origin-when-cross-origin' | 'no-referrer'): MiddlewareHandler =>
  async (c, next) => {
    await next();
    c.header('Content-Security-Policy', contentSecurityPolicy);
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('Referrer-Policy', referrerPolicy);
    c.header('Cross-Origin-Opener-Policy', 'same-origin');
    c.header('Permissions-Policy', 'camera=(), geolocation=(), microphone=()');
    if (new URL(c.req.url).protocol === 'https:') {
      c.header('Strict-Transport-Security', 'max-age=31536000');
    }
  };
