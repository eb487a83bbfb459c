// Why an answer could not be recorded, first on the page, with the way to what can be done about it.
import type { Bilingual, Language } from '../../../schemas/text.ts';

export type Rejection =
  | { readonly why: 'signed-out' }
  | { readonly why: 'no-choice' }
  /** The reason as it was typed. */
  | { readonly why: 'reason'; readonly typed: string };

/** In the summary, and beside the field it is about. */
export const rejections = {
  'signed-out': {
    nl: 'U bent niet meer ingelogd. Log opnieuw in om de nominatie te aanvaarden',
    en: 'You are not signed in any more. Sign in again to accept the nomination',
  },
  'no-choice': {
    nl: 'Kies of u berichten per e-mail of per post wilt krijgen',
    en: 'Choose whether you want to receive notices by e-mail or by post',
  },
  reason: {
    nl: 'Maak de reden korter: ten hoogste 1.000 tekens, zonder bijzondere stuurtekens',
    en: 'Make the reason shorter: 1,000 characters at most, without special control characters',
  },
} as const satisfies Record<Rejection['why'], Bilingual>;

const places = { 'signed-out': '#inloggen', 'no-choice': '#per-mail', reason: '#reden' } as const;

const title: Bilingual = {
  nl: 'Uw antwoord is nog niet vastgelegd',
  en: 'Your answer has not been recorded yet',
};

export function ErrorSummary({ language, why }: { readonly language: Language } & Pick<Rejection, 'why'>) {
  return (
    <div class="note bad" role="alert">
      <h2>{title[language]}</h2>
      <p>
        <a href={places[why]}>{rejections[why][language]}</a>
      </p>
    </div>
  );
}
