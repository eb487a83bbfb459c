// Not processed: what was missing, when we asked for it, and what became of that (Awb 4:5).
import { fundOutcomeNames } from '../../../../schemas/fund/states.ts';
import { fullDay } from '../../../clock/inWords.ts';
import { eurosExactly } from '../../../money/inWords.ts';
import { heading, list, paragraph, quote, section } from '../blocks.ts';
import type { NotProcessedFacts } from '../facts.ts';
import type { Said } from './said.ts';

export function notProcessed({ projectName, requested, repair, reason }: NotProcessedFacts): Said {
  const { askedOn, due, items, answeredOn } = repair;
  const answer =
    answeredOn === undefined
      ? 'Wij hebben geen aanvulling ontvangen.'
      : `U stuurde op ${fullDay(answeredOn).nl} een aanvulling. Daarmee is de aanvraag nog niet compleet.`;
  return {
    decision: fundOutcomeNames['not-processed'].nl,
    subject: 'Wij behandelen uw aanvraag niet',
    opening: [
      `U vroeg subsidie aan voor het project ‘${projectName}’.`,
      'Wij behandelen uw aanvraag niet, omdat zij niet compleet is.',
    ],
    amounts: [['Gevraagd bedrag', eurosExactly(requested)]],
    reasons: [
      heading('Waarom dit besluit?'),
      paragraph(
        `Op ${fullDay(askedOn).nl} vroegen wij u om uw aanvraag aan te vullen. Dat kon tot en met ${fullDay(due).nl}.`,
        answer,
      ),
      ...section('Wat wij u vroegen', list(items.map(({ missing, basis }) => `${missing} (${basis})`)), 3),
      ...section('Wat er nog ontbreekt', quote(reason), 3),
    ],
  };
}
