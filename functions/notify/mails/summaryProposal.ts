// To the applicant: the summary for the public register, to be approved.
import type { Bilingual } from '../../../schemas/text.ts';
import { button, heading, type Letter, paragraph, quote } from '../../ui/mail/letter.ts';
import { type Facts, ownCases } from '../caseFacts.ts';

export function summaryProposal(facts: Facts<'koploper', 'summary-proposed'>, summary: Bilingual): Letter {
  return {
    subject: { nl: 'Gaat u akkoord met deze samenvatting?', en: 'Do you approve this summary?' },
    body: [
      paragraph({
        nl: `Uw project ‘${facts.title}’ komt in het openbare register van koplopers. Wij schreven daarvoor deze samenvatting.`,
        en: `Your project ‘${facts.title}’ will be listed in the public register of koplopers. This is the summary we wrote for it.`,
      }),
      heading({ nl: 'In het Nederlands', en: 'In Dutch' }),
      quote(summary.nl, 'nl'),
      heading({ nl: 'In het Engels', en: 'In English' }),
      quote(summary.en, 'en'),
      heading({ nl: 'Wat vragen wij van u?', en: 'What do we ask of you?' }),
      paragraph({
        nl: 'Controleer of de tekst klopt en of er geen persoonsgegevens in staan. Meld u daarna aan en geef akkoord. Pas dan publiceren wij uw project.',
        en: 'Check that the text is right and holds no personal data. Then sign in and approve it. Only then do we publish your project.',
      }),
      button(
        { nl: 'Naar uw aanvraag om akkoord te geven', en: 'Go to your application to approve' },
        ownCases(facts),
      ),
      paragraph({
        nl: 'Klopt er iets niet? Antwoord dan op deze mail. Wij passen de tekst aan en leggen hem opnieuw aan u voor.',
        en: 'Is something not right? Then reply to this message. We will change the text and show it to you again.',
      }),
    ],
  };
}
