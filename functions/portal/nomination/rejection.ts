// Why an answer could not be recorded, in words, and where on the page it can be put right.
import type { Bilingual } from '../../../schemas/text.ts';
import { reasonRefused } from '../pages/reasonField.tsx';

export type Rejection =
  | { readonly why: 'signed-out' }
  | { readonly why: 'no-choice' }
  /** The reason as it was typed. */
  | { readonly why: 'reason'; readonly typed: string };

export const rejections = {
  'signed-out': {
    href: '#inloggen',
    what: {
      nl: 'U bent niet meer ingelogd. Log opnieuw in om de nominatie te aanvaarden',
      en: 'You are not signed in any more. Sign in again to accept the nomination',
    },
  },
  'no-choice': {
    href: '#per-mail',
    what: {
      nl: 'Kies of u berichten per e-mail of per post wilt krijgen',
      en: 'Choose whether you want to receive notices by e-mail or by post',
    },
  },
  reason: { href: '#reden', what: reasonRefused },
} as const satisfies Record<Rejection['why'], { readonly href: `#${string}`; readonly what: Bilingual }>;
