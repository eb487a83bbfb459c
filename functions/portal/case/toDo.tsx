// What this reader can do with the case now: the next step first, what ends something last.

import type { CaseView } from '../../../schemas/caseView.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { inLanguage } from '../../ui/language.ts';
import { ButtonLink } from '../../ui/parts/buttons.tsx';
import { More } from '../../ui/parts/layout.tsx';
import { actOf } from '../acts/acts.ts';

const text = {
  title: { nl: 'Wat u nu kunt doen', en: 'What you can do now' },
  nothing: { nl: 'U hoeft nu niets te doen.', en: 'There is nothing for you to do now.' },
  also: { nl: 'Ook mogelijk', en: 'Also possible' },
} as const satisfies Record<string, Bilingual>;

/** Possible at almost any moment, and seldom what one comes for. */
const seldom = new Set([
  'withdraw',
  'choose-notice-channel',
  'change-contact',
  'announce-delay',
  'erase-person',
  'declare-conflict',
  'abstain',
  'release-reviewer',
  'retract',
  'archive',
]);
/** They are done where what they are about is shown. */
const elsewhere = new Set(['resolve-undelivered']);
/** Before them one looks at everything. */
const afterReview = new Set(['sign', 'submit']);

interface ToDoProps {
  readonly language: Language;
  readonly view: CaseView;
  readonly own: boolean;
}

export function ToDo({ language, view }: ToDoProps) {
  const possible = view.allowed.filter(
    (command) => actOf(view.kind, command) !== undefined && !elsewhere.has(command),
  );
  const [next, ...further] = possible.filter((command) => !seldom.has(command));
  const others = possible.filter((command) => seldom.has(command));
  const title = (command: string) => actOf(view.kind, command)?.title[language];
  const address = (command: string) =>
    inLanguage(`/zaken/${view.number}/${afterReview.has(command) ? 'nakijken' : command}`, language);
  return (
    <section>
      <h2>{text.title[language]}</h2>
      {next === undefined && <p>{text.nothing[language]}</p>}
      {next !== undefined && (
        <More>
          <ButtonLink href={address(next)}>{title(next)}</ButtonLink>
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
