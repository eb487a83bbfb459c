// How the site answers whatever is asked: it can only be read, a page has one address, and an answer says how long it holds.
import type { MiddlewareHandler } from 'hono';

/**
 * A browser asks each time, and mostly hears 304. The edge answers for a minute without asking, and half a minute more while it
 * asks: so what is published, revised or retracted is so everywhere within a minute and a half, and a rush costs one read a
 * minute. Ten minutes of what was is better than nothing when we fail.
 */
const pageCaching = 'public, max-age=0, s-maxage=60, stale-while-revalidate=30, stale-if-error=600';
/** What is not there now may be there soon. */
const lostCaching = 'public, max-age=0, s-maxage=10';
export const dayCaching = 'public, max-age=86400';

export const holdingFor: MiddlewareHandler = async (c, next) => {
  await next();
  // What compresses looks at answers with a body alone; 304 has to say the same.
  if (!c.res.headers.has('Vary')) c.header('Vary', 'Accept-Encoding');
  if (c.res.headers.has('Cache-Control')) return;
  c.header('Cache-Control', c.res.status === 404 ? lostCaching : pageCaching);
};

const readingMethods = 'GET, HEAD';

/** Nothing here can be changed by asking: any other method is refused at every address. */
export const readingOnly: MiddlewareHandler = async (c, next) => {
  if (readingMethods.split(', ').includes(c.req.method)) return await next();
  const headers = { Allow: readingMethods, 'Cache-Control': 'no-store' };
  if (c.req.method === 'OPTIONS') return c.body(null, 204, headers);
  return c.text('Hier kunt u alleen lezen (GET).\nHere you can only read (GET).\n', 405, headers);
};

/** With a slash at the end, an address is another one to browsers and caches: its page is at the one without. */
export const oneAddress: MiddlewareHandler = async (c, next) => {
  const { pathname, search } = new URL(c.req.url);
  if (!/.\/$/.test(pathname)) return await next();
  // Never `//elsewhere`, which a browser takes for another site.
  return c.redirect(`${pathname.replace(/^\/+/, '/').replace(/(?<=.)\/+$/, '')}${search}`, 301);
};
