// To the applicant: the decision in short, where the whole letter stands, and what can be done against it (Awb 3:45).
import { euros } from '../../../../domain/money/inWords.ts';
import { type FundOutcome, fundOutcomeNames } from '../../../../schemas/fund/states.ts';
import type { Bilingual } from '../../../../schemas/text.ts';
import { fullDay } from '../../../ui/dates.ts';
import { type Block, button, type Letter, paragraph } from '../../../ui/mail/letter.ts';
import { type Facts, ownLetter } from '../../caseFacts.ts';
import { happened } from '../evidence.ts';
import { answersObjection, appealing, objecting } from './remedy.ts';
import { letterCode, whatNext } from './requestWords.ts';

type Released = Facts<'fund', 'decision-released'>;

const subjects: Record<FundOutcome, Bilingual> = {
  grant: { nl: 'Besluit: u krijgt subsidie', en: 'Decision: you get a subsidy' },
  'refuse-quality': { nl: 'Besluit: wij wijzen uw aanvraag af', en: 'Decision: we refuse your request' },
  'refuse-ceiling': {
    nl: 'Besluit: er is geen geld meer voor uw aanvraag',
    en: 'Decision: there is no money left for your request',
  },
  'refuse-formal': {
    nl: 'Besluit: wij wijzen uw aanvraag af zonder haar te beoordelen',
    en: 'Decision: we refuse your request without assessing it',
  },
  'not-processed': {
    nl: 'Besluit: wij nemen uw aanvraag niet in behandeling',
    en: 'Decision: we will not process your request',
  },
};

export function decision(facts: Released): Letter {
  const { outcome, amount, letter, objectionUntil } = facts.data;
  return {
    subject: subjects[outcome],
    body: [
      paragraph({
        nl: `Wij hebben besloten over uw aanvraag voor het project ‘${facts.title}’.`,
        en: `We have decided on your request for the project ‘${facts.title}’.`,
      }),
      happened(facts, [
        { label: { nl: 'Besluit', en: 'Decision' }, value: fundOutcomeNames[outcome] },
        ...(outcome === 'grant' && amount !== undefined
          ? [{ label: { nl: 'Verleend bedrag', en: 'Amount granted' }, value: euros(amount) }]
          : []),
        { label: { nl: 'Datum', en: 'Date' }, value: fullDay(facts.time) },
        letterCode(letter),
      ]),
      paragraph({
        nl: 'De hele brief staat in het loket, met de redenen voor dit besluit. Met de controlecode kunt u aantonen dat de brief niet is veranderd.',
        en: 'The whole letter stands in the counter, with the reasons for this decision. With the check code you can show that the letter has not been changed.',
      }),
      button(
        { nl: 'Lees de brief met het besluit', en: 'Read the letter with the decision' },
        ownLetter(facts),
      ),
      ...(outcome === 'grant' ? afterGrant : []),
      ...(answersObjection(facts.head.aggregate, facts.time)
        ? appealing(facts)
        : objecting(facts, objectionUntil)),
    ],
  };
}

const afterGrant: readonly Block[] = [
  whatNext,
  paragraph({
    nl: 'Wij publiceren de verlening met een korte samenvatting in het openbare register. Laat ons in het loket weten wanneer uw project begint. In de brief leest u wat wij verder van u verwachten.',
    en: 'We publish the grant with a short summary in the public register. Let us know in the counter when your project begins. The letter says what else we expect of you.',
  }),
];
