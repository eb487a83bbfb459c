// What the applicant filled in, group by group, to read.
import type { CaseView } from '../../../schemas/caseView.ts';
import type { Language } from '../../../schemas/text.ts';
import { FormAnswers, namingPartners } from '../../ui/fields/answers.tsx';
import type { Control } from '../../ui/fields/control.ts';

export const Answers = ({ language, view }: { readonly language: Language; readonly view: CaseView }) => (
  <FormAnswers
    language={language}
    kind={view.kind}
    content={view.form?.content ?? {}}
    partners={view.partners}
  />
);

/** Partners are named, not numbered. */
export const controlFor = ({ partners }: CaseView, control: Control): Control =>
  namingPartners(partners, control);
