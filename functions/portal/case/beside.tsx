// The case beside what one says about it: what was handed in, with whom, what reviewers found and what was advised.
import type { CaseView } from '../../../schemas/caseView.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { Answers } from './answers.tsx';
import { Decided } from './decided.tsx';
import { Deliberation } from './deliberation.tsx';
import { Findings } from './findings.tsx';
import { Partners } from './partners.tsx';
import { Reviews } from './reviews.tsx';

const text = {
  case: { nl: 'De aanvraag', en: 'The application' },
} as const satisfies Record<string, Bilingual>;

interface BesideCaseProps {
  readonly language: Language;
  readonly view: CaseView;
  /** For who brings them together, the reviews come before what they are about. */
  readonly reviewsFirst?: boolean;
  /** For who decides, what was advised, asked and given back comes before it. */
  readonly decides?: boolean;
  /** The id of who reads. */
  readonly reader?: string;
}

export function BesideCase(props: BesideCaseProps) {
  const { language, view, reviewsFirst = false, decides = false, reader } = props;
  return (
    <>
      {decides && <Decided language={language} view={view} />}
      <h2>{text.case[language]}</h2>
      {reviewsFirst && reader !== undefined && (
        <Deliberation language={language} view={view} reader={reader} />
      )}
      <Findings language={language} view={view} />
      <Answers language={language} view={view} />
      <Partners language={language} view={view} />
      {!reviewsFirst && <Reviews language={language} view={view} />}
    </>
  );
}

/** What is not about one field of the form. */
export function BesideForm({ language, view }: { readonly language: Language; readonly view: CaseView }) {
  return (
    <>
      <h2>{text.case[language]}</h2>
      <Findings language={language} view={view} />
      <Partners language={language} view={view} />
    </>
  );
}
