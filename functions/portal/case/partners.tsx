// The partners of a case, what is said about each, and whether it confirmed that.

import { euros } from '../../../domain/money/inWords.ts';
import type { CaseView } from '../../../schemas/caseView.ts';
import { financingRoleNames } from '../../../schemas/fund/names.ts';
import type { PartnerView } from '../../../schemas/partner.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { educationLevelNames, sectorNames } from '../../../schemas/vocabulary.ts';
import { List } from '../../ui/parts/layout.tsx';
import { Soft } from '../../ui/parts/text.tsx';
import { Label, Prose } from '../../ui/parts.tsx';

const text = {
  title: { nl: 'Partners', en: 'Partners' },
  none: { nl: 'Er zijn nog geen partners.', en: 'There are no partners yet.' },
  brings: { nl: 'Brengt in', en: 'Brings in' },
} as const satisfies Record<string, Bilingual>;

type Stands = Exclude<PartnerView['status'], 'removed'>;
const statuses: Record<Stands, Bilingual> = {
  invited: { nl: 'Nog niet bevestigd', en: 'Not confirmed yet' },
  confirmed: { nl: 'Bevestigd', en: 'Confirmed' },
  declined: { nl: 'Doet niet mee', en: 'Does not take part' },
};

export function Partners({ language, view }: { readonly language: Language; readonly view: CaseView }) {
  const partners = view.partners.flatMap(({ status, ...partner }) =>
    status === 'removed' ? [] : [{ ...partner, status }],
  );
  return (
    <section>
      <h3>{text.title[language]}</h3>
      {partners.length === 0 && <Soft>{text.none[language]}</Soft>}
      <List>
        {partners.map(({ name, sector, educationLevel, role, status, pledge }) => (
          <li>
            <p>
              <strong>
                <bdi>{name}</bdi>
              </strong>{' '}
              <span class="soft">
                {sectorNames[sector][language]}
                {educationLevel !== undefined && `, ${educationLevelNames[educationLevel][language]}`}
              </span>
            </p>
            <Prose of={role} />
            {pledge && (
              <p>
                {text.brings[language]}: {euros(sumOf(pledge))[language]} (
                {financingRoleNames[pledge.role][language]})
              </p>
            )}
            <p>
              <Label>{statuses[status][language]}</Label>
            </p>
          </li>
        ))}
      </List>
    </section>
  );
}

export const sumOf = ({ firstHalf, secondHalf }: NonNullable<PartnerView['pledge']>): number =>
  firstHalf.inCash + firstHalf.inKind + secondHalf.inCash + secondHalf.inKind;
