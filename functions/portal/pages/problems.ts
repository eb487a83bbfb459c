// What can go wrong anywhere in the portal.
import type { Problem } from './problem.tsx';

const home = { href: '/', name: { nl: 'Naar de voorpagina', en: 'To the front page' } };

export const problems = {
  'not-found': {
    title: { nl: 'Deze pagina is er niet', en: 'There is no such page' },
    help: {
      nl: 'Misschien is de link niet helemaal overgenomen. Open de link nog eens vanuit de e-mail, of ga naar de voorpagina.',
      en: 'Perhaps the link was not copied completely. Open the link from the e-mail once more, or go to the front page.',
    },
    action: home,
  },
  'other-site': {
    title: { nl: 'Dit kunnen wij niet aannemen', en: 'We cannot accept this' },
    help: {
      nl: 'Dit formulier kwam niet van onze eigen pagina. Er is niets veranderd. Open de pagina opnieuw en probeer het nog eens.',
      en: 'This form did not come from our own page. Nothing was changed. Open the page again and try once more.',
    },
    action: home,
  },
  failed: {
    title: { nl: 'Er ging bij ons iets mis', en: 'Something went wrong on our side' },
    help: {
      nl: 'Probeer het over een paar minuten opnieuw. Wat u al had verstuurd en bevestigd kreeg, is bewaard.',
      en: 'Try again in a few minutes. Whatever you sent and saw confirmed before is kept.',
    },
    action: home,
  },
  'letter-not-made': {
    title: { nl: 'De pdf wordt nog gemaakt', en: 'The PDF is still being made' },
    help: {
      nl: 'Probeer het over een minuut opnieuw. De brief zelf kunt u al lezen: ga een pagina terug.',
      en: 'Try again in a minute. The letter itself can be read already: go back one page.',
    },
  },
  'not-now': {
    title: { nl: 'Dit kan nu niet', en: 'This is not possible now' },
    help: {
      nl: 'Dit dossier is intussen verder, of een ander is aan zet. Kijk bij het dossier wat er nu kan.',
      en: 'This case has moved on, or it is somebody else’s move. See the case for what is possible now.',
    },
  },
  busy: {
    title: { nl: 'Het is nu erg druk', en: 'It is very busy right now' },
    help: {
      nl: 'Uw antwoord is nog niet vastgelegd. Ga terug en probeer het over een minuut opnieuw.',
      en: 'Your answer has not been recorded yet. Go back and try again in a minute.',
    },
  },
} as const satisfies Record<string, Problem>;
