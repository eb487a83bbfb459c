// What the applicant filled in, group by group, to read.
import type { CaseView } from '../../../schemas/caseView.ts';
import type { Language } from '../../../schemas/text.ts';
import { SummaryList } from '../../ui/parts.tsx';
import type { Control } from '../fields/control.ts';
import { controlOf } from '../fields/controlOf.ts';
import { Read } from '../fields/read.tsx';
import type { Questions } from '../fields/words.ts';
import { fieldQuestions } from './fieldQuestions.ts';
import { formOfKind } from './forms.ts';

export function Answers({ language, view }: { readonly language: Language; readonly view: CaseView }) {
  const { groups, fields } = formOfKind(view.kind);
  const content: Readonly<Record<string, unknown>> = view.form?.content ?? {};
  const questions: Questions = fieldQuestions(view.kind);
  return (
    <>
      {Object.entries(groups).map(([group, name]) => {
        const filled = Object.entries(fields).filter(
          ([field, definition]) => definition.group === group && content[field] !== undefined,
        );
        return filled.length === 0 ? null : (
          <section>
            <h3>{name[language]}</h3>
            <SummaryList
              rows={filled.map(([field, { schema, label }]) => ({
                name: label[language],
                value: (
                  <Read
                    language={language}
                    control={controlFor(view, controlOf(schema))}
                    value={content[field]}
                    questions={questions}
                    asks={field}
                  />
                ),
              }))}
            />
          </section>
        );
      })}
    </>
  );
}

/** Partners are named, not numbered. */
export function controlFor(view: CaseView, control: Control): Control {
  if (control.kind !== 'group' || control.parts['contributions'] === undefined) return control;
  const { contributions } = control.parts;
  if (contributions.control.kind !== 'list' || contributions.control.item.kind !== 'group') return control;
  const { item } = contributions.control;
  const partner = {
    control: {
      kind: 'choice' as const,
      options: view.partners.map(({ id, name }) => ({ value: id, name: { nl: name, en: name } })),
    },
    required: false,
  };
  return {
    ...control,
    parts: {
      ...control.parts,
      contributions: {
        ...contributions,
        control: { ...contributions.control, item: { ...item, parts: { ...item.parts, partner } } },
      },
    },
  };
}
