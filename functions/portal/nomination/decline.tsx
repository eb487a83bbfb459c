// No, with a reason if one likes: whoever holds the link may say so without signing in.
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { rejections } from './rejection.tsx';

const text = {
  title: { nl: 'Nee, wij doen niet mee', en: 'No, we do not take part' },
  what: {
    nl: 'De nominatie vervalt dan. Wie u nomineerde, krijgt daarvan bericht. Inloggen hoeft niet.',
    en: 'The nomination then lapses. Whoever nominated you is told. You need not sign in.',
  },
  reason: { nl: 'Reden (niet verplicht)', en: 'Reason (optional)' },
  reasonHint: {
    nl: 'Wie u nomineerde kan lezen wat u hier schrijft. Ten hoogste 1.000 tekens.',
    en: 'Whoever nominated you can read what you write here. 1,000 characters at most.',
  },
  decline: { nl: 'Nominatie afslaan', en: 'Decline the nomination' },
} as const satisfies Record<string, Bilingual>;

export interface DeclineProps {
  readonly language: Language;
  /** The reason that could not be taken, as it was typed. */
  readonly rejected: string | undefined;
}

export function Decline({ language, rejected }: DeclineProps) {
  const wrong = rejected !== undefined;
  return (
    <section>
      <h2>{text.title[language]}</h2>
      <p>{text.what[language]}</p>
      <form method="post" action={`?lang=${language}`}>
        <input type="hidden" name="answer" value="decline" />
        <div class={wrong ? 'field wrong' : 'field'}>
          <label for="reden">{text.reason[language]}</label>
          <p class="hint" id="reden-hint">
            {text.reasonHint[language]}
          </p>
          {wrong && (
            <p class="error" id="reden-fout">
              {rejections.reason[language]}
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
        <button class="button second" type="submit">
          {text.decline[language]}
        </button>
      </form>
    </section>
  );
}
