// Before anything else a reviewer is asked whether they have an interest in the case: until the review is in, or was declined.
import type { CaseView } from '../../../schemas/caseView.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { inLanguage } from '../../ui/language.ts';
import { ButtonLink } from '../../ui/parts/buttons.tsx';
import { More } from '../../ui/parts/layout.tsx';
import { hasAnswered } from './order.ts';

const text = {
  title: { nl: 'Hebt u een belang bij deze aanvraag?', en: 'Do you have an interest in this application?' },
  what: {
    nl: 'Bijvoorbeeld: u werkt bij een van de partners, of kent de aanvrager persoonlijk. Meld dat voordat u verder leest.',
    en: 'For example: you work for one of the partners, or know the applicant personally. Say so before you read on.',
  },
  no: { nl: 'Nee: lezen en beoordelen', en: 'No: read and review' },
  yes: { nl: 'Ja: belang melden', en: 'Yes: declare the interest' },
  cannot: { nl: 'Ik kan deze aanvraag niet beoordelen', en: 'I cannot review this application' },
} as const satisfies Record<string, Bilingual>;

/** The acts that the question leads to. */
export const actsOfInterest: readonly string[] = ['submit-review', 'declare-conflict', 'abstain'];

export const interestIsAsked = (view: CaseView, reader: string): boolean =>
  view.allowed.includes('submit-review') && !hasAnswered(view, reader);

export function Interest({ language, view }: { readonly language: Language; readonly view: CaseView }) {
  const address = (command: string) => inLanguage(`/zaken/${view.number}/${command}`, language);
  return (
    <section>
      <h2>{text.title[language]}</h2>
      <p>{text.what[language]}</p>
      <More>
        <ButtonLink href={address('submit-review')}>{text.no[language]}</ButtonLink>
        {view.allowed.includes('declare-conflict') && (
          <ButtonLink second href={address('declare-conflict')}>
            {text.yes[language]}
          </ButtonLink>
        )}
        {view.allowed.includes('abstain') && <a href={address('abstain')}>{text.cannot[language]}</a>}
      </More>
    </section>
  );
}
