// To the applicant: how and where notices reach them from now on.
import type { Bilingual } from '../../../schemas/text.ts';
import { type Block, button, type Letter, list, paragraph, quote } from '../../ui/mail/letter.ts';
import { type CaseFacts, ownCases, type SharedFacts } from '../caseFacts.ts';
import { calledInEnglish } from '../kindWords.ts';

type Part = SharedFacts<'contact-changed'>['data']['changed'][number];

const parts: Record<Part, Bilingual> = {
  name: { nl: 'uw naam', en: 'your name' },
  email: { nl: 'het mailadres', en: 'the mail address' },
  language: { nl: 'de taal van onze berichten', en: 'the language of our messages' },
  postalAddress: { nl: 'het postadres', en: 'the postal address' },
};

const notYou = paragraph({
  nl: 'Heeft u dit niet zelf gedaan? Antwoord dan meteen op deze mail.',
  en: 'Did you not do this yourself? Then reply to this message at once.',
});

const toTheCase = (facts: CaseFacts): Block =>
  button({ nl: 'Bekijk uw aanvraag', en: `View your ${calledInEnglish(facts)}` }, ownCases(facts));

export const contactChanged = (facts: SharedFacts<'contact-changed'>): Letter => ({
  subject: { nl: 'Uw gegevens zijn gewijzigd', en: 'Your details have been changed' },
  body: [
    paragraph({
      nl: `U heeft gewijzigd hoe wij u bereiken over het project ‘${facts.title}’. Dit is veranderd:`,
      en: `You have changed how we reach you about the project ‘${facts.title}’. This has changed:`,
    }),
    facts.data.changed.length === 0
      ? paragraph({ nl: 'Niets: de gegevens waren hetzelfde.', en: 'Nothing: the details were the same.' })
      : list(facts.data.changed.map((part) => parts[part])),
    notYou,
    toTheCase(facts),
  ],
});

export const channelChosen = (facts: SharedFacts<'notice-channel-chosen'>): Letter =>
  facts.data.channel === 'mail' ? byMail(facts) : byPost(facts);

const byMail = (facts: CaseFacts): Letter => ({
  subject: { nl: 'U krijgt onze berichten per mail', en: 'You get our messages by mail' },
  body: [
    paragraph({
      nl: `Berichten over het project ‘${facts.title}’ sturen wij u voortaan per mail. U kunt dat altijd weer veranderen.`,
      en: `From now on we send you messages about the project ‘${facts.title}’ by mail. You can always change that again.`,
    }),
    notYou,
    toTheCase(facts),
  ],
});

const byPost = (facts: CaseFacts): Letter => ({
  subject: { nl: 'U krijgt onze berichten per post', en: 'You get our messages by post' },
  body: [
    paragraph({
      nl: `Berichten over het project ‘${facts.title}’ sturen wij u voortaan per post. U kunt dat altijd weer veranderen.`,
      en: `From now on we send you messages about the project ‘${facts.title}’ by post. You can always change that again.`,
    }),
    ...postalAddress(facts),
    toTheCase(facts),
  ],
});

function postalAddress({ applicant }: CaseFacts): readonly Block[] {
  if (applicant?.postalAddress === undefined) return [];
  return [
    paragraph({ nl: 'Wij gebruiken dit adres:', en: 'We use this address:' }),
    quote(applicant.postalAddress),
  ];
}
