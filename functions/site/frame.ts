// What every page of the site needs to know about the request: its language and its own address.
import type { Context } from 'hono';
import type { Language } from '../../schemas/text.ts';
import { askedLanguage, inLanguage, otherLanguage } from '../ui/language.ts';
import { facets } from './finding/facets.ts';

export interface Frame {
  readonly language: Language;
  readonly otherAddress: string;
  readonly alternates: Readonly<Record<Language, string>>;
  /** Of the site, without a slash at the end. */
  readonly origin: string;
}

/** What an address may ask for, so that the same page in the other language asks for it, too. */
const keptParameters = ['q', ...facets, 'blad'];
const longestKept = 100;

function withKept(pathname: string, asked: URLSearchParams): string {
  const kept = keptParameters.flatMap((name) => {
    const value = asked.get(name)?.slice(0, longestKept).toWellFormed() ?? '';
    return value === '' ? [] : [[name, value] as [string, string]];
  });
  return kept.length === 0 ? pathname : `${pathname}?${new URLSearchParams(kept)}`;
}

/** The address is kept but for `lang`; Dutch is what an address without it means. */
export const pageOf =
  (baseAddress: string) =>
  (c: Context): Frame => {
    const { pathname: asked, searchParams } = new URL(c.req.url);
    // Never `//elsewhere`, which a browser takes for another site.
    const pathname = asked.replace(/^\/+/, '/');
    const language = askedLanguage(searchParams.get('lang') ?? undefined) ?? 'nl';
    const path = withKept(pathname, searchParams);
    return {
      language,
      origin: baseAddress,
      otherAddress: inLanguage(path, otherLanguage(language)),
      alternates: {
        nl: `${baseAddress}${inLanguage(path, 'nl')}`,
        en: `${baseAddress}${inLanguage(path, 'en')}`,
      },
    };
  };
