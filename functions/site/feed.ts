// The koplopers as an Atom feed (RFC 4287): what was published, revised, archived, and what was retracted (RFC 6721).
import { html } from 'hono/html';
import type { FeedEntry } from '../../schemas/register.ts';
import type { Bilingual, Language } from '../../schemas/text.ts';
import { inLanguage } from '../ui/language.ts';

export const feedPath = '/koplopers.atom';
export const feedTitle: Bilingual = {
  nl: 'Koplopers: nieuw, vernieuwd en teruggetrokken',
  en: 'Koplopers: new, revised and retracted',
};

const happened: Record<FeedEntry['change'], Bilingual> = {
  published: { nl: 'Nieuw in het register.', en: 'New in the register.' },
  revised: { nl: 'De pagina is vernieuwd.', en: 'The page was revised.' },
  archived: { nl: 'Dit project is afgerond.', en: 'This project has ended.' },
  retracted: {
    nl: 'Deze koploper is teruggetrokken uit het register.',
    en: 'This koploper was retracted from the register.',
  },
};

export interface FeedProps {
  /** The newest first. */
  readonly entries: readonly FeedEntry[];
  readonly baseAddress: string;
  readonly language: Language;
}

/** A feed that nothing ever happened in has to name a moment, too. */
export const beginningOfTime = '1970-01-01T00:00:00.000Z';

export function atomFeed({ entries, baseAddress, language }: FeedProps): string {
  const self = `${baseAddress}${inLanguage(feedPath, language)}`;
  const feed = html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0" xml:lang="${language}">
<id>${self}</id>
<title>${feedTitle[language]}</title>
<updated>${entries[0]?.changedAt ?? beginningOfTime}</updated>
<author><name>Zorgpact Loket</name></author>
<link rel="self" type="application/atom+xml" href="${self}"/>
<link rel="alternate" type="text/html" href="${baseAddress}${inLanguage('/koplopers', language)}"/>
${entries.map((entry) => (entry.change === 'retracted' ? deleted(entry) : told(entry)))}</feed>
`;
  return String(feed);

  function deleted({ slug, changedAt, change }: FeedEntry) {
    return html`<at:deleted-entry ref="${idOf(slug)}" when="${changedAt}">
<at:comment>${happened[change][language]}</at:comment>
</at:deleted-entry>
`;
  }

  function told({ slug, change, changedAt, name, teaser }: Exclude<FeedEntry, { change: 'retracted' }>) {
    const page = `${baseAddress}${inLanguage(`/koplopers/${slug}`, language)}`;
    const said = happened[change];
    const translated = teaser?.[language];
    const spoken = teaser && translated === undefined ? 'nl' : language;
    const summary = [said[spoken], translated ?? teaser?.nl ?? ''].join(' ').trim();
    return html`<entry>
<id>${idOf(slug)}</id>
<title>${legible(name)}</title>
<updated>${changedAt}</updated>
<link rel="alternate" type="text/html" href="${page}"/>
<link rel="alternate" type="application/json" href="${idOf(slug)}.json"/>
<category term="${change}"/>
<summary xml:lang="${spoken}">${legible(summary)}</summary>
</entry>
`;
  }

  /** The same in both languages and for ever: it is what a retraction refers to. */
  function idOf(slug: string): string {
    return `${baseAddress}/koplopers/${slug}`;
  }
}

/** Without the few characters that XML cannot hold, not even escaped (XML 1.0, 2.2). */
export const legible = (text: string): string =>
  text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\u{fffd}');
