// To the applicant: the offer to be heard before the committee judges (19.2), and the receipt of the answer.
import { fullDay } from '../../../ui/dates.ts';
import { button, type Letter, paragraph } from '../../../ui/mail/letter.ts';
import { type Facts, ownCases } from '../../caseFacts.ts';
import { received } from '../evidence.ts';
import { termInWords } from '../term.ts';
import { articleInWords, toTheRequest, whatNext } from './requestWords.ts';

export function hearingOffer(facts: Facts<'fund', 'hearing-offered'>): Letter {
  const due = fullDay(facts.data.due);
  const article = articleInWords(facts, '19.2');
  return {
    subject: { nl: 'Wilt u gehoord worden?', en: 'Do you want to be heard?' },
    body: [
      paragraph({
        nl: `Wij beoordelen uw aanvraag voor het project ‘${facts.title}’. U kunt die in een gesprek toelichten. Dat bieden wij u aan volgens ${article.nl}.`,
        en: `We are assessing your request for the project ‘${facts.title}’. You can explain it in a conversation. We offer you this under ${article.en}.`,
      }),
      paragraph({
        nl: `U kunt antwoorden tot en met ${due.nl}. Open daarvoor uw aanvraag in het loket en kies: ja, ik wil gehoord worden, of nee.`,
        en: `You can answer until the end of ${due.en}. Open your request in the counter and choose: yes, I want to be heard, or no.`,
      }),
      button({ nl: 'Beantwoord ons aanbod', en: 'Answer our offer' }, ownCases(facts)),
      paragraph({
        nl: 'U hoeft geen gesprek te voeren. Zegt u nee of antwoordt u niet, dan gaan wij verder met wat u heeft ingediend.',
        en: 'You do not have to have a conversation. If you say no or do not answer, we go on with what you submitted.',
      }),
      termInWords(facts),
    ],
  };
}

export const hearingReceipt = (facts: Facts<'fund', 'hearing-answered'>): Letter => ({
  subject: { nl: 'Wij hebben uw antwoord ontvangen', en: 'We have received your answer' },
  body: [
    paragraph({
      nl: `Wij vroegen of u gehoord wilt worden over het project ‘${facts.title}’. Uw antwoord is bij ons binnen. Dit is uw ontvangstbevestiging.`,
      en: `We asked whether you want to be heard about the project ‘${facts.title}’. Your answer has arrived. This is your receipt.`,
    }),
    ...received(facts, undefined, [
      {
        label: { nl: 'Uw antwoord', en: 'Your answer' },
        value: facts.data.wanted
          ? { nl: 'ja, ik wil gehoord worden', en: 'yes, I want to be heard' }
          : { nl: 'nee, ik hoef niet gehoord te worden', en: 'no, I do not need to be heard' },
      },
    ]),
    whatNext,
    paragraph(
      facts.data.wanted
        ? {
            nl: 'Wij maken een afspraak met u. Van het gesprek maken wij een verslag. Dat weegt mee in de beoordeling.',
            en: 'We will make an appointment with you. We make a report of the conversation. It counts in the assessment.',
          }
        : {
            nl: 'Wij gaan verder met wat u heeft ingediend.',
            en: 'We go on with what you submitted.',
          },
    ),
    termInWords(facts),
    toTheRequest(facts),
  ],
});
