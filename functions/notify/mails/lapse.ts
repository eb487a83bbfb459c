// To the applicant, or to the invited project while nobody had accepted: draft or nomination has lapsed.

import type { CaseKindName } from '../../../schemas/case.ts';
import type { Nomination } from '../../../schemas/nomination.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import { fullDay } from '../../ui/dates.ts';
import { button, type Letter, paragraph } from '../../ui/mail/letter.ts';
import { type CaseFacts, type Facts, ownCases } from '../caseFacts.ts';
import { calledInEnglish } from '../kindWords.ts';

type DraftFacts = CaseFacts & { readonly data: { readonly untouchedSince: string } };

/** `months` without work on it, after which a draft lapses. */
export const lapse =
  (months: number) =>
  (facts: Facts<'koploper', 'application-lapsed'>, invited: Nomination | undefined): Letter =>
    invited ? nominationLapsed(facts, months) : draftLapsed(facts, months);

const still: Record<CaseKindName, Bilingual> = {
  koploper: { nl: 'Wilt u toch meedoen?', en: 'Do you still want to take part?' },
  fund: { nl: 'Wilt u toch subsidie aanvragen?', en: 'Do you still want to ask for a subsidy?' },
};

export function draftLapsed(facts: DraftFacts, months: number): Letter {
  const since = fullDay(facts.data.untouchedSince);
  const { kind } = facts.head.aggregate;
  return {
    subject: { nl: 'Uw conceptaanvraag is vervallen', en: `Your draft ${calledInEnglish(facts)} has lapsed` },
    body: [
      paragraph({
        nl: `Uw aanvraag voor het project ‘${facts.title}’ was nog een concept. U heeft er sinds ${since.nl} niet meer aan gewerkt. Een concept vervalt na ${months} maanden. Daarom is het nu gesloten.`,
        en: `Your ${calledInEnglish(facts)} for the project ‘${facts.title}’ was still a draft. You have not worked on it since ${since.en}. A draft lapses after ${months} months. That is why it is closed now.`,
      }),
      paragraph({
        nl: `${still[kind].nl} Begin dan een nieuwe aanvraag. Wat u had geschreven, kunt u nog lezen en overnemen.`,
        en: `${still[kind].en} Then begin a new ${calledInEnglish(facts)}. You can still read and copy what you had written.`,
      }),
      button({ nl: 'Ga naar uw aanvragen', en: `Go to your ${calledInEnglish(facts)}s` }, ownCases(facts)),
    ],
  };
}

const nominationLapsed = (facts: CaseFacts, months: number): Letter => ({
  subject: {
    nl: 'De nominatie van uw project is vervallen',
    en: 'The nomination of your project has lapsed',
  },
  body: [
    paragraph({
      nl: `Uw project ‘${facts.title}’ was genomineerd voor de Kopgroep van het Zorgpact. Wij kregen geen antwoord. Na ${months} maanden vervalt een nominatie.`,
      en: `Your project ‘${facts.title}’ was nominated for the Kopgroep of the Zorgpact. We received no answer. A nomination lapses after ${months} months.`,
    }),
    paragraph({
      nl: 'De link in onze eerdere mail werkt niet meer. Wilt u toch meedoen? Dan kunt u zelf een aanvraag beginnen.',
      en: 'The link in our earlier message no longer works. Do you still want to take part? Then you can begin an application yourself.',
    }),
    button({ nl: 'Begin een aanvraag', en: 'Begin an application' }, ownCases(facts)),
  ],
});
