// While the form is open: each group of questions, and whether anything is missing in it.

import type { CaseView } from '../../../schemas/caseView.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { inLanguage } from '../../ui/language.ts';
import { List } from '../../ui/parts/layout.tsx';
import { Label } from '../../ui/parts.tsx';
import { formOfKind } from './forms.ts';
import { openIn } from './open.ts';

const text = {
  title: { nl: 'Uw formulier', en: 'Your form' },
  complete: { nl: 'Klaar', en: 'Done' },
  closed: { nl: 'Hoeft u niet te wijzigen', en: 'Nothing to change' },
} as const satisfies Record<string, Bilingual>;

const missing = (count: number): Bilingual =>
  count === 1
    ? { nl: 'Eén vraag is nog leeg', en: 'One question is still empty' }
    : { nl: `${count} vragen zijn nog leeg`, en: `${count} questions are still empty` };

export function TaskList({ language, view }: { readonly language: Language; readonly view: CaseView }) {
  const { groups, fields } = formOfKind(view.kind);
  const content: Readonly<Record<string, unknown>> = view.form?.content ?? {};
  return (
    <section>
      <h2>{text.title[language]}</h2>
      <List>
        {Object.entries(groups).map(([group, name]) => {
          const inGroup = Object.entries(fields).filter(([, field]) => field.group === group);
          const open = inGroup.filter(([field]) => openIn(view, field));
          const empty = inGroup.filter(([field, { required }]) => required && content[field] === undefined);
          const status =
            open.length === 0 ? text.closed : empty.length > 0 ? missing(empty.length) : text.complete;
          return (
            <li>
              <a href={inLanguage(`/zaken/${view.number}/formulier/${group}`, language)}>{name[language]}</a>{' '}
              <Label you={open.length > 0 && empty.length > 0}>{status[language]}</Label>
            </li>
          );
        })}
      </List>
    </section>
  );
}
