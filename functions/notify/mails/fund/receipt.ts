// To the applicant, at once: the request came in (Awb afdeling 2.3), in time or too late (17.3), and by when we decide (21.1).
import { findingText } from '../../../../domain/fund/findingTexts.ts';
import { regulationOf } from '../../../../domain/fund/regulationOf.ts';
import { fullDay } from '../../../ui/dates.ts';
import { type Block, type Letter, paragraph } from '../../../ui/mail/letter.ts';
import type { Facts } from '../../caseFacts.ts';
import { handedIn } from '../evidence.ts';
import { findingsInWords } from '../findings.ts';
import { termInWords } from '../term.ts';
import { articleInWords, toTheRequest, whatNext } from './requestWords.ts';

type Submitted = Facts<'fund', 'request-submitted'>;

export function receipt(facts: Submitted): Letter {
  const { late, contentHash, findings } = facts.data;
  return {
    subject: late
      ? { nl: 'Uw aanvraag kwam te laat binnen', en: 'Your request arrived too late' }
      : { nl: 'Wij hebben uw aanvraag ontvangen', en: 'We have received your request' },
    body: [
      paragraph({
        nl: `Uw aanvraag voor het project ‘${facts.title}’ is bij ons binnen. Dit is uw ontvangstbevestiging.`,
        en: `Your request for the project ‘${facts.title}’ has arrived. This is your receipt.`,
      }),
      ...(late ? [afterTheRound(facts)] : []),
      ...handedIn(facts, contentHash),
      ...findingsInWords(findings, findingText),
      whatNext,
      late ? refusalFollows : assessmentFollows(facts),
      decidedBy(facts),
      termInWords(facts),
      ...(late ? [] : [standsStill]),
      toTheRequest(facts),
    ],
  };
}

function afterTheRound(facts: Submitted): Block {
  const last = fullDay(facts.data.roundClosesOn);
  const article = articleInWords(facts, '17.3');
  return paragraph({
    nl: `Let op: uw aanvraag kwam binnen na het tijdvak. De laatste dag was ${last.nl}. Een aanvraag die te laat is, moeten wij afwijzen (${article.nl}).`,
    en: `Please note: your request arrived after the round. The last day was ${last.en}. We have to refuse a request that is late (${article.en}).`,
  });
}

const refusalFollows = paragraph({
  nl: 'Wij bereiden een afwijzing voor zonder de inhoud te beoordelen. Twee besluitvormers kijken ernaar. U krijgt een besluit waartegen u bezwaar kunt maken. Kwam uw aanvraag volgens u wel op tijd? Antwoord dan nu al op deze mail.',
  en: 'We prepare a refusal without assessing the content. Two decision makers look at it. You will get a decision that you can object to. Do you think that your request was in time? Then reply to this message now.',
});

function assessmentFollows({ data }: Submitted): Block {
  const last = fullDay(data.roundClosesOn);
  return paragraph({
    nl: `Eerst controleren wij of uw aanvraag compleet is. Na ${last.nl}, de laatste dag van het tijdvak, kijken beoordelaars ernaar.`,
    en: `First we check whether your request is complete. After ${last.en}, the last day of the round, reviewers assess it.`,
  });
}

function decidedBy(facts: Submitted): Block {
  const { value: weeks, article } = regulationOf(facts.head.aggregate).terms.decisionWeeks;
  const day = fullDay(facts.data.decisionDue);
  const source = articleInWords(facts, article);
  return paragraph({
    nl: `Wij besluiten binnen ${weeks} weken nadat het tijdvak is gesloten: uiterlijk op ${day.nl} (${source.nl}).`,
    en: `We decide within ${weeks} weeks after the round has closed: by ${day.en} at the latest (${source.en}).`,
  });
}

const standsStill = paragraph({
  nl: 'Vragen wij u om een aanvulling? Dan staat die termijn stil zolang wij op uw antwoord wachten.',
  en: 'Do we ask you for a supplement? Then this term stands still for as long as we wait for your answer.',
});
