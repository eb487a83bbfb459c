// Which role somebody is to have: asked first, confirmed on the next page.
import type { Person } from '../../../schemas/person.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import { inLanguage } from '../../ui/language.ts';
import { SubmitButton } from '../../ui/parts/buttons.tsx';
import { More } from '../../ui/parts/layout.tsx';
import { Crumbs } from '../../ui/parts.tsx';
import { Shell } from '../../ui/shell.tsx';
import type { Frame } from '../context.ts';
import { FormFields } from '../fields/fields.tsx';
import type { Mistakes } from '../fields/messages.ts';
import type { Shown } from '../fields/shown.ts';
import { MistakeSummary } from '../pages/mistakeSummary.tsx';
import { controlOfForm, questions, roleForm } from './forms.ts';
import { givePath, personPath } from './paths.ts';

const text = {
  title: { nl: 'Een rol geven', en: 'Give a role' },
  on: { nl: 'Verder', en: 'Continue' },
  back: { nl: 'Annuleren', en: 'Cancel' },
} as const satisfies Record<string, Bilingual>;

export interface GivePageProps {
  readonly frame: Frame;
  readonly person: Person;
  readonly shown: Shown;
  readonly mistakes: Mistakes;
  readonly also?: readonly Bilingual[];
}

export function GivePage({ frame, person, shown, mistakes, also }: GivePageProps) {
  const { language } = frame;
  const { id, name } = person;
  const above = inLanguage(personPath(id), language);
  return (
    <Shell {...frame} title={text.title[language]} of={name} section="mine" signedIn>
      <Crumbs language={language} above={{ href: above, name }} here={text.title[language]} />
      <h1>{text.title[language]}</h1>
      <MistakeSummary
        language={language}
        mistakes={mistakes}
        labelOf={(path) => questions[path]?.label ?? text.title}
        also={also}
      />
      <p>
        <bdi>{name}</bdi>
      </p>
      <form method="get" action={givePath(id)}>
        {language === 'en' && <input type="hidden" name="lang" value="en" />}
        <FormFields
          asking={{ language, questions, shown, mistakes, rows: new Map() }}
          control={controlOfForm(roleForm)}
        />
        <More>
          <SubmitButton name="verder" value="ja">
            {text.on[language]}
          </SubmitButton>
          <a href={above}>{text.back[language]}</a>
        </More>
      </form>
    </Shell>
  );
}
