// Everything that keeps a form from being taken, first on the page, each with the way to its field.
import { kindOfNumber } from '../../../domain/caseKinds.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { inLanguage } from '../../ui/language.ts';
import { ErrorSummary } from '../../ui/parts/errorSummary.tsx';
import { Note } from '../../ui/parts.tsx';
import { idOf } from '../fields/fieldFrame.tsx';
import type { Mistakes } from '../fields/messages.ts';

const title: Bilingual = { nl: 'Dit is nog niet vastgelegd', en: 'This has not been recorded yet' };

/** A case that is named leads to its page. */
const Named = ({ language, one }: { readonly language: Language; readonly one: Bilingual }) =>
  kindOfNumber(one.nl) === undefined ? (
    one[language]
  ) : (
    <a href={inLanguage(`/zaken/${one.nl}`, language)}>{one.nl}</a>
  );

export interface MistakeSummaryProps {
  readonly language: Language;
  readonly mistakes: Mistakes;
  /** What it is about, by the name of the field. */
  readonly labelOf: (path: string) => Bilingual;
  /** What is not about one field. */
  readonly also?: readonly Bilingual[] | undefined;
}

export function MistakeSummary({ language, mistakes, labelOf, also = [] }: MistakeSummaryProps) {
  const atFields = new Set([...mistakes.values()].map(({ nl }) => nl));
  const others = also.filter(({ nl }) => !atFields.has(nl));
  return (
    <>
      {others.length > 0 && (
        <div role="alert" tabindex={-1} autofocus>
          <Note tone="bad">
            <h2>{title[language]}</h2>
            {others.map((one) => (
              <p>
                <Named language={language} one={one} />
              </p>
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
