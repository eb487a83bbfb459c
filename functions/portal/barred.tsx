// Why what somebody's role allows is for another this time: who prepared does not release, who decided does not decide again.
import type { CaseView } from '../../schemas/caseView.ts';
import type { Bilingual, Language } from '../../schemas/text.ts';

interface BarredProps {
  readonly language: Language;
  readonly barred: CaseView['barred'];
}

/** Each reason once: several acts may share it. */
export function Barred({ language, barred = [] }: BarredProps) {
  const reasons = new Map<string, Bilingual>(barred.map(({ says }) => [says.nl, says]));
  return (
    <>
      {[...reasons.values()].map((says) => (
        <p>{says[language]}</p>
      ))}
    </>
  );
}
