// To the applicant: the school's competent authority signed exactly this content.
import { fullMoment } from '../../../ui/dates.ts';
import { type Letter, paragraph } from '../../../ui/mail/letter.ts';
import type { Facts } from '../../caseFacts.ts';
import { contentCode, happened } from '../evidence.ts';
import { toTheRequest, whatNext } from './requestWords.ts';

export const signed = (facts: Facts<'fund', 'request-signed'>): Letter => ({
  subject: { nl: 'Uw aanvraag is ondertekend', en: 'Your request has been signed' },
  body: [
    paragraph({
      nl: `Het bevoegd gezag van uw school heeft de aanvraag voor het project ‘${facts.title}’ ondertekend.`,
      en: `The competent authority of your school has signed the request for the project ‘${facts.title}’.`,
    }),
    happened(facts, [
      { label: { nl: 'Ondertekend op', en: 'Signed on' }, value: fullMoment(facts.time) },
      contentCode(facts.data.contentHash),
    ]),
    whatNext,
    paragraph({
      nl: 'De aanvraag is nog niet ingediend. Dat doet u zelf in het loket. Wijzigt u daarvoor nog iets? Dan past de handtekening er niet meer bij en moet er opnieuw worden ondertekend.',
      en: 'The request has not been submitted yet. You do that yourself in the counter. Do you change anything before that? Then the signature no longer fits, and the request must be signed anew.',
    }),
    toTheRequest(facts),
  ],
});
