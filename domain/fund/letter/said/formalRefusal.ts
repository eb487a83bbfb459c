// The refusal without a judgement: late (17.3), an amount outside the bounds (6.3) and the like.
import type { LetterBlock } from '../../../../schemas/fund/letterDocument.ts';
import { type FormalGround, fundOutcomeNames } from '../../../../schemas/fund/states.ts';
import { fullDay, fullMoment } from '../../../clock/inWords.ts';
import { eurosExactly } from '../../../money/inWords.ts';
import { details, list, paragraph, quote, section } from '../blocks.ts';
import type { FormalRefusalFacts } from '../facts.ts';
import type { Said } from './said.ts';

const because: Record<FormalGround, string> = {
  late: 'omdat zij te laat binnenkwam',
  'subsidy-outside-bounds': 'omdat het gevraagde bedrag buiten de grenzen van de regeling ligt',
  other: 'omdat zij niet voldoet aan de voorwaarden van de regeling',
};

export const formalRefusal = (facts: FormalRefusalFacts): Said => ({
  decision: fundOutcomeNames['refuse-formal'].nl,
  subject: 'Wij wijzen uw aanvraag af',
  opening: [
    `U vroeg subsidie aan voor het project ‘${facts.projectName}’.`,
    `Wij wijzen uw aanvraag af, ${because[facts.ground]}.`,
    'De inhoud van uw aanvraag hebben wij daarom niet beoordeeld.',
  ],
  amounts: [['Gevraagd bedrag', eurosExactly(facts.requested)]],
  reasons: section('Waarom dit besluit?', [...late(facts), ...failed(facts), ...quote(facts.reason)]),
});

function late({ ground, lateByMilliseconds, round, receivedAt }: FormalRefusalFacts): readonly LetterBlock[] {
  if (ground !== 'late' || lateByMilliseconds === undefined) return [];
  return [
    paragraph('Wij kijken naar het moment waarop een aanvraag bij ons binnenkomt.'),
    ...details([
      ['Laatste dag', fullDay(round.closesOn).nl],
      ['Binnengekomen op', fullMoment(receivedAt).nl],
      ['Te laat', lateness(lateByMilliseconds)],
    ]),
  ];
}

function failed({ failedChecks }: FormalRefusalFacts): readonly LetterBlock[] {
  if (failedChecks.length === 0) return [];
  return [
    paragraph('Aan deze voorwaarden voldoet uw aanvraag niet:'),
    ...list(failedChecks.map(({ article, says }) => `${says.nl} (artikel ${article})`)),
  ];
}

const units = [
  [86_400_000, 'dag', 'dagen'],
  [3_600_000, 'uur', 'uur'],
  [60_000, 'minuut', 'minuten'],
  [1_000, 'seconde', 'seconden'],
] as const;

/** `93_784_000`: "1 dag, 2 uur, 3 minuten en 4 seconden". Less than a second is said so: it is late as well. */
function lateness(milliseconds: number): string {
  let left = milliseconds;
  const parts = units.flatMap(([size, one, more]) => {
    const count = Math.floor(left / size);
    left %= size;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : more}`];
  });
  return parts.length === 0 ? 'minder dan een seconde' : inSentence.format(parts);
}

const inSentence = new Intl.ListFormat('nl-NL');
