// To the applicant: the objection came in, in time or late (Awb 6:11), and what became of it (Awb 7:12).
import { type ObjectionOutcome, objectionOutcomeNames } from '../../../../schemas/fund/states.ts';
import type { Bilingual } from '../../../../schemas/text.ts';
import { fullDay } from '../../../ui/dates.ts';
import { heading, type Letter, paragraph, quote } from '../../../ui/mail/letter.ts';
import type { Facts } from '../../caseFacts.ts';
import { happened, received } from '../evidence.ts';
import { appealing } from './remedy.ts';
import { letterCode, theLetter, toTheRequest, whatNext } from './requestWords.ts';

export function objectionReceipt(facts: Facts<'fund', 'objection-filed'>): Letter {
  const { late, grounds, decisionDue } = facts.data;
  const day = fullDay(decisionDue);
  return {
    subject: { nl: 'Wij hebben uw bezwaar ontvangen', en: 'We have received your objection' },
    body: [
      paragraph({
        nl: `U maakt bezwaar tegen ons besluit over het project ‘${facts.title}’. Uw bezwaar is bij ons binnen. Dit is uw ontvangstbevestiging.`,
        en: `You object to our decision on the project ‘${facts.title}’. Your objection has arrived. This is your receipt.`,
      }),
      paragraph(late ? tooLate : inTime),
      ...received(facts, grounds),
      whatNext,
      paragraph({
        nl: `Twee besluitvormers die niet eerder over uw aanvraag besloten, kijken ernaar. Zij besluiten uiterlijk op ${day.nl}. Tot die tijd geldt ons eerste besluit.`,
        en: `Two decision makers who did not decide on your request before look at it. They decide by ${day.en} at the latest. Until then our first decision holds.`,
      }),
      toTheRequest(facts),
    ],
  };
}

const inTime: Bilingual = {
  nl: 'U bent op tijd: uw bezwaar kwam binnen de zes weken die daarvoor staan.',
  en: 'You are in time: your objection came within the six weeks there are for it.',
};

const tooLate: Bilingual = {
  nl: 'Uw bezwaar kwam na de zes weken die daarvoor staan. Wij behandelen het toch, en bekijken of u dat kan worden verweten (Algemene wet bestuursrecht, artikel 6:11). Kon u niet eerder? Antwoord dan op deze mail en leg uit waarom.',
  en: 'Your objection came after the six weeks there are for it. We handle it all the same, and look at whether you can be blamed for that (General Administrative Law Act, Awb, article 6:11). Could you not be earlier? Then reply to this message and say why.',
};

const consequences: Record<ObjectionOutcome, Bilingual> = {
  upheld: {
    nl: 'U krijgt gelijk. Wij bereiden een nieuw besluit over uw aanvraag voor. Daarover krijgt u bericht.',
    en: 'You are right. We prepare a new decision on your request. You will hear from us about it.',
  },
  'partly-upheld': {
    nl: 'U krijgt voor een deel gelijk. Wij bereiden een nieuw besluit over uw aanvraag voor. Daarover krijgt u bericht.',
    en: 'You are partly right. We prepare a new decision on your request. You will hear from us about it.',
  },
  dismissed: {
    nl: 'U krijgt geen gelijk. Ons besluit blijft zoals het was.',
    en: 'You are not right. Our decision stays as it was.',
  },
  inadmissible: {
    nl: 'Wij kunnen uw bezwaar niet inhoudelijk behandelen. Ons besluit blijft zoals het was.',
    en: 'We cannot look at the content of your objection. Our decision stays as it was.',
  },
};

export function objectionDecision(facts: Facts<'fund', 'objection-decided'>, reason: string): Letter {
  const { outcome, letter } = facts.data;
  const name = objectionOutcomeNames[outcome];
  return {
    subject: {
      nl: `Besluit op uw bezwaar: ${name.nl}`,
      en: `Decision on your objection: ${name.en}`,
    },
    body: [
      paragraph({
        nl: `Wij hebben besloten op uw bezwaar over het project ‘${facts.title}’.`,
        en: `We have decided on your objection about the project ‘${facts.title}’.`,
      }),
      happened(facts, [
        { label: { nl: 'Besluit op uw bezwaar', en: 'Decision on your objection' }, value: name },
        { label: { nl: 'Datum', en: 'Date' }, value: fullDay(facts.time) },
        ...(letter === undefined ? [] : [letterCode(letter)]),
      ]),
      paragraph(consequences[outcome]),
      heading({ nl: 'Waarom dit besluit?', en: 'Why this decision?' }),
      quote(reason),
      ...(letter === undefined ? [] : theLetter(facts)),
      ...appealing(facts),
      toTheRequest(facts),
    ],
  };
}
