// What is known of a subsidy beside its story: the columns of the Woo, and when the project runs.
import { fundCategoryNames } from '../../../../schemas/fund/names.ts';
import type { PublicAmount, PublicGrant } from '../../../../schemas/publicFund.ts';
import type { Bilingual, Language } from '../../../../schemas/text.ts';
import { approximately } from '../../../ui/dates.ts';
import { inLanguage } from '../../../ui/language.ts';
import { SummaryList } from '../../../ui/parts.tsx';
import { RegionLinks } from '../regionLinks.tsx';
import { GrantAmounts } from './grantAmounts.tsx';
import { amountInWords, basisInWords, statusInWords } from './words.ts';

const text = {
  recipient: { nl: 'Aan wie', en: 'To whom' },
  basis: { nl: 'Grondslag', en: 'Basis' },
  amounts: { nl: 'Bedragen', en: 'Amounts' },
  date: { nl: 'Datum van het besluit', en: 'Date of the decision' },
  status: { nl: 'Stand', en: 'State' },
  category: { nl: 'Soort aanvraag', en: 'Kind of request' },
  round: { nl: 'Tijdvak', en: 'Round' },
  region: { nl: 'Regio', en: 'Region' },
  project: { nl: 'Project loopt', en: 'Project runs' },
  budget: { nl: 'Hele begroting', en: 'Whole budget' },
  cofinancing: { nl: 'Bijdrage van anderen', en: 'Contributed by others' },
  number: { nl: 'Dossiernummer', en: 'Case number' },
  unknown: { nl: 'Niet bekend', en: 'Not known' },
} as const satisfies Record<string, Bilingual>;

const from = (first: string, last: string): Bilingual => ({
  nl: `van ${approximately(first, 'nl')} tot en met ${approximately(last, 'nl')}`,
  en: `from ${approximately(first, 'en')} up to and including ${approximately(last, 'en')}`,
});

export interface GrantFactsProps {
  readonly language: Language;
  readonly grant: PublicGrant;
}

export function GrantFacts({ language, grant }: GrantFactsProps) {
  const { recipient, basis, awardedOn, category, round, regions, startsOn, endsOn, caseNumber } = grant;
  const unknown = text.unknown[language];
  const money = (amount: PublicAmount | undefined) => amount && amountInWords(amount, language);
  return (
    <SummaryList
      rows={[
        { name: text.recipient[language], value: recipient ? recipientInWords(recipient) : unknown },
        { name: text.basis[language], value: basis ? basisInWords(basis, language) : unknown },
        { name: text.amounts[language], value: <GrantAmounts language={language} of={grant} /> },
        {
          name: text.date[language],
          value: awardedOn === undefined ? unknown : approximately(awardedOn, language),
        },
        { name: text.status[language], value: statusInWords(grant)[language] },
        { name: text.category[language], value: category && fundCategoryNames[category][language] },
        {
          name: text.round[language],
          value: round && <a href={inLanguage(`/rondes/${round.slug}`, language)}>{round.name[language]}</a>,
        },
        {
          name: text.region[language],
          value: regions.length === 0 ? unknown : <RegionLinks language={language} ids={regions} />,
        },
        {
          name: text.project[language],
          value:
            startsOn === undefined || endsOn === undefined ? undefined : from(startsOn, endsOn)[language],
        },
        { name: text.budget[language], value: money(grant.totalBudget) },
        { name: text.cofinancing[language], value: money(grant.cofinancing) },
        { name: text.number[language], value: caseNumber },
      ]}
    />
  );
}

/** `ROC Mondriaan (BRIN 27GZ, KvK 41157777)`. */
function recipientInWords({ name, brin, kvk }: NonNullable<PublicGrant['recipient']>): string {
  const numbers = [
    ...(brin === undefined ? [] : [`BRIN ${brin}`]),
    ...(kvk === undefined ? [] : [`KvK ${kvk}`]),
  ];
  return numbers.length === 0 ? name : `${name} (${numbers.join(', ')})`;
}
