// What a machine found against the rules, each with its source. Findings are no locks.
import type { CaseView } from '../../../schemas/caseView.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { Note } from '../../ui/parts.tsx';

const text = {
  title: { nl: 'Let op', en: 'Please note' },
  source: { nl: 'Bron', en: 'Source' },
} as const satisfies Record<string, Bilingual>;

export function Findings({ language, view }: { readonly language: Language; readonly view: CaseView }) {
  if (view.findings.length === 0) return null;
  return (
    <Note>
      <h3>{text.title[language]}</h3>
      <ul>
        {view.findings.map(({ says, source }) => (
          <li>
            {says[language]}{' '}
            <span class="soft">
              ({text.source[language]}: {source})
            </span>
          </li>
        ))}
      </ul>
    </Note>
  );
}
