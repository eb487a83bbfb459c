// What can keep somebody from signing in, and what they can do about it.
import type { Problem } from '../pages/problem.tsx';

const again = { href: '/inloggen', name: { nl: 'Opnieuw inloggen', en: 'Sign in again' } };

export const signInProblems = {
  unavailable: {
    status: 503,
    title: { nl: 'Inloggen lukt nu niet', en: 'Signing in does not work at the moment' },
    help: {
      nl: 'De dienst waarmee u inlogt, antwoordt niet. Probeer het over een paar minuten opnieuw. Aan uw aanvraag verandert niets.',
      en: 'The service you sign in with does not answer. Try again in a few minutes. Nothing changes in your application.',
    },
    action: again,
  },
  expired: {
    status: 400,
    title: { nl: 'Het inloggen duurde te lang', en: 'Signing in took too long' },
    help: {
      nl: 'U begon langer dan tien minuten geleden met inloggen, of in een andere browser. Begin opnieuw. Uw browser moet hiervoor cookies van dit loket toestaan.',
      en: 'You began to sign in more than ten minutes ago, or in another browser. Begin again. Your browser has to allow cookies of this counter for it.',
    },
    action: again,
  },
  cancelled: {
    status: 403,
    title: { nl: 'U bent niet ingelogd', en: 'You are not signed in' },
    help: {
      nl: 'U hebt het inloggen afgebroken. Wilt u toch verder? Begin dan opnieuw.',
      en: 'You stopped signing in. Would you like to go on after all? Then begin again.',
    },
    action: again,
  },
  failed: {
    status: 400,
    title: { nl: 'Het inloggen is niet gelukt', en: 'Signing in did not succeed' },
    help: {
      nl: 'Het antwoord van de dienst waarmee u inlogt, klopte niet. U bent niet ingelogd. Begin opnieuw.',
      en: 'The answer of the service you sign in with was not right. You are not signed in. Begin again.',
    },
    action: again,
  },
  'no-email': {
    status: 403,
    title: { nl: 'Wij kennen uw e-mailadres niet', en: 'We do not know your e-mail address' },
    help: {
      nl: 'De dienst waarmee u inlogt, gaf geen bevestigd e-mailadres. Zonder e-mailadres kunnen wij u niets laten weten. Bevestig daar uw e-mailadres en log dan opnieuw in.',
      en: 'The service you sign in with gave no confirmed e-mail address. Without one we cannot let you know anything. Confirm your e-mail address there, then sign in again.',
    },
    action: again,
  },
} as const satisfies Record<string, Problem & { readonly status: 400 | 403 | 503 }>;
