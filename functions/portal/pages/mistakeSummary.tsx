// Everything that keeps a form from being taken, first on the page, each with the way to its field.
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { ErrorSummary } from '../../ui/parts/errorSummary.tsx';
import { Note } from '../../ui/parts.tsx';
import { idOf } from '../fields/fieldFrame.tsx';
import type { Mistakes } from '../fields/messages.ts';

const title: Bilingual = { nl: 'Dit is nog niet vastgelegd', en: 'This has not been recorded yet' };

export interface MistakeSummaryProps {
  readonly language: Language;
  readonly mistakes: Mistakes;
  /** What it is about, by the name of the field. */
  readonly labelOf: (path: string) => Bilingual;
  /** What is not about one field. */
  readonly also?: readonly Bilingual[] | undefined;
}

export function MistakeSummary({ language, mistakes, labelOf, also = [] }: MistakeSummaryProps) {
  return (
    <>
      {also.length > 0 && (
        <div role="alert" tabindex={-1} autofocus>
          <Note tone="bad">
            <h2>{title[language]}</h2>
            {also.map((one) => (
              <p>{one[language]}</p>
            ))}
          </Note>
        </div>
      )}
      {mistakes.size > 0 && (
        <ErrorSummary
          title={title[language]}
          problems={[...mistakes].map(([path, says]) => ({
            href: `#${idOf(path)}`,
            what: `${labelOf(path)[language]}: ${says[language]}`,
          }))}
        />
      )}
    </>
  );
}
