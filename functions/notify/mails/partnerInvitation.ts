// To an invited partner, who has no account: what is said about the organisation, and the link to answer.
import type { Partner } from '../../../schemas/partner.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import { educationLevelNames, sectorNames } from '../../../schemas/vocabulary.ts';
import { button, details, heading, type Letter, paragraph, quote, verbatim } from '../../ui/mail/letter.ts';
import { pledgeRows } from '../../ui/pledge.ts';
import type { CaseFacts } from '../caseFacts.ts';
import { calledInEnglish, type KindWords } from '../kindWords.ts';

export const partnerInvitation =
  ({ wants }: Pick<KindWords, 'wants'>) =>
  (facts: CaseFacts, partner: Partner): Letter => {
    const asker = facts.applicant?.name;
    const wanted = wants(facts.title);
    return {
      subject: { nl: 'Doet uw organisatie mee?', en: 'Does your organisation take part?' },
      body: [
        paragraph({
          nl: `${asker ?? 'De aanvrager'} ${wanted.nl}. Uw organisatie staat in de aanvraag als partner. Wij vragen u of dat klopt.`,
          en: `${asker ?? 'The applicant'} ${wanted.en}. The ${calledInEnglish(facts)} names your organisation as a partner. We ask you whether that is right.`,
        }),
        heading({ nl: 'Dit staat er over u', en: 'This is what it says about you' }),
        details([
          { label: { nl: 'Organisatie', en: 'Organisation' }, value: verbatim(partner.name) },
          { label: { nl: 'Sector', en: 'Sector' }, value: sectorWords(partner) },
        ]),
        paragraph({ nl: 'Rol en bijdrage:', en: 'Role and contribution:' }),
        quote(partner.role),
        ...(partner.pledge ? [details(pledgeRows(partner.pledge))] : []),
        button(
          { nl: 'Lees de vraag en geef antwoord', en: 'Read the question and answer it' },
          `${facts.baseAddress}/partner/${facts.caseNumber}/${partner.id}/${partner.secret}`,
        ),
        paragraph({
          nl: 'U heeft geen account nodig. Als u de pagina alleen opent, verandert er niets. Pas als u daar op een knop klikt, geeft u antwoord: ja, wij doen mee, of nee.',
          en: 'You need no account. Opening the page changes nothing. You answer only by pressing a button there: yes, we take part, or no.',
        }),
        paragraph({
          nl: 'De link is alleen voor u. Stuur deze mail daarom alleen door aan wie voor uw organisatie mag antwoorden.',
          en: 'The link is for you only. Please forward this message only to somebody who may answer for your organisation.',
        }),
      ],
    };
  };

function sectorWords({ sector, educationLevel }: Partner): Bilingual {
  const name = sectorNames[sector];
  if (educationLevel === undefined) return name;
  const level = educationLevelNames[educationLevel];
  return { nl: `${name.nl}, ${level.nl}`, en: `${name.en}, ${level.en}` };
}
