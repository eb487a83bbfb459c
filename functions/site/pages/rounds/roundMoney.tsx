// What was changed in the window and the money of a round, on which day and why.
import { euros } from '../../../../domain/money/inWords.ts';
import type { PublicRound } from '../../../../schemas/publicFund.ts';
import type { Bilingual, Language } from '../../../../schemas/text.ts';
import { approximately } from '../../../ui/dates.ts';
import { inLanguage } from '../../../ui/language.ts';
import { dutchOn, Prose } from '../../../ui/parts.tsx';
import type { RoundPartProps } from './roundFacts.tsx';

const text = {
  ceiling: { nl: 'Het plafond', en: 'The ceiling' },
  carriedOver: { nl: 'Erbij kwam wat overbleef van', en: 'Added was what was left of' },
  extensions: { nl: 'Verlengd', en: 'Extended' },
  until: { nl: 'Tot en met', en: 'Up to and including' },
  decidedOn: { nl: 'besloten op', en: 'decided on' },
} as const satisfies Record<string, Bilingual>;

export function RoundMoney({ language, round }: RoundPartProps) {
  const { ceilings, carriedOver, extensions } = round;
  return (
    <>
      {ceilings.length > 0 && (
        <section>
          <h2>{text.ceiling[language]}</h2>
          <ul class="list">
            {ceilings.map(({ cents, on, reason }) => (
              <Change language={language} what={euros(cents)[language]} on={on} reason={reason} />
            ))}
            {carriedOver && <CarriedOver language={language} of={carriedOver} />}
          </ul>
        </section>
      )}
      {extensions.length > 0 && (
        <section>
          <h2>{text.extensions[language]}</h2>
          <ul class="list">
            {extensions.map(({ closesOn, on, reason }) => (
              <Change
                language={language}
                what={`${text.until[language]} ${approximately(closesOn, language)}`}
                on={on}
                reason={reason}
              />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface ChangeProps {
  readonly language: Language;
  readonly what: string;
  readonly on: string | undefined;
  readonly reason: string | undefined;
}

const Change = ({ language, what, on, reason }: ChangeProps) => (
  <li>
    <strong>{what}</strong>
    {on !== undefined && (
      <span class="soft">
        {' '}
        {text.decidedOn[language]} {approximately(on, language)}
      </span>
    )}
    {reason !== undefined && <Prose of={reason} lang={dutchOn(language)} />}
  </li>
);

const CarriedOver = ({
  language,
  of: { cents, from, on },
}: {
  readonly language: Language;
  readonly of: NonNullable<PublicRound['carriedOver']>;
}) => (
  <li>
    {text.carriedOver[language]}{' '}
    <a href={inLanguage(`/rondes/${from.slug}`, language)}>{from.name[language]}</a>:{' '}
    <strong>{euros(cents)[language]}</strong> <span class="soft">{approximately(on, language)}</span>
  </li>
);
