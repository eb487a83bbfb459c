// What pages load: the stylesheet, the script of the counter and the font, each under a name made of its content, so that a
// browser may keep it for ever.
import { Hono } from 'hono/tiny';
import { counterScriptPath, fontPath, stylesheetPath } from './assetNames.ts';
import type { ServedFile } from './servedFile.ts';

const files: readonly (readonly [path: string, file: string, type: string])[] = [
  [stylesheetPath, 'stylesheet.css', 'text/css; charset=utf-8'],
  [counterScriptPath, 'counterScript.js', 'text/javascript; charset=utf-8'],
  [fontPath, 'atkinson-hyperlegible-next-latin-wght-normal.woff2', 'font/woff2'],
];

export function assetRoutes(file: ServedFile): Hono {
  const routes = new Hono();
  for (const [path, name, type] of files)
    routes.get(path, async (c) =>
      c.body(await file(name), 200, {
        'Cache-Control': 'public, max-age=31536000, immutable',
        'Content-Type': type,
      }),
    );
  return routes;
}
