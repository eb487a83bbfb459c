// The shares that the regulation bounds, as bars: how large each is, where its bound lies, and whether it is kept.
import type { FundView } from '../../../schemas/fundView.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { Bar } from '../../ui/parts/bar.tsx';

const text = {
  caption: { nl: 'Wie betaalt welk deel van de begroting', en: 'Who pays which part of the budget' },
  who: { nl: 'Wie', en: 'Who' },
  share: { nl: 'Deel van de begroting', en: 'Part of the budget' },
  kept: { nl: 'binnen de grens', en: 'within the bound' },
  broken: { nl: 'buiten de grens', en: 'outside the bound' },
} as const satisfies Record<string, Bilingual>;

type Check = NonNullable<FundView['checks']>[number];

/** The checks that are about a part of the whole budget. */
const names: Readonly<Record<string, Bilingual>> = {
  'subsidy-share-at-most': { nl: 'Subsidie', en: 'Subsidy' },
  'labour-market-share-at-least': { nl: 'Arbeidsmarkt, minimum', en: 'Labour market, minimum' },
  'labour-market-share-at-most': { nl: 'Arbeidsmarkt, maximum', en: 'Labour market, maximum' },
  'others-share-at-most': { nl: 'Anderen', en: 'Others' },
  'applying-school-share-at-most': { nl: 'De eigen school', en: 'The school itself' },
};

const most = {
  'at-least': { nl: 'ten minste', en: 'at least' },
  'at-most': { nl: 'ten hoogste', en: 'at most' },
};

const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

interface SharesProps {
  readonly language: Language;
  readonly checks: readonly Check[];
}

export function Shares({ language, checks }: SharesProps) {
  const shown = checks.flatMap(({ code, article, passes, amounts }) => {
    const name = names[code];
    return name && amounts?.share && amounts.share.of > 0 && amounts.must !== 'equal'
      ? [{ name, article, passes, must: amounts.must, found: amounts.found, ...amounts.share }]
      : [];
  });
  if (shown.length === 0) return null;
  const percent = new Intl.NumberFormat(locales[language], { style: 'percent', maximumFractionDigits: 1 });
  return (
    <table class="bars">
      <caption>{text.caption[language]}</caption>
      <thead>
        <tr>
          <th scope="col">{text.who[language]}</th>
          <th scope="col">{text.share[language]}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ name, article, passes, must, found, of, is }) => (
          <tr>
            <th scope="row">
              {name[language]}
              <span class={passes ? 'verdict ok' : 'verdict bad'}>
                {(passes ? text.kept : text.broken)[language]}
              </span>
            </th>
            <td>
              <div class="measure worded">
                <Bar length={Math.min(1, found / of)} bound={is.numerator / is.denominator} bad={!passes} />
                <span>
                  {percent.format(found / of)}{' '}
                  <span class="soft">
                    ({most[must][language]} {is.numerator}/{is.denominator}, art. {article})
                  </span>
                </span>
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
