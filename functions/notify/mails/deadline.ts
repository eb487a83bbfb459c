// A term of the programme's own is about to end: to the office for the decision, to reviewers for their review.
import type { Bilingual } from '../../../schemas/text.ts';
import { fullDay } from '../../ui/dates.ts';
import { button, details, type Letter, paragraph } from '../../ui/mail/letter.ts';
import { type CaseFacts, ownCases } from '../caseFacts.ts';
import { calledInEnglish } from '../kindWords.ts';

type Warned = CaseFacts & {
  readonly data: { readonly state: string; readonly due: string; readonly days: number };
};

/** For whom or what a case waits in these states, to follow "it waits for". */
export const sharedWaits: Readonly<Record<string, Bilingual>> = {
  submitted: { nl: 'de controle of zij compleet is', en: 'the completeness check' },
  'under-review': { nl: 'de beoordelaars', en: 'the reviewers' },
  'in-deliberation': { nl: 'het advies van de commissie', en: 'the advice of the committee' },
  'decision-prepared': {
    nl: 'een tweede besluitvormer, die het besluit vrijgeeft of teruglegt',
    en: 'a second decision maker, who releases or returns the decision',
  },
};

export const koploperWaits: Readonly<Record<string, Bilingual>> = {
  ...sharedWaits,
  advised: { nl: 'een besluit', en: 'a decision' },
};

export const decisionWarning =
  (waitsFor: Readonly<Record<string, Bilingual>>) =>
  (facts: Warned): Letter => {
    const { due, days, state } = facts.data;
    const day = fullDay(due);
    const waiting = waitsFor[state];
    return {
      subject: { nl: `Besluit nodig binnen ${days} dagen`, en: `Decision needed within ${days} days` },
      body: [
        paragraph({
          nl: `Over de aanvraag voor het project ‘${facts.title}’ moet uiterlijk op ${day.nl} zijn besloten.`,
          en: `The ${calledInEnglish(facts)} for the project ‘${facts.title}’ must be decided by ${day.en} at the latest.`,
        }),
        ...(waiting
          ? [paragraph({ nl: `Zij wacht nu op ${waiting.nl}.`, en: `It now waits for ${waiting.en}.` })]
          : []),
        ...(facts.clock
          ? [
              details([
                {
                  label: { nl: 'Termijn voor het besluit', en: 'Term for the decision' },
                  value: facts.clock,
                },
              ]),
            ]
          : []),
        paragraph({
          nl: 'Lukt het niet op tijd? Laat de aanvrager dan vóór die dag weten wanneer het besluit wel komt, en waarom het later wordt.',
          en: 'Will it not be in time? Then tell the applicant before that day when the decision will come, and why it is late.',
        }),
      ],
    };
  };

export function reviewReminder(facts: Warned): Letter {
  const day = fullDay(facts.data.due);
  return {
    subject: { nl: 'Uw beoordeling is nog niet binnen', en: 'Your review is not in yet' },
    body: [
      paragraph({
        nl: `U bent gevraagd om de aanvraag voor het project ‘${facts.title}’ te beoordelen. Wij ontvangen uw beoordeling graag uiterlijk op ${day.nl}.`,
        en: `You have been asked to review the ${calledInEnglish(facts)} for the project ‘${facts.title}’. We would like to have your review by ${day.en}.`,
      }),
      paragraph({
        nl: 'Lukt het niet, of kunt u niet vrij oordelen? Meld dat dan zo snel mogelijk. Dan zoeken wij iemand anders.',
        en: 'Can you not do it, or not judge freely? Then tell us as soon as possible, so that we can find somebody else.',
      }),
      button({ nl: 'Naar uw beoordelingen', en: 'Go to your reviews' }, ownCases(facts)),
    ],
  };
}
