// To an invited partner again: its contribution was changed, so that it is asked anew.
import type { Partner } from '../../../../schemas/partner.ts';
import { type Letter, paragraph } from '../../../ui/mail/letter.ts';
import type { Facts } from '../../caseFacts.ts';
import type { KindWords } from '../../kindWords.ts';
import { partnerInvitation } from '../partnerInvitation.ts';

export const pledgeRestated =
  (words: Pick<KindWords, 'wants'>) =>
  (facts: Facts<'fund', 'pledge-restated'>, partner: Partner): Letter => ({
    subject: {
      nl: 'De bijdrage van uw organisatie is gewijzigd',
      en: 'The contribution of your organisation has changed',
    },
    body: [
      paragraph({
        nl: `De aanvrager heeft gewijzigd wat uw organisatie bijdraagt aan het project ‘${facts.title}’. Daarom vragen wij u opnieuw of het klopt. Wat u eerder antwoordde, telt niet meer. De link in onze eerdere mail werkt niet meer.`,
        en: `The applicant has changed what your organisation contributes to the project ‘${facts.title}’. That is why we ask you again whether it is right. What you answered before no longer counts. The link in our earlier message no longer works.`,
      }),
      ...partnerInvitation(words)(facts, partner).body,
    ],
  });
