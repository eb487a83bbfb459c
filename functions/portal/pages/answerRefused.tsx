// What keeps an answer from being recorded, first on the page, with the way to what can be done about it.
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { ErrorSummary } from '../../ui/parts/errorSummary.tsx';

const title: Bilingual = {
  nl: 'Uw antwoord is nog niet vastgelegd',
  en: 'Your answer has not been recorded yet',
};

export interface AnswerRefusedProps {
  readonly language: Language;
  /** Where it can be put right: an anchor on this page. */
  readonly href: `#${string}`;
  readonly what: Bilingual;
}

export const AnswerRefused = ({ language, href, what }: AnswerRefusedProps) => (
  <ErrorSummary title={title[language]} problems={[{ href, what: what[language] }]} />
);
