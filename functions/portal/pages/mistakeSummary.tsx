// Everything that keeps a form from being taken, first on the page, each with the way to its field.
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { idOf } from '../fields/fieldFrame.tsx';
import type { Mistakes } from '../fields/messages.ts';

const title: Bilingual = {
  nl: 'Dit is nog niet vastgelegd',
  en: 'This has not been recorded yet',
};

export interface MistakeSummaryProps {
  readonly language: Language;
  readonly mistakes: Mistakes;
  /** What it is about, by the name of the field. */
  readonly labelOf: (path: string) => Bilingual;
  /** What is not about one field. */
  readonly also?: readonly Bilingual[] | undefined;
}

export function MistakeSummary({ language, mistakes, labelOf, also = [] }: MistakeSummaryProps) {
  if (mistakes.size === 0 && also.length === 0) return null;
  return (
    <div class="note bad" role="alert" id="fouten" tabindex={-1}>
      <h2>{title[language]}</h2>
      {also.map((one) => (
        <p>{one[language]}</p>
      ))}
      {mistakes.size > 0 && (
        <ul>
          {[...mistakes].map(([path, says]) => (
            <li>
              <a href={`#${idOf(path)}`}>
                {labelOf(path)[language]}: {says[language]}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
