// The rules on the budget of a request, each with its article, whether it holds, and how to mend it.

import type { FundView } from '../../../schemas/fundView.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { List } from '../../ui/parts/layout.tsx';
import { Label } from '../../ui/parts.tsx';
import { Shares } from './shares.tsx';

const text = {
  title: { nl: 'De regels voor de begroting', en: 'The rules on the budget' },
  passes: { nl: 'Klopt', en: 'Holds' },
  fails: { nl: 'Klopt niet', en: 'Does not hold' },
  mend: { nl: 'Zo kunt u dit oplossen:', en: 'You can mend this so:' },
  article: { nl: 'artikel', en: 'article' },
} as const satisfies Record<string, Bilingual>;

export interface ChecksProps {
  readonly language: Language;
  readonly view: Pick<FundView, 'checks'>;
  /** Of its heading, as it stands on the page. */
  readonly level: 'h2' | 'h3';
}

export function Checks({ language, view, level: Heading }: ChecksProps) {
  const { checks = [] } = view;
  if (checks.length === 0) return null;
  return (
    <section>
      <Heading>{text.title[language]}</Heading>
      <Shares language={language} checks={checks} />
      <List>
        {checks.map(({ passes, says, article, repairs }) => (
          <li>
            <p>
              <Label you={!passes}>{(passes ? text.passes : text.fails)[language]}</Label> {says[language]}{' '}
              <span class="soft">
                ({text.article[language]} {article})
              </span>
            </p>
            {repairs.length > 0 && (
              <>
                <p>{text.mend[language]}</p>
                <ul>
                  {repairs.map((repair) => (
                    <li>{repair.says[language]}</li>
                  ))}
                </ul>
              </>
            )}
          </li>
        ))}
      </List>
    </section>
  );
}
