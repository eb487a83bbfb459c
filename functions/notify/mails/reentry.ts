// To the applicant of a deferred project: from today it may come back.

import { button, type Letter, paragraph } from '../../ui/mail/letter.ts';
import { type Facts, ownCases } from '../caseFacts.ts';

export const reentry = (facts: Facts<'koploper', 'reentry-opened'>): Letter => ({
  subject: { nl: 'U kunt uw project opnieuw aanmelden', en: 'You can enter your project again' },
  body: [
    paragraph({
      nl: `Uw project ‘${facts.title}’ was nog niet toegelaten tot de Kopgroep. Vanaf vandaag kunt u het opnieuw aanmelden.`,
      en: `Your project ‘${facts.title}’ had not been admitted to the Kopgroep yet. From today you can enter it again.`,
    }),
    paragraph({
      nl: 'U begint niet opnieuw: wat u eerder invulde, staat er al. Vertel vooral wat er nieuw is sinds het besluit. In dat besluit staat wat er toen ontbrak.',
      en: 'You do not start from nothing: what you filled in before is there already. Tell us above all what is new since the decision. That decision says what was missing then.',
    }),
    button({ nl: 'Meld uw project opnieuw aan', en: 'Enter your project again' }, ownCases(facts)),
    paragraph({
      nl: 'Er is geen laatste dag. U mag dus ook later terugkomen.',
      en: 'There is no last day. So you may also come back later.',
    }),
  ],
});
