// Who pays which share of a budget, with the bound of each share marked and what the law says of it in words.
import type { Child } from 'hono/jsx';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { Bar } from './bar.tsx';

const text = {
  who: { nl: 'Wie', en: 'Who' },
  share: { nl: 'Deel van de begroting', en: 'Share of the budget' },
} as const satisfies Record<string, Bilingual>;

export interface ShareBarsProps {
  readonly language: Language;
  readonly caption: string;
  readonly shares: readonly {
    readonly name: string;
    /** In cents. */
    readonly amount: number;
    /** The least or the most that it may be, as a part of the whole. */
    readonly bound?: number | undefined;
    /** Whether the bound is kept, in a word or two: colour alone says nothing. */
    readonly verdict?: { readonly kept: boolean; readonly words: string } | undefined;
  }[];
  /** What is missing or too much, with the article. */
  readonly note?: Child;
}

const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

export function ShareBars({ language, caption, shares, note }: ShareBarsProps) {
  const whole = shares.reduce((sum, { amount }) => sum + amount, 0);
  const percent = new Intl.NumberFormat(locales[language], { style: 'percent', minimumFractionDigits: 1 });
  return (
    <>
      <table class="bars">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.who[language]}</th>
            <th scope="col">{text.share[language]}</th>
          </tr>
        </thead>
        <tbody>
          {shares.map(({ name, amount, bound, verdict }) => {
            const share = whole === 0 ? 0 : amount / whole;
            return (
              <tr>
                <th scope="row">
                  {name}
                  {verdict && (
                    <span class={verdict.kept ? 'verdict ok' : 'verdict bad'}>{verdict.words}</span>
                  )}
                </th>
                <td>
                  <div class="measure">
                    <Bar length={share} bound={bound} bad={verdict?.kept === false} />
                    <span>{percent.format(share)}</span>
                  </div>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {note !== undefined && <p class="soft">{note}</p>}
    </>
  );
}
