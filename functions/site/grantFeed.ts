// The grants as an Atom feed (RFC 4287): what was granted, decided anew or settled, and of what no subsidy was left.
import { html } from 'hono/html';
import type { GrantListing } from '../../schemas/publicFund.ts';
import type { Bilingual, Language } from '../../schemas/text.ts';
import { inLanguage } from '../ui/language.ts';
import { beginningOfTime, legible } from './feed.ts';
import { grantFeedPath } from './openData/paths.ts';
import { amountInWords, statusInWords } from './pages/grants/words.ts';

export const grantFeedTitle: Bilingual = {
  nl: 'Subsidies: verleend, veranderd en vervallen',
  en: 'Subsidies: granted, changed and lapsed',
};

export interface GrantFeedProps {
  /** In any order. One that does not say when it changed is in no feed. */
  readonly grants: readonly GrantListing[];
  readonly baseAddress: string;
  readonly language: Language;
}

const mostEntries = 50;

export function grantFeed({ grants, baseAddress, language }: GrantFeedProps): string {
  const self = `${baseAddress}${inLanguage(grantFeedPath, language)}`;
  const entries = grants
    .flatMap((grant) => (grant.changedAt === undefined ? [] : [{ grant, changedAt: grant.changedAt }]))
    .sort((one, other) => (one.changedAt < other.changedAt ? 1 : -1))
    .slice(0, mostEntries);
  return String(html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${self}</id>
<title>${grantFeedTitle[language]}</title>
<updated>${entries[0]?.changedAt ?? beginningOfTime}</updated>
<author><name>Zorgpact Loket</name></author>
<link rel="self" type="application/atom+xml" href="${self}"/>
<link rel="alternate" type="text/html" href="${baseAddress}${inLanguage('/subsidies', language)}"/>
${entries.map(({ grant, changedAt }) => told(grant, changedAt))}</feed>
`);

  function told(grant: GrantListing, changedAt: string) {
    const { slug, title, status, recipient, changed, granted } = grant;
    const id = `${baseAddress}/subsidies/${slug}`;
    const amount = changed ?? granted;
    const summary = [
      statusInWords(grant)[language],
      recipient?.name,
      status === 'ended' || amount === undefined ? undefined : amountInWords(amount, language),
    ].filter((part) => part !== undefined);
    return html`<entry>
<id>${id}</id>
<title xml:lang="nl">${legible(title)}</title>
<updated>${changedAt}</updated>
<link rel="alternate" type="text/html" href="${baseAddress}${inLanguage(`/subsidies/${slug}`, language)}"/>
<link rel="alternate" type="application/json" href="${id}.json"/>
<category term="${status}"/>
<summary>${legible(summary.join('; '))}</summary>
</entry>
`;
  }
}
