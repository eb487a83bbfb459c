// The rules on the budget of a request, each with its article, whether it holds, and how to mend it.

import type { FundView } from '../../../schemas/fundView.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { List } from '../../ui/parts/layout.tsx';
import { Label } from '../../ui/parts.tsx';

const text = {
  title: { nl: 'De regels voor de begroting', en: 'The rules on the budget' },
  passes: { nl: 'Klopt', en: 'Holds' },
  fails: { nl: 'Klopt niet', en: 'Does not hold' },
} as const satisfies Record<string, Bilingual>;

export function Checks({ language, view }: { readonly language: Language; readonly view: FundView }) {
  const { checks = [] } = view;
  if (checks.length === 0) return null;
  return (
    <section>
      <h3>{text.title[language]}</h3>
      <List>
        {checks.map((check) => (
          <li>
            <p>
              <Label you={!check.passes}>{(check.passes ? text.passes : text.fails)[language]}</Label>{' '}
              {check.says[language]} <span class="soft">({check.article})</span>
            </p>
          </li>
        ))}
      </List>
    </section>
  );
}
