// The pages on which the site tells about itself: they read nothing.
import type { Hono } from 'hono/tiny';
import { htmlDocument } from '../../ui/shell.tsx';
import type { SiteDeps } from '../deps.ts';
import { pageOf } from '../frame.ts';
import { ToldPage, toldPages } from '../pages/told.tsx';

export function toldRoutes(app: Hono, { baseAddress }: SiteDeps): void {
  const frame = pageOf(baseAddress);
  for (const told of toldPages)
    app.get(told.path, (c) => c.html(htmlDocument(<ToldPage frame={frame(c)} told={told} />)));
}
