// What somebody asks of the list of koplopers, as it stands in the address: words, filters, and which page.
import type { Findable } from '../../../schemas/findable.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { inLanguage } from '../../ui/language.ts';
import { type Choice, type Facet, facets, isKnown } from './facets.ts';

export interface Question {
  readonly words: string;
  readonly choice: Choice;
  /** Counted from 1. */
  readonly page: number;
}

export interface AskedQuestion extends Question {
  /** The words were longer than we read. */
  readonly cut: boolean;
  /** Filters that mean nothing here and were left out, as they were written. */
  readonly unknown: readonly { readonly facet: Facet; readonly value: string }[];
}

/** The longest question that is read; the field takes no more either. */
export const longestQuestion = 100;
export const cutShort: Bilingual = {
  nl: `Uw zoekvraag was te lang. Wij hebben gezocht met de eerste ${longestQuestion} tekens.`,
  en: `Your search was too long. We searched with the first ${longestQuestion} characters.`,
};
const longestValue = 100;
const furthestPage = 9999;

/** Takes anything that can stand in an address. */
export function askedQuestion(parameters: URLSearchParams, entries: readonly Findable[]): AskedQuestion {
  const typed = oneLine(parameters.get('q') ?? '');
  const given = facets.flatMap((facet) => {
    const value = oneLine(parameters.get(facet) ?? '')
      .slice(0, longestValue)
      .toWellFormed();
    return value === '' ? [] : [{ facet, value }];
  });
  const known = given.filter(({ facet, value }) => isKnown(entries, facet, value));
  return {
    words: typed.slice(0, longestQuestion).toWellFormed(),
    cut: typed.length > longestQuestion,
    choice: Object.fromEntries(known.map(({ facet, value }) => [facet, value])),
    unknown: given.filter((one) => !known.includes(one)),
    page: pageNumber(parameters.get('blad') ?? ''),
  };
}

const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

const pageNumber = (text: string): number =>
  /^[1-9]\d{0,3}$/.test(text) ? Number(text) : /^\d{5,}$/.test(text) ? furthestPage : 1;

/** The address of a question; the first page needs no number. */
export function addressOf(
  path: string,
  { words, choice, page = 1 }: Partial<Question>,
  language: Language,
): string {
  const parameters = new URLSearchParams();
  if (words) parameters.set('q', words);
  for (const facet of facets) if (choice?.[facet] !== undefined) parameters.set(facet, choice[facet]);
  if (page > 1) parameters.set('blad', String(page));
  const query = parameters.toString();
  return inLanguage(query === '' ? path : `${path}?${query}`, language);
}

/** Without one of the filters. */
export function without(choice: Choice, facet: Facet): Choice {
  const { [facet]: _removed, ...rest } = choice;
  return rest;
}
