// The pages on which the site tells about itself; how to take part also says which round is next.
import type { Hono } from 'hono/tiny';
import { htmlDocument } from '../../ui/shell.tsx';
import type { SiteDeps } from '../deps.ts';
import { pageOf } from '../frame.ts';
import { TakePartPage, takePartPath } from '../pages/takePart.tsx';
import { ToldPage, toldPages } from '../pages/told.tsx';

export function toldRoutes(app: Hono, { register, baseAddress, officeAddress }: SiteDeps): void {
  const frame = pageOf(baseAddress);
  for (const told of toldPages)
    app.get(told.path, (c) => c.html(htmlDocument(<ToldPage frame={frame(c)} told={told} />)));

  app.get(takePartPath, async (c) => {
    const rounds = await register.rounds();
    return c.html(htmlDocument(<TakePartPage frame={frame(c)} {...{ rounds, officeAddress }} />));
  });
}
