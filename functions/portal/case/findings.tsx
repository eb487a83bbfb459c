// What a machine found against the rules, under the source of each rule. Findings are no locks.
import type { CaseView } from '../../../schemas/caseView.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { inLanguage } from '../../ui/language.ts';
import { Note } from '../../ui/parts.tsx';
import { placeToMend } from './placeToMend.ts';

const text = {
  title: { nl: 'Hier moet u nog naar kijken', en: 'You still have to look at this' },
  titleForOthers: { nl: 'Wat volgens de regels nog niet klopt', en: 'What is not right yet by the rules' },
  source: { nl: 'Volgens', en: 'According to' },
} as const satisfies Record<string, Bilingual>;

interface FindingsProps {
  readonly language: Language;
  readonly view: CaseView;
  /** Whether the reader can mend them. */
  readonly own?: boolean;
}

export function Findings({ language, view, own = false }: FindingsProps) {
  if (view.findings.length === 0) return null;
  const bySource = Map.groupBy(view.findings, ({ source }) => source);
  return (
    <Note>
      <h2>{(own ? text.title : text.titleForOthers)[language]}</h2>
      {[...bySource].map(([source, findings]) => (
        <>
          <p>
            {text.source[language]}: {source}
          </p>
          <ul>
            {findings.map((finding) => {
              const place = own ? placeToMend(view, finding) : undefined;
              const says = finding.says[language];
              return <li>{place === undefined ? says : <a href={inLanguage(place, language)}>{says}</a>}</li>;
            })}
          </ul>
        </>
      ))}
    </Note>
  );
}
