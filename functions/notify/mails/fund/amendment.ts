// To the applicant: one criterion is nearly sufficient and may be amended (19.6), and the receipt of what came in for it.
import { findingText } from '../../../../domain/fund/findingTexts.ts';
import { regulationOf } from '../../../../domain/fund/regulationOf.ts';
import { fundV1 } from '../../../../schemas/forms/fund-v1.ts';
import type { FundCase } from '../../../../schemas/fund/case.ts';
import type { Bilingual } from '../../../../schemas/text.ts';
import { fullDay } from '../../../ui/dates.ts';
import {
  type Block,
  button,
  details,
  heading,
  type Letter,
  list,
  paragraph,
  verbatim,
} from '../../../ui/mail/letter.ts';
import { type CaseFacts, type Facts, ownCases } from '../../caseFacts.ts';
import { handedIn } from '../evidence.ts';
import { findingsInWords } from '../findings.ts';
import { termInWords } from '../term.ts';
import { articleInWords, toTheRequest, whatNext } from './requestWords.ts';

type Allowed = Facts<'fund', 'amendment-allowed'>;

export function amendmentRequest(facts: Allowed): Letter {
  const { criterion, fields, due } = facts.data;
  const last = fullDay(due);
  const article = articleInWords(facts, '19.6');
  return {
    subject: { nl: 'U kunt uw aanvraag aanpassen', en: 'You can amend your request' },
    body: [
      paragraph({
        nl: `De commissie heeft uw aanvraag voor het project ‘${facts.title}’ beoordeeld. Eén criterium is bijna voldoende. U kunt uw aanvraag daarop één keer aanpassen (${article.nl}).`,
        en: `The committee has judged your request for the project ‘${facts.title}’. One criterion is nearly sufficient. You can amend your request on it once (${article.en}).`,
      }),
      details([
        { label: { nl: 'Criterium', en: 'Criterion' }, value: criterionName(facts, criterion) },
        { label: { nl: 'Aanpassen kan tot en met', en: 'You can amend until the end of' }, value: last },
      ]),
      paragraph({ nl: 'Alleen deze onderdelen kunt u wijzigen:', en: 'You can change these parts only:' }),
      list(fields.map(fieldName)),
      button({ nl: 'Pas uw aanvraag aan', en: 'Amend your request' }, ownCases(facts)),
      ...laterDecision(facts),
      heading({ nl: 'En daarna?', en: 'And then?' }),
      paragraph({
        nl: 'De commissie beoordeelt dan alleen dit criterium opnieuw. Is het voldoende? Dan komt uw aanvraag in de rangschikking na alle aanvragen die niet zijn aangepast. Past u niets aan, dan blijft het oordeel zoals het is.',
        en: 'The committee then judges this criterion anew, and no other. Is it sufficient? Then your request is ranked after all requests that were not amended. If you amend nothing, the judgement stays as it is.',
      }),
    ],
  };
}

/** An amendment can make the term longer (21.1). */
function laterDecision(facts: Allowed): readonly Block[] {
  const { extensionDays, decisionDue } = facts.data;
  const { article } = regulationOf(facts.head.aggregate).terms.amendmentExtensionWeeks;
  const day = fullDay(decisionDue);
  const source = articleInWords(facts, article);
  return [
    heading({ nl: 'Wanneer besluiten wij?', en: 'When do we decide?' }),
    paragraph(
      extensionDays === 0
        ? {
            nl: `Onze termijn wordt er niet langer door. Wij besluiten uiterlijk op ${day.nl}.`,
            en: `Our term does not become longer by this. We decide by ${day.en} at the latest.`,
          }
        : {
            nl: `Ons besluit komt daardoor later. De termijn wordt ${extensionDays} dagen langer (${source.nl}). Wij besluiten uiterlijk op ${day.nl}.`,
            en: `Our decision comes later because of this. The term becomes ${extensionDays} days longer (${source.en}). We decide by ${day.en} at the latest.`,
          },
    ),
    termInWords(facts),
  ];
}

export const amendmentReceipt = (facts: Facts<'fund', 'request-amended'>): Letter => ({
  subject: { nl: 'Wij hebben uw aangepaste aanvraag ontvangen', en: 'We have received your amended request' },
  body: [
    paragraph({
      nl: `Uw aangepaste aanvraag voor het project ‘${facts.title}’ is bij ons binnen. Dit is uw ontvangstbevestiging.`,
      en: `Your amended request for the project ‘${facts.title}’ has arrived. This is your receipt.`,
    }),
    ...handedIn(facts, facts.data.contentHash),
    ...findingsInWords(facts.data.findings, findingText),
    whatNext,
    paragraph({
      nl: 'De commissie beoordeelt alleen het criterium dat u kon aanpassen opnieuw. Daarna volgt het besluit.',
      en: 'The committee judges anew only the criterion that you could amend. Then the decision follows.',
    }),
    termInWords(facts),
    toTheRequest(facts),
  ],
});

/** As the regulation names it. */
function criterionName({ head: { aggregate } }: CaseFacts<FundCase>, wanted: string): Bilingual {
  const { categories } = regulationOf(aggregate);
  const all = Object.values(categories).flatMap(({ criteria }) => criteria);
  return all.find(({ code }) => code === wanted)?.name ?? verbatim(wanted);
}

function fieldName(field: string): Bilingual {
  const fields: Readonly<Record<string, { readonly label: Bilingual }>> = fundV1.fields;
  return fields[field]?.label ?? verbatim(field);
}
