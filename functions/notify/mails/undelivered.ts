// To the office: a notice did not arrive, and what to do about it. People by role and organisation, never by name.
import type { UndeliveredCause } from '../../../schemas/notices.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import { details, heading, type Letter, list, paragraph, verbatim } from '../../ui/mail/letter.ts';
import type { SharedFacts } from '../caseFacts.ts';
import type { FailedNotice } from '../failedNotice.ts';

const causes: Record<UndeliveredCause, Bilingual> = {
  bounce: {
    nl: 'De mail kwam terug: het adres bestaat niet of neemt geen mail aan.',
    en: 'The mail bounced: the address does not exist or takes no mail.',
  },
  rejected: {
    nl: 'De mail is geweigerd voordat hij verzonden was.',
    en: 'The mail was rejected before it was sent.',
  },
  post: {
    nl: 'De ontvanger wil berichten per post, en de brief is nog niet verstuurd.',
    en: 'The receiver wants notices by post, and the letter has not been sent yet.',
  },
};

const roles: Record<FailedNotice['role'], Bilingual> = {
  applicant: { nl: 'de aanvrager', en: 'the applicant' },
  nominee: { nl: 'het genomineerde project', en: 'the nominated project' },
  partner: { nl: 'een partner', en: 'a partner' },
  reviewer: { nl: 'een beoordelaar', en: 'a reviewer' },
  nominator: { nl: 'degene die het project nomineerde', en: 'whoever nominated the project' },
};

const byPost: Bilingual = {
  nl: 'Stuur het bericht per post, en noteer in de zaak op welke dag dat was.',
  en: 'Send the notice by post, and record on the case on which day that was.',
};

export function undelivered(facts: SharedFacts<'notice-undelivered'>, notice: FailedNotice): Letter {
  const { cause } = facts.data;
  const { subject, role, organisation, day, hasAddressHere } = notice;
  return {
    subject: { nl: 'Een bericht is niet bezorgd', en: 'A notice was not delivered' },
    body: [
      paragraph({
        nl: `Een bericht over het project ‘${facts.title}’ heeft de ontvanger niet bereikt.`,
        en: `A notice about the project ‘${facts.title}’ has not reached its receiver.`,
      }),
      details([
        { label: { nl: 'Bericht', en: 'Notice' }, value: subject },
        { label: { nl: 'Datum', en: 'Date' }, value: day },
        { label: { nl: 'Aan', en: 'To' }, value: roles[role] },
        ...(organisation === undefined
          ? []
          : [{ label: { nl: 'Organisatie', en: 'Organisation' }, value: verbatim(organisation) }]),
        { label: { nl: 'Waarom niet bezorgd', en: 'Why it was not delivered' }, value: causes[cause] },
      ]),
      heading({ nl: 'Wat moet er gebeuren?', en: 'What has to be done?' }),
      ...(cause !== 'post' && hasAddressHere
        ? [paragraph(oneOfTwo), list([byAnotherAddress, byPost])]
        : [paragraph(byPost)]),
      ...(role === 'applicant' || role === 'nominee' ? [paragraph(noTermLapses)] : []),
    ],
  };
}

const oneOfTwo: Bilingual = { nl: 'Kies een van deze twee:', en: 'Choose one of these two:' };

const byAnotherAddress: Bilingual = {
  nl: 'Vraag een adres dat wel werkt en zet dat in de zaak. Het bericht gaat dan vanzelf opnieuw weg.',
  en: 'Ask for an address that does work and record it on the case. The notice then goes out again by itself.',
};

const noTermLapses: Bilingual = {
  nl: 'Zolang dit niet is opgelost, vervalt er geen termijn van de ontvanger.',
  en: 'As long as this is not resolved, no term of the receiver lapses.',
};
