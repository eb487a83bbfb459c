// The mail of an invitation, for the officer to send: the house itself mails on what happens in a case only.

import { regionName } from '../../../schemas/regions.ts';
import type { Invitation } from '../../../schemas/roles.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import { roleNames } from '../../../schemas/vocabulary.ts';
import { fullDay } from '../../ui/dates.ts';
import { inLanguage } from '../../ui/language.ts';

const subject: Bilingual = {
  nl: 'Uitnodiging voor het Zorgpact Loket',
  en: 'Invitation to the Zorgpact Loket',
};

interface InvitationMail {
  readonly subject: string;
  readonly body: string;
}

/** In the language of the invitation. */
export function invitationMail(invitation: Invitation, baseAddress: string): InvitationMail {
  const { language, email, role, region, until } = invitation;
  const address = `${baseAddress}${inLanguage('/inloggen', language)}`;
  const where = whereWords(region)[language];
  const day = fullDay(until)[language];
  const name = roleNames[role][language];
  const lines =
    language === 'nl'
      ? [
          'Beste collega,',
          `Het programmabureau van het Zorgpact nodigt u uit. Uw rol: ${name}, ${where}.`,
          `Log in met het adres ${email}. Dat kan hier:\n${address}`,
          `Na het inloggen hebt u de rol. De uitnodiging geldt tot en met ${day}.`,
          'Met vriendelijke groet,\nProgrammabureau Zorgpact',
        ]
      : [
          'Dear colleague,',
          `The programme office of the Zorgpact invites you. Your role: ${name}, ${where}.`,
          `Sign in with the address ${email}. You can do that here:\n${address}`,
          `Once you have signed in, you have the role. The invitation stands until ${day}.`,
          'Kind regards,\nProgramme office of the Zorgpact',
        ];
  return { subject: subject[language], body: lines.join('\n\n') };
}

const whereWords = (region: Invitation['region']): Bilingual =>
  region === '*'
    ? { nl: 'voor het hele land', en: 'for the whole country' }
    : { nl: `voor ${regionName(region)}`, en: `for ${regionName(region)}` };

/** Opens the mail program of whoever follows it, with everything filled in. */
export const mailLink = ({ email }: Invitation, { subject: about, body }: InvitationMail): string =>
  `mailto:${encodeURIComponent(email)}?subject=${encodeURIComponent(about)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
