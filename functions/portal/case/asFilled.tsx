// One field of the form as it was filled in, with what a machine found in it and by which source.
import type { CaseView } from '../../../schemas/caseView.ts';
import type { Language } from '../../../schemas/text.ts';
import { Note } from '../../ui/parts.tsx';
import { controlOf } from '../fields/controlOf.ts';
import { Read } from '../fields/read.tsx';
import { controlFor } from './answers.tsx';
import { fieldQuestions } from './fieldQuestions.ts';
import { formOfKind } from './forms.ts';

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
