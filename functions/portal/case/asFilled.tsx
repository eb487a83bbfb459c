// One field of the form as it was filled in, with what a machine found in it and by which source.
import type { CaseView } from '../../../schemas/caseView.ts';
import type { Language } from '../../../schemas/text.ts';
import { controlOf } from '../../ui/fields/controlOf.ts';
import { fieldQuestions } from '../../ui/fields/fieldQuestions.ts';
import { formOfKind } from '../../ui/fields/forms.ts';
import { Read } from '../../ui/fields/read.tsx';
import { Note } from '../../ui/parts.tsx';
import { controlFor } from './answers.tsx';

interface FieldAsFilledProps {
  readonly language: Language;
  readonly view: CaseView;
  readonly field: string;
}

export function FieldAsFilled({ language, view, field }: FieldAsFilledProps) {
  const definition = formOfKind(view.kind).fields[field];
  if (!definition) return null;
  const content: Readonly<Record<string, unknown>> = view.form?.content ?? {};
  const findings = view.findings.filter((finding) => finding.field === field);
  return (
    <>
      <Read
        language={language}
        control={controlFor(view, controlOf(definition.schema))}
        value={content[field]}
        questions={fieldQuestions(view.kind)}
        asks={field}
      />
      {findings.length > 0 && (
        <Note>
          {findings.map(({ says, source }) => (
            <p>
              {says[language]} <span class="soft">({source})</span>
            </p>
          ))}
        </Note>
      )}
    </>
  );
}
