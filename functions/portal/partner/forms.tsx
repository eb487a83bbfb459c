// The two forms of an invitation: yes, and no with a reason if one likes.
import type { Bilingual, Language } from '../../../schemas/text.ts';

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
  reason: { nl: 'Reden (niet verplicht)', en: 'Reason (optional)' },
  reasonHint: {
    nl: 'De aanvrager leest wat u hier schrijft. Ten hoogste 1.000 tekens.',
    en: 'The applicant reads what you write here. 1,000 characters at most.',
  },
  decline: { nl: 'Wij doen niet mee', en: 'We do not take part' },
  wrongTitle: { nl: 'Uw antwoord is nog niet vastgelegd', en: 'Your answer has not been recorded yet' },
  wrong: {
    nl: 'Maak de reden korter: ten hoogste 1.000 tekens, zonder bijzondere stuurtekens',
    en: 'Make the reason shorter: 1,000 characters at most, without special control characters',
  },
} as const satisfies Record<string, Bilingual>;

export interface AnswerFormsProps {
  readonly language: Language;
  readonly rejected: string | undefined;
}

/** What keeps the answer from being recorded, first on the page, with the way to the field. */
export function ErrorSummary({ language }: { readonly language: Language }) {
  return (
    <div class="note bad" role="alert">
      <h2>{text.wrongTitle[language]}</h2>
      <p>
        <a href="#reden">{text.wrong[language]}</a>
      </p>
    </div>
  );
}

export function AnswerForms({ language, rejected }: AnswerFormsProps) {
  return (
    <>
      <section>
        <h2>{text.yes[language]}</h2>
        <p>{text.yesHelp[language]}</p>
        <form method="post" action={`?lang=${language}`}>
          <input type="hidden" name="answer" value="confirm" />
          <button class="button" type="submit">
            {text.confirm[language]}
          </button>
        </form>
      </section>
      <section>
        <h2>{text.no[language]}</h2>
        <p>{text.noHelp[language]}</p>
        <form method="post" action={`?lang=${language}`}>
          <input type="hidden" name="answer" value="decline" />
          <Reason language={language} rejected={rejected} />
          <button class="button second" type="submit">
            {text.decline[language]}
          </button>
        </form>
      </section>
    </>
  );
}

function Reason({ language, rejected }: AnswerFormsProps) {
  const wrong = rejected !== undefined;
  return (
    <div class={wrong ? 'field wrong' : 'field'}>
      <label for="reden">{text.reason[language]}</label>
      <p class="hint" id="reden-hint">
        {text.reasonHint[language]}
      </p>
      {wrong && (
        <p class="error" id="reden-fout">
          {text.wrong[language]}
        </p>
      )}
      <textarea
        id="reden"
        name="reason"
        rows={4}
        aria-describedby={wrong ? 'reden-fout reden-hint' : 'reden-hint'}
        aria-invalid={wrong ? 'true' : undefined}
      >
        {rejected ?? ''}
      </textarea>
    </div>
  );
}
