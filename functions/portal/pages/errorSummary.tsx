// What keeps an answer from being recorded, first on the page, with the way to what can be done about it.
import type { Bilingual, Language } from '../../../schemas/text.ts';

const title: Bilingual = {
  nl: 'Uw antwoord is nog niet vastgelegd',
  en: 'Your answer has not been recorded yet',
};

export interface ErrorSummaryProps {
  readonly language: Language;
  /** Where it can be put right: an anchor on this page. */
  readonly href: `#${string}`;
  readonly what: Bilingual;
}

export function ErrorSummary({ language, href, what }: ErrorSummaryProps) {
  return (
    <div class="note bad" role="alert">
      <h2>{title[language]}</h2>
      <p>
        <a href={href}>{what[language]}</a>
      </p>
    </div>
  );
}
