// To the applicant: what a partner answered.
import type { Partner } from '../../../schemas/partner.ts';
import { type Block, button, type Letter, paragraph, quote } from '../../ui/mail/letter.ts';
import { type CaseFacts, ownCases, type SharedFacts } from '../caseFacts.ts';
import { calledInEnglish } from '../kindWords.ts';

const toTheCase = (facts: CaseFacts): Block =>
  button({ nl: 'Bekijk uw aanvraag', en: `View your ${calledInEnglish(facts)}` }, ownCases(facts));

export function partnerConfirmed(facts: SharedFacts<'partnership-confirmed'>, { name }: Partner): Letter {
  return {
    subject: { nl: 'Een partner heeft bevestigd', en: 'A partner has confirmed' },
    body: [
      paragraph({
        nl: `${name} heeft bevestigd mee te doen aan het project ‘${facts.title}’. U hoeft niets te doen.`,
        en: `${name} has confirmed that it takes part in the project ‘${facts.title}’. You need not do anything.`,
      }),
      toTheCase(facts),
    ],
  };
}

export function partnerDeclined(facts: SharedFacts<'partnership-declined'>, partner: Partner): Letter {
  const { name, declineReason } = partner;
  return {
    subject: { nl: 'Een partner doet niet mee', en: 'A partner does not take part' },
    body: [
      paragraph({
        nl: `${name} doet niet mee aan het project ‘${facts.title}’. Deze partner telt niet meer mee in uw aanvraag.`,
        en: `${name} does not take part in the project ‘${facts.title}’. This partner no longer counts in your ${calledInEnglish(facts)}.`,
      }),
      ...(declineReason === undefined
        ? []
        : [paragraph({ nl: 'Dit is de reden:', en: 'This is the reason:' }), quote(declineReason)]),
      paragraph({
        nl: 'Neem zelf contact op met deze partner als u vragen heeft. U kunt ook een andere partner uitnodigen.',
        en: 'Please contact this partner yourself if you have questions. You may also invite another partner.',
      }),
      toTheCase(facts),
    ],
  };
}
