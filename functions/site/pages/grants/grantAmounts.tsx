// What was granted, changed and settled: one line each, as far as there is anything to say.
import type { GrantListing } from '../../../../schemas/publicFund.ts';
import type { Bilingual, Language } from '../../../../schemas/text.ts';
import { approximately } from '../../../ui/dates.ts';
import { amountInWords } from './words.ts';

const text = {
  granted: { nl: 'verleend', en: 'granted' },
  changed: { nl: 'gewijzigd op', en: 'changed on' },
  settled: { nl: 'vastgesteld op', en: 'settled on' },
  unknown: { nl: 'Bedrag niet bekend', en: 'Amount not known' },
} as const satisfies Record<string, Bilingual>;

type Amounts = Pick<GrantListing, 'granted' | 'changed' | 'settled'>;

export function GrantAmounts({ language, of }: { readonly language: Language; readonly of: Amounts }) {
  const { granted, changed, settled } = of;
  if (granted === undefined) return <span class="soft">{text.unknown[language]}</span>;
  const later = [
    { word: text.changed, amount: changed },
    { word: text.settled, amount: settled },
  ];
  return (
    <>
      {amountInWords(granted, language)} <span class="soft">{text.granted[language]}</span>
      {later.map(
        ({ word, amount }) =>
          amount && (
            <>
              <br />
              {amountInWords(amount, language)}{' '}
              <span class="soft">
                {word[language]} {approximately(amount.on, language)}
              </span>
            </>
          ),
      )}
    </>
  );
}
