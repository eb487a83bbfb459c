// Grants in the columns of the Woo (3.3a): activity, recipient, basis, amounts, date. On a phone every row is a card.
import type { GrantListing } from '../../../../schemas/publicFund.ts';
import type { Bilingual, Language } from '../../../../schemas/text.ts';
import { beginning } from '../../../platform/registerListing.ts';
import { approximately } from '../../../ui/dates.ts';
import { inLanguage } from '../../../ui/language.ts';
import { dutchOn } from '../../../ui/parts.tsx';
import { GrantAmounts } from './grantAmounts.tsx';
import { basisInWords, statusInWords } from './words.ts';

const text = {
  caption: { nl: 'Verleende subsidies, de nieuwste eerst', en: 'Subsidies granted, the newest first' },
  activity: { nl: 'Waarvoor', en: 'For what' },
  recipient: { nl: 'Aan wie', en: 'To whom' },
  basis: { nl: 'Grondslag', en: 'Basis' },
  amounts: { nl: 'Bedragen', en: 'Amounts' },
  date: { nl: 'Datum', en: 'Date' },
  unknown: { nl: 'Niet bekend', en: 'Not known' },
} as const satisfies Record<string, Bilingual>;

const columns = ['activity', 'recipient', 'basis', 'amounts', 'date'] as const;

export interface GrantTableProps {
  readonly language: Language;
  readonly grants: readonly GrantListing[];
}

export function GrantTable({ language, grants }: GrantTableProps) {
  return (
    <table class="cards">
      <caption>{text.caption[language]}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th scope="col">{text[column][language]}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {grants.map((grant) => (
          <Row language={language} grant={grant} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ language, grant }: { readonly language: Language; readonly grant: GrantListing }) {
  const { slug, title, summary, recipient, basis, awardedOn } = grant;
  const unknown = <span class="soft">{text.unknown[language]}</span>;
  return (
    <tr>
      <th scope="row">
        <a href={inLanguage(`/subsidies/${slug}`, language)} lang={dutchOn(language)}>
          {title}
        </a>
        {summary && <p lang={dutchOn(language)}>{beginning(summary.nl)}</p>}
        <p class="soft">{statusInWords(grant)[language]}</p>
      </th>
      <td data-label={text.recipient[language]}>{recipient?.name ?? unknown}</td>
      <td data-label={text.basis[language]}>{basis ? basisInWords(basis, language) : unknown}</td>
      <td data-label={text.amounts[language]}>
        <GrantAmounts language={language} of={grant} />
      </td>
      <td data-label={text.date[language]}>
        {awardedOn === undefined ? unknown : approximately(awardedOn, language)}
      </td>
    </tr>
  );
}
