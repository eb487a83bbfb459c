// To a partner that was removed from an application: it need not answer any more, or takes part no longer.
import type { Partner } from '../../../schemas/partner.ts';
import { type Letter, paragraph } from '../../ui/mail/letter.ts';
import type { SharedFacts } from '../caseFacts.ts';
import { calledInEnglish } from '../kindWords.ts';

export function partnerRemoval(facts: SharedFacts<'partner-removed'>, { name }: Partner): Letter {
  const request = calledInEnglish(facts);
  return {
    subject: { nl: 'Uw organisatie is geen partner meer', en: 'Your organisation is a partner no longer' },
    body: [
      paragraph({
        nl: `De aanvrager heeft ${name} weggehaald als partner uit de aanvraag voor het project ‘${facts.title}’.`,
        en: `The applicant has removed ${name} as a partner from the ${request} for the project ‘${facts.title}’.`,
      }),
      paragraph(
        facts.data.was === 'confirmed'
          ? {
              nl: 'U had bevestigd dat uw organisatie meedoet. Dat telt nu niet meer.',
              en: 'You had confirmed that your organisation takes part. That no longer counts.',
            }
          : {
              nl: 'U hoeft niet meer te antwoorden. De link in onze eerdere mail werkt niet meer.',
              en: 'You need not answer any more. The link in our earlier message no longer works.',
            },
      ),
      paragraph({
        nl: 'Verwacht u dit niet? Neem dan contact op met wie u heeft uitgenodigd. Die kan uw organisatie opnieuw uitnodigen, zolang de aanvraag niet is ingediend.',
        en: `Is this not what you expect? Then contact whoever invited you. They can invite your organisation anew as long as the ${request} has not been submitted.`,
      }),
    ],
  };
}
