// Every part of our pages in every state, at /onderdelen: for whoever makes pages, on their own machine only.
import { Hono } from 'hono/tiny';
import { assetRoutes } from '../../functions/ui/assets.ts';
import { askedLanguage } from '../../functions/ui/language.ts';
import { securityHeaders } from '../../functions/ui/securityHeaders.ts';
import type { ServedFile } from '../../functions/ui/servedFile.ts';
import { htmlDocument } from '../../functions/ui/shell.tsx';
import { PartsPage } from './page.tsx';

export const partsPath = '/onderdelen';

export function partsApp(file: ServedFile): Hono {
  const app = new Hono();
  app.use(securityHeaders('strict-origin-when-cross-origin'));
  app.get(partsPath, (c) =>
    c.html(htmlDocument(<PartsPage language={askedLanguage(c.req.query('lang')) ?? 'nl'} />)),
  );
  app.route('/', assetRoutes(file));
  return app;
}
