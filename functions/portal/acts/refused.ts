// Why an act was not done, and what to do, for whoever wanted to.
import type { Bilingual } from '../../../schemas/text.ts';
import type { CommandRefusal } from '../../commands/types.ts';

export interface Obstacle {
  readonly says: Bilingual;
  /** What the person can look at or mend, one by one. */
  readonly details: readonly Bilingual[];
}

export function obstacleOf(refusal: CommandRefusal): Obstacle {
  if (refusal.code === 'guard') return { says: refusal.says, details: refusal.lacks ?? [] };
  return { says: says[refusal.code], details: [] };
}

const says: Record<Exclude<CommandRefusal['code'], 'guard'>, Bilingual> = {
  'not-found': { nl: 'Dit dossier is er niet.', en: 'There is no such case.' },
  'unknown-command': { nl: 'Dit kan hier niet.', en: 'This is not possible here.' },
  'not-permitted': { nl: 'Dit mag u hier niet doen.', en: 'You may not do this here.' },
  'wrong-state': {
    nl: 'Dit kan nu niet meer: het dossier is intussen verder.',
    en: 'This is no longer possible: the case has moved on.',
  },
  'version-required': {
    nl: 'Kijk nog eens naar het dossier en probeer het dan opnieuw.',
    en: 'Look at the case once more and then try again.',
  },
  'changed-meanwhile': {
    nl: 'Een ander heeft intussen iets gedaan in dit dossier. Kijk wat er gebeurde, en bevestig dan nog eens.',
    en: 'Somebody else did something in this case meanwhile. Look what happened, then confirm once more.',
  },
  'key-reused': {
    nl: 'Deze pagina was al verstuurd met iets anders erin. Kijk bij het dossier of het gelukt is.',
    en: 'This page was sent before with something else in it. See the case whether it was done.',
  },
  'form-changed': {
    nl: 'Het formulier is intussen gewijzigd. Lees het nog eens en bevestig dan opnieuw.',
    en: 'The form was changed meanwhile. Read it once more and then confirm again.',
  },
  'slug-taken': {
    nl: 'Dit webadres is al in gebruik. Kies een andere naam.',
    en: 'This web address is taken. Choose another name.',
  },
  busy: {
    nl: 'Het is nu erg druk. Er is niets vastgelegd. Probeer het over een minuut opnieuw.',
    en: 'It is very busy right now. Nothing was recorded. Try again in a minute.',
  },
};
