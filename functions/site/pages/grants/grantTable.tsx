// Grants in the columns of the Woo (3.3a): activity, recipient, basis, amounts, date. On a phone every row is a short list.
import type { Child } from 'hono/jsx';
import type { GrantListing } from '../../../../schemas/publicFund.ts';
import type { Bilingual, Language } from '../../../../schemas/text.ts';
import { beginning } from '../../../platform/registerListing.ts';
import { approximately } from '../../../ui/dates.ts';
import { inLanguage } from '../../../ui/language.ts';
import { DataTable } from '../../../ui/parts/dataTable.tsx';
import { Soft } from '../../../ui/parts/text.tsx';
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

export const GrantTable = ({ language, grants }: GrantTableProps) => (
  <DataTable
    caption={text.caption[language]}
    columns={columns.map((column) => ({ name: text[column][language] }))}
    rows={grants.map((grant) => cellsOf(grant, language))}
  />
);

function cellsOf(grant: GrantListing, language: Language): readonly Child[] {
  const { slug, title, summary, recipient, basis, awardedOn } = grant;
  const unknown = <span class="soft">{text.unknown[language]}</span>;
  return [
    <>
      <a href={inLanguage(`/subsidies/${slug}`, language)} lang={dutchOn(language)}>
        {title}
      </a>
      {summary && <p lang={dutchOn(language)}>{beginning(summary.nl)}</p>}
      <Soft>{statusInWords(grant)[language]}</Soft>
    </>,
    recipient?.name ?? unknown,
    basis ? basisInWords(basis, language) : unknown,
    <GrantAmounts language={language} of={grant} />,
    awardedOn === undefined ? unknown : approximately(awardedOn, language),
  ];
}
