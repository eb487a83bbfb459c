// What this reader can do with the case now: the next step first, what ends something last.

import type { CaseView } from '../../../schemas/caseView.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { inLanguage } from '../../ui/language.ts';
import { ButtonLink } from '../../ui/parts/buttons.tsx';
import { More } from '../../ui/parts/layout.tsx';
import { actOf } from '../acts/acts.ts';
import { Barred } from '../barred.tsx';
import { actsInOrder } from './order.ts';

const text = {
  title: { nl: 'Wat u nu kunt doen', en: 'What you can do now' },
  nothing: { nl: 'U hoeft nu niets te doen.', en: 'There is nothing for you to do now.' },
  also: { nl: 'Ook mogelijk', en: 'Also possible' },
} as const satisfies Record<string, Bilingual>;

/** Before them one looks at everything. */
const afterReview = new Set(['sign', 'submit']);

interface ToDoProps {
  readonly language: Language;
  readonly view: CaseView;
  /** The id of the reader. */
  readonly reader: string;
}

export function ToDo({ language, view, reader }: ToDoProps) {
  const { next, further, others } = actsInOrder(view, reader);
  const title = (command: string) => actOf(view.kind, command)?.title[language];
  const address = (command: string) =>
    inLanguage(`/zaken/${view.number}/${afterReview.has(command) ? 'nakijken' : command}`, language);
  return (
    <section>
      <h2>{text.title[language]}</h2>
      {next === undefined && further.length === 0 && <p>{text.nothing[language]}</p>}
      <Barred language={language} barred={view.barred} />
      {(next !== undefined || further.length > 0) && (
        <More>
          {next !== undefined && <ButtonLink href={address(next)}>{title(next)}</ButtonLink>}
          {further.map((command) => (
            <ButtonLink second href={address(command)}>
              {title(command)}
            </ButtonLink>
          ))}
        </More>
      )}
      {others.length > 0 && (
        <details>
          <summary>{text.also[language]}</summary>
          <ul>
            {others.map((command) => (
              <li>
                <a href={address(command)}>{title(command)}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
