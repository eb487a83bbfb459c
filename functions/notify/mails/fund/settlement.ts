// To the applicant: what the subsidy comes to in the end, why, and what can be done against it (25.7; Awb 3:45).
import { dayOf } from '../../../../domain/clock/days.ts';
import { remedyUntil } from '../../../../domain/fund/letter/remedy.ts';
import { euros } from '../../../../domain/money/inWords.ts';
import { fullDay } from '../../../ui/dates.ts';
import type { Facts } from '../../caseFacts.ts';
import { heading, type Letter, paragraph, quote } from '../../letter.ts';
import { happened } from '../evidence.ts';
import { objecting } from './remedy.ts';
import { toTheRequest } from './requestWords.ts';

/** The counter takes objections to the decision on a request only. */
const byLetter = {
  nl: 'het programmabureau, met een brief',
  en: 'the programme office, by letter',
};

export const settlement = (facts: Facts<'fund', 'grant-settled'>, reason: string): Letter => ({
  subject: { nl: 'Besluit: uw subsidie is vastgesteld', en: 'Decision: your subsidy has been settled' },
  body: [
    paragraph({
      nl: `Wij hebben de subsidie voor het project ‘${facts.title}’ vastgesteld.`,
      en: `We have settled the subsidy for the project ‘${facts.title}’.`,
    }),
    happened(facts, [
      { label: { nl: 'Vastgesteld bedrag', en: 'Amount settled' }, value: euros(facts.data.amount) },
      { label: { nl: 'Datum', en: 'Date' }, value: fullDay(facts.time) },
    ]),
    heading({ nl: 'Waarom dit besluit?', en: 'Why this decision?' }),
    quote(reason),
    ...objecting(facts, remedyUntil(dayOf(facts.time)), byLetter),
    toTheRequest(facts),
  ],
});
