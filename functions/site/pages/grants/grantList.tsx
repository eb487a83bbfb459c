// Grants in few words, where they stand among other things: on the page of a region, or of the round in which they were granted.
import type { GrantListing } from '../../../../schemas/publicFund.ts';
import type { Language } from '../../../../schemas/text.ts';
import { approximately } from '../../../ui/dates.ts';
import { inLanguage } from '../../../ui/language.ts';
import { dutchOn } from '../../../ui/parts.tsx';
import { GrantAmounts } from './grantAmounts.tsx';

export interface GrantListProps {
  readonly language: Language;
  readonly grants: readonly GrantListing[];
}

export const GrantList = ({ language, grants }: GrantListProps) => (
  <ul class="list">
    {grants.map((grant) => (
      <li>
        <a href={inLanguage(`/subsidies/${grant.slug}`, language)} lang={dutchOn(language)}>
          <strong>{grant.title}</strong>
        </a>
        <p>
          {[grant.recipient?.name, grant.awardedOn && approximately(grant.awardedOn, language)]
            .filter((one) => one !== undefined)
            .join(', ')}
        </p>
        <p>
          <GrantAmounts language={language} of={grant} />
        </p>
      </li>
    ))}
  </ul>
);
