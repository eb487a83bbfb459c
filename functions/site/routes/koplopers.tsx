// The list of koplopers, searched and filtered: one read of everything that can be found, one of what is shown.
import type { Hono } from 'hono/tiny';
import type { Findable } from '../../../schemas/findable.ts';
import type { Language } from '../../../schemas/text.ts';
import { themeKey } from '../../../schemas/themes.ts';
import { htmlDocument } from '../../ui/shell.tsx';
import type { SiteDeps } from '../deps.ts';
import { type Facet, facetValueName, matching, options } from '../finding/facets.ts';
import { ofKind } from '../finding/ofKind.ts';
import { askedQuestion } from '../finding/question.ts';
import { search } from '../finding/search.ts';
import { pageOf } from '../frame.ts';
import { KoplopersPage } from '../pages/koplopers.tsx';

/** Koplopers on one page of the list. */
const pageSize = 25;

export function koplopersRoute(app: Hono, { register, baseAddress }: SiteDeps): void {
  const frame = pageOf(baseAddress);

  app.get('/koplopers', async (c) => {
    const page = frame(c);
    const all = ofKind(await register.findables(), 'koploper');
    const question = askedQuestion(new URL(c.req.url).searchParams, all);
    const { entries, ...found } = search(all, question.words);
    const left = matching(entries, question.choice);
    const from = (question.page - 1) * pageSize;
    return c.html(
      htmlDocument(
        <KoplopersPage
          frame={page}
          question={question}
          koplopers={await register.listings(left.slice(from, from + pageSize))}
          count={left.length}
          pages={Math.ceil(left.length / pageSize)}
          {...found}
          optionsOf={optionsFor(entries, question.choice, page.language)}
          nameOf={(facet, value) => nameIn(all, facet, value, page.language)}
          empty={all.length === 0}
        />,
      ),
    );
  });
}

const optionsFor = (
  entries: readonly Findable[],
  choice: Parameters<typeof options>[1],
  language: Language,
) => ({
  thema: options(entries, choice, 'thema', language),
  regio: options(entries, choice, 'regio', language),
  sector: options(entries, choice, 'sector', language),
  niveau: options(entries, choice, 'niveau', language),
});

/** A theme that is in no list is called as somebody wrote it. */
function nameIn(all: readonly Findable[], facet: Facet, value: string, language: Language): string {
  const written =
    facet === 'thema' && all.flatMap(({ themes }) => themes).find((one) => themeKey(one) === value);
  return facetValueName(facet, written || value, language);
}
