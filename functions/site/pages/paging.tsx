// Where one is in a list of several pages, and the way to the ones beside it.
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { ButtonLink } from '../../ui/parts/buttons.tsx';
import { Note } from '../../ui/parts.tsx';

const text = {
  pages: { nl: 'Bladeren', en: 'Pages' },
  next: { nl: 'Volgende', en: 'Next' },
  previous: { nl: 'Vorige', en: 'Previous' },
  last: { nl: 'Naar de laatste bladzijde', en: 'To the last page' },
} as const satisfies Record<string, Bilingual>;

const place = (page: number, pages: number): Bilingual => ({
  nl: `Bladzijde ${page} van ${pages}`,
  en: `Page ${page} of ${pages}`,
});

const beyond = (page: number, pages: number): Bilingual => ({
  nl: `Er is geen bladzijde ${page}: de lijst heeft er ${pages}.`,
  en: `There is no page ${page}: the list has ${pages}.`,
});

export interface PagingProps {
  readonly language: Language;
  /** Counted from 1; may lie beyond the last. */
  readonly page: number;
  readonly pages: number;
  readonly address: (page: number) => string;
}

export function Paging({ language, page, pages, address }: PagingProps) {
  if (pages > 0 && page > pages)
    return (
      <Note>
        <p>{beyond(page, pages)[language]}</p>
        <p>
          <a href={address(pages)}>{text.last[language]}</a>
        </p>
      </Note>
    );
  if (pages <= 1) return null;
  return (
    <nav class="more" aria-label={text.pages[language]}>
      {page > 1 && (
        <ButtonLink second href={address(page - 1)}>
          {text.previous[language]}
        </ButtonLink>
      )}
      {page < pages && <ButtonLink href={address(page + 1)}>{text.next[language]}</ButtonLink>}
      <p class="soft">{place(page, pages)[language]}</p>
    </nav>
  );
}
