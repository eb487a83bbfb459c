// A partner as its invitation stands: asked, answered, or not reached.
import type { CaseView } from '../../../schemas/caseView.ts';
import { isNamed, type Partner } from '../../../schemas/partner.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import { fullDay } from '../../ui/dates.ts';

export interface InvitedPartner extends Omit<Partner, 'secret' | 'salt' | 'declineSalt'> {
  /** `lost`: its invitation came back, and the office has not sent it another way yet. */
  readonly stands: Partner['status'] | 'lost';
}

/** Those that were removed come last: they are there to be looked up, no more. */
export const invitedPartners = (
  partners: readonly Partner[],
  view: Pick<CaseView, 'undelivered'>,
): readonly InvitedPartner[] =>
  partners
    .toSorted((one, other) => Number(isNamed(other)) - Number(isNamed(one)))
    .map((one) => invitedPartner(one, view));

/** Without what stands in its link. */
function invitedPartner(
  { secret: _, salt: __, declineSalt: ___, ...partner }: Partner,
  { undelivered = [] }: Pick<CaseView, 'undelivered'>,
): InvitedPartner {
  const lost = partner.status === 'invited' && undelivered.some(({ receiver }) => receiver === partner.id);
  return { ...partner, stands: lost ? 'lost' : partner.status };
}

export const standNames: Record<InvitedPartner['stands'], Bilingual> = {
  invited: { nl: 'Nog geen antwoord', en: 'No answer yet' },
  confirmed: { nl: 'Bevestigd', en: 'Confirmed' },
  declined: { nl: 'Doet niet mee', en: 'Does not take part' },
  removed: { nl: 'Weggehaald', en: 'Removed' },
  lost: { nl: 'De uitnodiging kwam terug', en: 'The invitation came back' },
};

/** What happened, and when. */
export function standSays(partner: InvitedPartner): Bilingual {
  const { stands, invitedAt, answeredAt = invitedAt, removedAt = invitedAt } = partner;
  const [asked, answered, removed] = [fullDay(invitedAt), fullDay(answeredAt), fullDay(removedAt)];
  switch (stands) {
    case 'invited':
      return { nl: `Uitgenodigd op ${asked.nl}.`, en: `Invited on ${asked.en}.` };
    case 'lost':
      return {
        nl: `Uitgenodigd op ${asked.nl}. De e-mail kon niet worden bezorgd. Het programmabureau weet dit: geef daar het goede adres door, dan gaat de uitnodiging alsnog weg.`,
        en: `Invited on ${asked.en}. The e-mail could not be delivered. The programme office knows: tell them the right address, and the invitation goes out after all.`,
      };
    case 'confirmed':
      return { nl: `Bevestigd op ${answered.nl}.`, en: `Confirmed on ${answered.en}.` };
    case 'declined':
      return {
        nl: `Liet op ${answered.nl} weten niet mee te doen. Deze partner telt niet mee.`,
        en: `Said on ${answered.en} that it does not take part. This partner does not count.`,
      };
    case 'removed':
      return {
        nl: `Door u weggehaald op ${removed.nl}. De link in de uitnodiging werkt niet meer.`,
        en: `Removed by you on ${removed.en}. The link in the invitation does not work any more.`,
      };
  }
}
