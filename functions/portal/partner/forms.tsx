// The two forms of an invitation: yes, and no with a reason if one likes.
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { SubmitButton } from '../../ui/parts/buttons.tsx';
import { ReasonField } from '../pages/reasonField.tsx';

const text = {
  yes: { nl: 'Ja, dit klopt', en: 'Yes, this is right' },
  yesHelp: {
    nl: 'U bevestigt namens uw organisatie dat zij meedoet, met de rol die hierboven staat.',
    en: 'On behalf of your organisation you confirm that it takes part, in the role above.',
  },
  confirm: { nl: 'Wij doen mee', en: 'We take part' },
  no: { nl: 'Nee, dit klopt niet', en: 'No, this is not right' },
  noHelp: {
    nl: 'Uw organisatie telt dan niet mee als partner. De aanvrager krijgt daarvan bericht.',
    en: 'Your organisation then does not count as a partner. The applicant is told.',
  },
  reasonHint: {
    nl: 'De aanvrager leest wat u hier schrijft. Ten hoogste 1.000 tekens.',
    en: 'The applicant reads what you write here. 1,000 characters at most.',
  },
  decline: { nl: 'Wij doen niet mee', en: 'We do not take part' },
} as const satisfies Record<string, Bilingual>;

export interface AnswerFormsProps {
  readonly language: Language;
  /** The reason that could not be taken, as it was typed. */
  readonly rejected: string | undefined;
}

export function AnswerForms({ language, rejected }: AnswerFormsProps) {
  return (
    <>
      <section>
        <h2>{text.yes[language]}</h2>
        <p>{text.yesHelp[language]}</p>
        <form method="post" action={`?lang=${language}`}>
          <input type="hidden" name="answer" value="confirm" />
          <SubmitButton>{text.confirm[language]}</SubmitButton>
        </form>
      </section>
      <section>
        <h2>{text.no[language]}</h2>
        <p>{text.noHelp[language]}</p>
        <form method="post" action={`?lang=${language}`}>
          <input type="hidden" name="answer" value="decline" />
          <ReasonField language={language} hint={text.reasonHint} rejected={rejected} />
          <SubmitButton second>{text.decline[language]}</SubmitButton>
        </form>
      </section>
    </>
  );
}
