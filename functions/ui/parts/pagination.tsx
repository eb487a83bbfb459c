// On to the next part of a list, and back to its beginning.
import type { Bilingual, Language } from '../../../schemas/text.ts';

const label: Bilingual = { nl: 'Bladeren', en: 'Pages' };

interface PageLink {
  readonly href: string;
  readonly name: string;
}

export interface PaginationProps {
  readonly language: Language;
  readonly next: PageLink | undefined;
  readonly first: PageLink | undefined;
}

/** Nothing when the list is on one page. */
export function Pagination({ language, next, first }: PaginationProps) {
  if (next === undefined && first === undefined) return null;
  return (
    <nav class="utrecht-pagination" aria-label={label[language]}>
      {[next, first].map(
        (link) =>
          link && (
            <a class="utrecht-pagination__relative-link" href={link.href}>
              {link.name}
            </a>
          ),
      )}
    </nav>
  );
}
