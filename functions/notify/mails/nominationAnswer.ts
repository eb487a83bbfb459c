// To whoever nominated: what the project answered.
import type { Nomination } from '../../../schemas/nomination.ts';
import { button, type Letter, paragraph, quote } from '../../ui/mail/letter.ts';
import { type CaseFacts, ownCases } from '../caseFacts.ts';

export const nominationAccepted = (facts: CaseFacts): Letter => ({
  subject: { nl: 'Uw nominatie is aanvaard', en: 'Your nomination has been accepted' },
  body: [
    paragraph({
      nl: `Het project ‘${facts.title}’ wil meedoen. Het schrijft nu zelf een aanvraag. U hoeft niets te doen.`,
      en: `The project ‘${facts.title}’ wants to take part. It now writes an application itself. You need not do anything.`,
    }),
    paragraph({
      nl: 'Zolang de aanvraag een concept is, kan alleen het project hem lezen. Daarna ziet u hier hoe ver hij is.',
      en: 'As long as the application is a draft, only the project can read it. After that you see here how far it is.',
    }),
    button({ nl: 'Ga naar uw overzicht', en: 'Go to your overview' }, ownCases(facts)),
  ],
});

export const nominationDeclined = (
  facts: CaseFacts,
  { nomination: { declineReason } }: { readonly nomination: Nomination },
): Letter => ({
  subject: { nl: 'Het project doet niet mee', en: 'The project does not take part' },
  body: [
    paragraph({
      nl: `Het project ‘${facts.title}’ heeft uw nominatie afgeslagen. De nominatie is daarmee afgesloten.`,
      en: `The project ‘${facts.title}’ has declined your nomination. That closes the nomination.`,
    }),
    ...(declineReason === undefined
      ? []
      : [paragraph({ nl: 'Dit is de reden:', en: 'This is the reason:' }), quote(declineReason)]),
    paragraph({
      nl: 'U kunt altijd een ander project nomineren.',
      en: 'You can always nominate another project.',
    }),
  ],
});
