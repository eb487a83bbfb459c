// What was filled in on a form, group by group, to read.
import type { CaseKindName } from '../../../schemas/case.ts';
import type { PartnerView } from '../../../schemas/partner.ts';
import type { Language } from '../../../schemas/text.ts';
import { SummaryList } from '../parts.tsx';
import type { Control } from './control.ts';
import { controlOf } from './controlOf.ts';
import { fieldQuestions } from './fieldQuestions.ts';
import { formOfKind } from './forms.ts';
import { Read } from './read.tsx';

type Partners = readonly Pick<PartnerView, 'id' | 'name'>[];

interface FormAnswersProps {
  readonly language: Language;
  readonly kind: CaseKindName;
  readonly content: Readonly<Record<string, unknown>>;
  readonly partners: Partners;
}

export function FormAnswers({ language, kind, content, partners }: FormAnswersProps) {
  const { groups, fields } = formOfKind(kind);
  const questions = fieldQuestions(kind);
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
                    control={namingPartners(partners, controlOf(schema))}
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
export function namingPartners(partners: Partners, control: Control): Control {
  if (control.kind !== 'group' || control.parts['contributions'] === undefined) return control;
  const { contributions } = control.parts;
  if (contributions.control.kind !== 'list' || contributions.control.item.kind !== 'group') return control;
  const { item } = contributions.control;
  const partner = {
    control: {
      kind: 'choice' as const,
      options: partners.map(({ id, name }) => ({ value: id, name: { nl: name, en: name } })),
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
