// What pages load: the stylesheet and the font, each under a name made of its content, so that a browser may keep it for ever.
import { readFile } from 'node:fs/promises';
import { Hono } from 'hono/tiny';
import { counterScript, counterScriptPath } from './counterScript.ts';
import { fontPath, stylesheet, stylesheetPath } from './stylesheet.ts';

const keptForEver = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** `fontFile` is read when the first reader asks for it. */
export function assetRoutes(fontFile: string): Hono {
  const routes = new Hono();
  let font: Promise<Uint8Array<ArrayBuffer>> | undefined;
  routes.get(stylesheetPath, (c) =>
    c.body(stylesheet, 200, { ...keptForEver, 'Content-Type': 'text/css; charset=utf-8' }),
  );
  routes.get(counterScriptPath, (c) =>
    c.body(counterScript, 200, { ...keptForEver, 'Content-Type': 'text/javascript; charset=utf-8' }),
  );
  routes.get(fontPath, async (c) => {
    font ??= readFile(fontFile);
    return c.body(await font, 200, { ...keptForEver, 'Content-Type': 'font/woff2' });
  });
  return routes;
}
