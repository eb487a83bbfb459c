// Themes across regions: all of them, and who works on one.
import type { Hono } from 'hono/tiny';
import { themeKey, themeWritten } from '../../../schemas/themes.ts';
import { htmlDocument } from '../../ui/shell.tsx';
import type { SiteDeps } from '../deps.ts';
import { themesInUse } from '../finding/themesInUse.ts';
import { pageOf } from '../frame.ts';
import { ThemePage } from '../pages/theme.tsx';
import { ThemesPage } from '../pages/themes.tsx';

/** Koplopers on the page of a theme; the list has the rest. */
const mostKoplopers = 25;

export function themeRoutes(app: Hono, { register, baseAddress }: SiteDeps): void {
  const frame = pageOf(baseAddress);

  app.get('/themas', async (c) => {
    const themes = themesInUse(await register.findables());
    return c.html(htmlDocument(<ThemesPage frame={frame(c)} themes={themes} />));
  });

  /** Any spelling of a theme leads to its one page. */
  app.get('/themas/:theme', async (c) => {
    const asked = c.req.param('theme').slice(0, 200);
    const key = themeKey(asked);
    if (key === '') return c.notFound();
    const known = themeWritten(asked);
    const used = themesInUse(await register.findables()).find((theme) => theme.key === key);
    const theme = used ?? (known && { key, written: known.id, koplopers: [], pacts: [], regions: [] });
    if (!theme) return c.notFound();
    if (asked !== key) return c.redirect(`/themas/${key}${new URL(c.req.url).search}`, 301);
    const koplopers = await register.listings(theme.koplopers.slice(0, mostKoplopers));
    return c.html(htmlDocument(<ThemePage frame={frame(c)} theme={theme} koplopers={koplopers} />));
  });
}
