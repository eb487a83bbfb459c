// Grants and rounds of the fund in the words of schema.org, and each in one sentence for who finds its page.
import type { PublicGrant, PublicRound } from '../../schemas/publicFund.ts';
import type { Bilingual, Language } from '../../schemas/text.ts';
import { inLanguage } from '../ui/language.ts';
import type { StructuredThing } from '../ui/structuredData.tsx';
import { amountInWords } from './pages/grants/words.ts';
import { roundStatus, titleOf, toDivide, windowInWords } from './pages/rounds/words.ts';
import { regionIn } from './structured.ts';

const fund: Bilingual = {
  nl: 'Regionaal Investeringsfonds mbo',
  en: 'Regionaal Investeringsfonds mbo (regional investment fund)',
};
const to: Bilingual = { nl: 'aan', en: 'to' };
const subsidy: Bilingual = { nl: 'Subsidie', en: 'Subsidy' };
const by: Bilingual = { nl: 'van het', en: 'of the' };

/** What was granted last: after an objection it was decided anew. */
const amountOf = ({ changed, granted }: Pick<PublicGrant, 'changed' | 'granted'>) => changed ?? granted;

/** `Subsidie van het Regionaal Investeringsfonds mbo aan ROC X: € 500.000.`, and then its summary, which is Dutch. */
export function aboutGrant(grant: PublicGrant, language: Language): string {
  const amount = amountOf(grant);
  const first = [
    `${subsidy[language]} ${by[language]} ${fund[language]}`,
    ...(grant.recipient === undefined ? [] : [`${to[language]} ${grant.recipient.name}`]),
  ].join(' ');
  const money =
    amount === undefined || grant.status === 'ended' ? '' : `: ${amountInWords(amount, language)}`;
  return [`${first}${money}.`, grant.summary?.nl ?? ''].join(' ').trim();
}

export function structuredGrant(origin: string, grant: PublicGrant, language: Language): StructuredThing {
  const { slug, title, summary, recipient, partners, regions, caseNumber, status } = grant;
  const id = `${origin}/subsidies/${slug}`;
  const amount = status === 'ended' ? undefined : amountOf(grant);
  const members = [...(recipient ? [recipient] : []), ...partners].map(({ name }) => name);
  return {
    '@type': 'MonetaryGrant',
    '@id': id,
    url: `${origin}${inLanguage(`/subsidies/${slug}`, language)}`,
    ...(caseNumber === undefined ? {} : { identifier: caseNumber }),
    name: title,
    description: aboutGrant(grant, language),
    funder: { '@type': 'Organization', name: fund.nl },
    ...(amount === undefined
      ? {}
      : { amount: { '@type': 'MonetaryAmount', currency: 'EUR', value: amount.cents / 100 } }),
    fundedItem: {
      '@type': 'Project',
      name: title,
      ...(summary === undefined ? {} : { description: summary.nl }),
      member: [...new Set(members)].map((name) => ({ '@type': 'Organization', name })),
      areaServed: regions.map((region) => regionIn(origin, region)),
    },
  };
}

/** `Eerste tijdvak 2027. Verdeeld: … . 1 januari 2027 tot en met 31 januari 2027. € 10.000.000.` */
export function aboutRound(round: PublicRound, language: Language): string {
  const said = [
    titleOf(round, language),
    roundStatus(round.status)[language],
    windowInWords(round, language),
    toDivide(round, language),
  ];
  return said.flatMap((part) => (part === undefined ? [] : [`${part}.`])).join(' ');
}

export function structuredRound(origin: string, round: PublicRound, language: Language): StructuredThing {
  const { slug, opensOn, closesOn } = round;
  return {
    '@type': 'Event',
    '@id': `${origin}/rondes/${slug}`,
    url: `${origin}${inLanguage(`/rondes/${slug}`, language)}`,
    name: titleOf(round, language),
    description: aboutRound(round, language),
    organizer: { '@type': 'Organization', name: fund.nl },
    ...(opensOn === undefined ? {} : { startDate: opensOn }),
    ...(closesOn === undefined ? {} : { endDate: closesOn }),
  };
}
