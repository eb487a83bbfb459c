// To the applicant: what the subsidy comes to in the end, why, and what can be done against it (25.7; Awb 3:45).
import { dayOf } from '../../../../domain/clock/days.ts';
import { remedyUntil } from '../../../../domain/fund/letter/remedy.ts';
import { objectedToSettlement } from '../../../../domain/fund/objections.ts';
import { euros } from '../../../../domain/money/inWords.ts';
import { fullDay } from '../../../ui/dates.ts';
import { heading, type Letter, paragraph, quote } from '../../../ui/mail/letter.ts';
import type { Facts } from '../../caseFacts.ts';
import { happened } from '../evidence.ts';
import { answersObjection, appealing, objecting } from './remedy.ts';
import { letterCode, theLetter, toTheRequest } from './requestWords.ts';

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
      ...(facts.data.letter === undefined ? [] : [letterCode(facts.data.letter)]),
    ]),
    heading({ nl: 'Waarom dit besluit?', en: 'Why this decision?' }),
    quote(reason),
    ...(facts.data.letter === undefined ? [] : theLetter(facts)),
    ...(answersObjection(facts.head.aggregate, facts.time) && objectedToSettlement(facts.head.aggregate)
      ? appealing(facts)
      : objecting(facts, remedyUntil(dayOf(facts.time)))),
    toTheRequest(facts),
  ],
});
