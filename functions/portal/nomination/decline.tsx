// No, with a reason if one likes: whoever holds the link may say so without signing in.
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { SubmitButton } from '../../ui/parts/buttons.tsx';
import { ReasonField } from '../pages/reasonField.tsx';

const text = {
  title: { nl: 'Nee, wij doen niet mee', en: 'No, we do not take part' },
  what: {
    nl: 'De nominatie vervalt dan. Wie u nomineerde, krijgt daarvan bericht. Inloggen hoeft niet.',
    en: 'The nomination then lapses. Whoever nominated you is told. You need not sign in.',
  },
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
  return (
    <section>
      <h2>{text.title[language]}</h2>
      <p>{text.what[language]}</p>
      <form method="post" action={`?lang=${language}`}>
        <input type="hidden" name="answer" value="decline" />
        <ReasonField language={language} hint={text.reasonHint} rejected={rejected} />
        <SubmitButton second>{text.decline[language]}</SubmitButton>
      </form>
    </section>
  );
}
