// Every journey by name, as `npm run demo -- NAME` takes it.
import { askedAfterAYear, retracted } from './afterPublication.ts';
import { deferredAndBack, reconsidered } from './afterwards.ts';
import { clarified, conflicted } from './deliberations.ts';
import { declinedByPartner, returned, supplemented, withdrawn } from './detours.ts';
import { oneRequestTravels } from './fund/oneRequest.ts';
import { erased, nominated } from './persons.ts';
import type { Journey } from './steps.ts';
import { strongTravels } from './strong.ts';
import { bounced, notProcessed } from './supplements.ts';

interface NamedJourney {
  /** What happens, in a line. */
  readonly tells: string;
  /** Answers with the number of the case it was about. */
  travel(journey: Journey): Promise<string>;
  /** Whether days pass in it: the calendar then runs for every case of the system. */
  readonly timed?: true;
}

const number = async (travelled: Promise<{ readonly number: string }>) => (await travelled).number;

export const journeys = {
  strong: { tells: 'STRONG gaat van concept naar het register', travel: (on) => number(strongTravels(on)) },
  supplement: { tells: 'een aanvulling wordt gevraagd en gegeven', travel: supplemented },
  returned: { tells: 'een besluit wordt teruggelegd en opnieuw voorbereid', travel: returned },
  withdrawn: { tells: 'de aanvrager trekt in tijdens de beoordeling', travel: withdrawn },
  'declined-partner': { tells: 'een partner doet niet mee', travel: declinedByPartner },
  nomination: { tells: 'een project wordt genomineerd en doet mee', travel: nominated },
  'not-processed': {
    tells: 'een aanvulling blijft uit: niet in behandeling',
    travel: notProcessed,
    timed: true,
  },
  bounce: { tells: 'een bericht komt niet aan, en er verstrijkt niets', travel: bounced, timed: true },
  conflict: { tells: 'een beoordelaar heeft een belang', travel: conflicted },
  clarification: { tells: 'de commissie vraagt een toelichting', travel: clarified },
  deferral: { tells: 'doorgroei, en later terug met wat er nieuw is', travel: deferredAndBack, timed: true },
  reconsideration: { tells: 'niet toegelaten, en heroverwogen door anderen', travel: reconsidered },
  yearly: { tells: 'een jaar later: klopt dit nog?', travel: askedAfterAYear, timed: true },
  retraction: { tells: 'een koploper wordt teruggetrokken', travel: (on) => number(retracted(on)) },
  'rif-aanvraag': {
    tells: 'een aanvraag bij het fonds, van concept tot openbare subsidie',
    travel: oneRequestTravels,
    timed: true,
  },
  erasure: { tells: 'een persoon wordt gewist, de keten blijft heel', travel: erased },
} as const satisfies Record<string, NamedJourney>;

export type JourneyName = keyof typeof journeys;
