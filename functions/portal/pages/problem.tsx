// A page for when something cannot be done: what happened, what to do, and one way on.
import type { Bilingual } from '../../../schemas/text.ts';
import { inLanguage } from '../../ui/language.ts';
import { ButtonLink } from '../../ui/parts/buttons.tsx';
import { Shell } from '../../ui/shell.tsx';
import type { Frame } from '../context.ts';

export interface Problem {
  readonly title: Bilingual;
  readonly help: Bilingual;
  readonly action?: { readonly href: string; readonly name: Bilingual };
}

export function ProblemPage({ frame, title, help, action }: Problem & { readonly frame: Frame }) {
  const { language } = frame;
  return (
    <Shell {...frame} title={title[language]}>
      <h1>{title[language]}</h1>
      <p>{help[language]}</p>
      {action && (
        <p>
          <ButtonLink href={inLanguage(action.href, language)}>{action.name[language]}</ButtonLink>
        </p>
      )}
    </Shell>
  );
}
