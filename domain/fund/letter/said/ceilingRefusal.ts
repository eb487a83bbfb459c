// The refusal for the ceiling: good enough, but the money went to requests that stood higher.
import { fundOutcomeNames } from '../../../../schemas/fund/states.ts';
import { eurosExactly } from '../../../money/inWords.ts';
import type { CeilingRefusalFacts } from '../facts.ts';
import { judged } from './judged.ts';
import { ranked } from './ranked.ts';
import type { Said } from './said.ts';

export const ceilingRefusal = (facts: CeilingRefusalFacts): Said => ({
  decision: fundOutcomeNames['refuse-ceiling'].nl,
  subject: 'Wij wijzen uw aanvraag af',
  opening: [
    `U vroeg subsidie aan voor het project ‘${facts.projectName}’.`,
    'Uw aanvraag is positief beoordeeld. Toch wijzen wij haar af: het subsidieplafond is bereikt.',
    'Het geld gaat naar aanvragen die hoger staan in de rangschikking.',
  ],
  amounts: [['Gevraagd bedrag', eurosExactly(facts.requested)]],
  reasons: [...ranked(facts), ...judged(facts)],
});
