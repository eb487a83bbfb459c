// To the office: a term of its own is about to end, for the decision, the decision on an objection or the settlement.
import type { Bilingual } from '../../../../schemas/text.ts';
import { fullDay } from '../../../ui/dates.ts';
import { type Letter, paragraph } from '../../../ui/mail/letter.ts';
import type { Facts } from '../../caseFacts.ts';
import { decisionWarning, sharedWaits } from '../deadline.ts';

type Warned = Facts<'fund', 'deadline-warned'>;

const ranking: Bilingual = { nl: 'de verdeling in het tijdvak', en: 'the allocation in the round' };
const aDecision: Bilingual = { nl: 'een besluit', en: 'a decision' };

const waitsFor: Readonly<Record<string, Bilingual>> = {
  ...sharedWaits,
  'awaiting-supplement': {
    nl: 'een voorstel: de termijn om aan te vullen is voorbij',
    en: 'a proposal: the term to supplement has passed',
  },
  'judged-nearly': {
    nl: 'de keuze of de aanvrager mag aanpassen',
    en: 'the choice whether the applicant may amend',
  },
  amending: {
    nl: 'de aanpassing of het oordeel daarover',
    en: 'the amendment, or the judgement on it',
  },
  'judged-positive': ranking,
  'judged-negative': aDecision,
  allocated: aDecision,
};

interface Words {
  readonly subject: (days: number) => Bilingual;
  readonly due: (day: Bilingual, title: string) => Bilingual;
}

const others: Record<'objection' | 'settlement', Words> = {
  objection: {
    subject: (days) => ({
      nl: `Besluit op bezwaar nodig binnen ${days} dagen`,
      en: `Decision on an objection needed within ${days} days`,
    }),
    due: (day, title) => ({
      nl: `Op het bezwaar over het project ‘${title}’ moet uiterlijk op ${day.nl} zijn besloten (Algemene wet bestuursrecht, artikel 7:10).`,
      en: `The objection about the project ‘${title}’ must be decided on by ${day.en} at the latest (General Administrative Law Act, Awb, article 7:10).`,
    }),
  },
  settlement: {
    subject: (days) => ({
      nl: `Vaststelling nodig binnen ${days} dagen`,
      en: `Settlement needed within ${days} days`,
    }),
    due: (day, title) => ({
      nl: `De subsidie voor het project ‘${title}’ moet uiterlijk op ${day.nl} zijn vastgesteld. Het eindverslag is binnen.`,
      en: `The subsidy for the project ‘${title}’ must be settled by ${day.en} at the latest. The final report has come in.`,
    }),
  },
};

const warning = decisionWarning(waitsFor);

export function officeWarning(facts: Warned): Letter {
  const { term, due, days } = facts.data;
  if (term !== 'objection' && term !== 'settlement') return warning(facts);
  const { subject, due: says } = others[term];
  return {
    subject: subject(days),
    body: [
      paragraph(says(fullDay(due), facts.title)),
      paragraph({
        nl: 'Lukt het niet op tijd? Laat de aanvrager dan vóór die dag weten wanneer het wel komt.',
        en: 'Will it not be in time? Then tell the applicant before that day when it will come.',
      }),
    ],
  };
}
