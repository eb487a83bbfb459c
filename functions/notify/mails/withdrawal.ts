// To the applicant, at once: the withdrawal came in.

import { fullMoment } from '../../ui/dates.ts';
import type { Facts } from '../caseFacts.ts';
import { type Letter, paragraph } from '../letter.ts';
import { happened } from './evidence.ts';

export function withdrawal(facts: Facts<'application-withdrawn'>): Letter {
  return {
    subject: { nl: 'Uw aanvraag is ingetrokken', en: 'Your application has been withdrawn' },
    body: [
      paragraph({
        nl: `U heeft uw aanvraag voor het project ‘${facts.title}’ ingetrokken. Dit is uw ontvangstbevestiging. Wij behandelen de aanvraag niet verder en u krijgt dus geen besluit.`,
        en: `You have withdrawn your application for the project ‘${facts.title}’. This is your receipt. We will not process the application any further, so there will be no decision.`,
      }),
      happened(facts, [
        { label: { nl: 'Ingetrokken op', en: 'Withdrawn on' }, value: fullMoment(facts.time) },
      ]),
      paragraph({
        nl: 'Heeft u dit niet zelf gedaan? Antwoord dan meteen op deze mail.',
        en: 'Did you not do this yourself? Then reply to this message at once.',
      }),
    ],
  };
}
