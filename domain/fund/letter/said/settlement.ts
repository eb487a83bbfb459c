// The settlement: what the subsidy comes to in the end.

import { fullDay } from '../../../clock/inWords.ts';
import { eurosExactly } from '../../../money/inWords.ts';
import { quote, section } from '../blocks.ts';
import type { SettlementFacts } from '../facts.ts';
import type { Said } from './said.ts';

export function settlement({
  projectName,
  grantedOn,
  granted,
  spent,
  settled,
  reason,
}: SettlementFacts): Said {
  return {
    decision: 'subsidie vastgesteld',
    subject: 'Wij stellen uw subsidie vast',
    opening: [
      `Op ${fullDay(grantedOn).nl} verleenden wij u subsidie voor het project ‘${projectName}’.`,
      `Wij stellen de subsidie vast op ${eurosExactly(settled)}.`,
      settled < granted ? 'Dat is minder dan wij verleenden.' : 'Dat is het bedrag dat wij verleenden.',
    ],
    amounts: [
      ['Vastgesteld bedrag', eurosExactly(settled)],
      ['Verleend bedrag', eurosExactly(granted)],
      ...(spent === undefined ? [] : [['Verantwoorde kosten', eurosExactly(spent)] as const]),
    ],
    reasons: section('Waarom dit besluit?', quote(reason)),
  };
}
