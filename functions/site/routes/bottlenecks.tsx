// Bottlenecks with their answers: the list, searched, and a page for each.
import type { Hono } from 'hono/tiny';
import { slug as slugSchema } from '../../../schemas/identifiers.ts';
import { htmlDocument } from '../../ui/shell.tsx';
import type { SiteDeps } from '../deps.ts';
import { ofKind } from '../finding/ofKind.ts';
import { askedQuestion } from '../finding/question.ts';
import { search } from '../finding/search.ts';
import { pageOf } from '../frame.ts';
import { BottleneckPage } from '../pages/bottleneck.tsx';
import { BottlenecksPage } from '../pages/bottlenecks.tsx';

export function bottleneckRoutes(app: Hono, { register, baseAddress }: SiteDeps): void {
  const frame = pageOf(baseAddress);

  app.get('/knelpunten', async (c) => {
    const [everything, listed] = await Promise.all([register.findables(), register.bottlenecks()]);
    const all = ofKind(everything, 'bottleneck');
    const { words, cut } = askedQuestion(new URL(c.req.url).searchParams, all);
    const { entries, ...found } = search(all, words);
    const bottlenecks = entries.flatMap(({ slug }) => listed.filter((one) => one.slug === slug));
    const props = { words, cut, bottlenecks, ...found, empty: all.length === 0 };
    return c.html(htmlDocument(<BottlenecksPage frame={frame(c)} {...props} />));
  });

  app.get('/knelpunten/:slug', async (c) => {
    const slug = slugSchema.safeParse(c.req.param('slug'));
    const bottleneck = slug.success ? await register.bottleneck(slug.data) : undefined;
    if (!bottleneck) return c.notFound();
    return c.html(htmlDocument(<BottleneckPage frame={frame(c)} bottleneck={bottleneck} />));
  });
}
