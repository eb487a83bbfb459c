// To the applicant: the decision comes later, by when, and why (Awb 4:14).
import { fullDay } from '../../ui/dates.ts';
import { button, heading, type Letter, paragraph, quote } from '../../ui/mail/letter.ts';
import { ownCases, type SharedFacts } from '../caseFacts.ts';
import { calledInEnglish } from '../kindWords.ts';
import { termInWords } from './term.ts';

export function delay(facts: SharedFacts<'delay-announced'>, reason: string): Letter {
  const until = fullDay(facts.data.until);
  return {
    subject: { nl: 'Ons besluit komt later', en: 'Our decision will be later' },
    body: [
      paragraph({
        nl: `Het lukt ons niet om op tijd te besluiten over uw aanvraag voor het project ‘${facts.title}’. Dat spijt ons. U krijgt ons besluit uiterlijk op ${until.nl}.`,
        en: `We will not be able to decide in time on your ${calledInEnglish(facts)} for the project ‘${facts.title}’. We are sorry. You will have our decision by ${until.en} at the latest.`,
      }),
      heading({ nl: 'Waarom duurt het langer?', en: 'Why does it take longer?' }),
      quote(reason),
      termInWords(facts),
      paragraph({ nl: 'U hoeft niets te doen.', en: 'You need not do anything.' }),
      button({ nl: 'Bekijk uw aanvraag', en: `View your ${calledInEnglish(facts)}` }, ownCases(facts)),
    ],
  };
}
