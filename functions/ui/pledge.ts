// What a partner of a request to the fund is asked to bring in, in words: the same on the page and in the mail.
import { euros } from '../../domain/money/inWords.ts';
import { financingRoleNames } from '../../schemas/fund/names.ts';
import type { Pledge } from '../../schemas/partner.ts';
import type { Bilingual } from '../../schemas/text.ts';

interface PledgeRow {
  readonly label: Bilingual;
  readonly value: Bilingual;
}

export const pledgeRows = ({ role, firstHalf, secondHalf }: Pledge): readonly PledgeRow[] => [
  { label: { nl: 'Plaats in de begroting', en: 'Place in the budget' }, value: financingRoleNames[role] },
  {
    label: { nl: 'Bijdrage in de eerste helft', en: 'Contribution in the first half' },
    value: amounts(firstHalf),
  },
  {
    label: { nl: 'Bijdrage in de tweede helft', en: 'Contribution in the second half' },
    value: amounts(secondHalf),
  },
];

/** `€ 250.000 in geld en € 50.000 in natura`; what is nothing is left out. */
function amounts({ inCash, inKind }: Pledge['firstHalf']): Bilingual {
  const parts: Bilingual[] = [
    ...(inCash === 0 ? [] : [{ nl: `${euros(inCash).nl} in geld`, en: `${euros(inCash).en} in cash` }]),
    ...(inKind === 0 ? [] : [{ nl: `${euros(inKind).nl} in natura`, en: `${euros(inKind).en} in kind` }]),
  ];
  if (parts.length === 0) return { nl: 'niets', en: 'nothing' };
  return {
    nl: parts.map(({ nl }) => nl).join(' en '),
    en: parts.map(({ en }) => en).join(' and '),
  };
}
