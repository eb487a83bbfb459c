// To the applicant: start and reports of a project came in, and which report or settlement comes next (24.2, 25.6, 25.7).
import { dayOf } from '../../../../domain/clock/days.ts';
import { finalReportDue, type Period, progressReportDue } from '../../../../domain/clock/period.ts';
import { weeksAfter } from '../../../../domain/clock/weeks.ts';
import { regulationOf } from '../../../../domain/fund/regulationOf.ts';
import { euros } from '../../../../domain/money/inWords.ts';
import type { FundCase } from '../../../../schemas/fund/case.ts';
import { fullDay, fullMoment } from '../../../ui/dates.ts';
import { type Block, type Letter, paragraph } from '../../../ui/mail/letter.ts';
import type { CaseFacts, Facts } from '../../caseFacts.ts';
import { happened, received } from '../evidence.ts';
import { articleInWords, toTheRequest, whatNext } from './requestWords.ts';

type OfFund = CaseFacts<FundCase>;

export const startReceipt = (facts: Facts<'fund', 'project-started'>): Letter => ({
  subject: { nl: 'Uw project is begonnen', en: 'Your project has begun' },
  body: [
    paragraph({
      nl: `U heeft gemeld wanneer het project ‘${facts.title}’ begint. Dit is uw ontvangstbevestiging.`,
      en: `You have told us when the project ‘${facts.title}’ begins. This is your receipt.`,
    }),
    happened(facts, [
      { label: { nl: 'Ontvangen op', en: 'Received on' }, value: fullMoment(facts.time) },
      { label: { nl: 'Eerste dag', en: 'First day' }, value: fullDay(facts.data.startsOn) },
      { label: { nl: 'Laatste dag', en: 'Last day' }, value: fullDay(facts.data.endsOn) },
    ]),
    whatNext,
    ...progressDue(facts),
    ...finalDue(facts),
    toTheRequest(facts),
  ],
});

export const progressReceipt = (facts: Facts<'fund', 'progress-reported'>): Letter => ({
  subject: {
    nl: 'Wij hebben uw voortgangsverslag ontvangen',
    en: 'We have received your progress report',
  },
  body: [
    paragraph({
      nl: `Uw verslag over de voortgang van het project ‘${facts.title}’ is bij ons binnen. Dit is uw ontvangstbevestiging.`,
      en: `Your report on the progress of the project ‘${facts.title}’ has arrived. This is your receipt.`,
    }),
    ...received(facts, facts.data.report),
    whatNext,
    ...finalDue(facts),
    toTheRequest(facts),
  ],
});

export function finalReceipt(facts: Facts<'fund', 'final-reported'>): Letter {
  const { settlementWeeks } = regulationOf(facts.head.aggregate).reports;
  const day = fullDay(weeksAfter(dayOf(facts.time), settlementWeeks.value));
  const article = articleInWords(facts, settlementWeeks.article);
  return {
    subject: { nl: 'Wij hebben uw eindverslag ontvangen', en: 'We have received your final report' },
    body: [
      paragraph({
        nl: `Uw eindverslag over het project ‘${facts.title}’ is bij ons binnen. Dit is uw ontvangstbevestiging.`,
        en: `Your final report on the project ‘${facts.title}’ has arrived. This is your receipt.`,
      }),
      ...received(facts, facts.data.report, [
        { label: { nl: 'Verantwoorde kosten', en: 'Costs accounted for' }, value: euros(facts.data.spent) },
      ]),
      whatNext,
      paragraph({
        nl: `Wij bekijken het verslag en stellen de subsidie vast. Dat doen wij uiterlijk op ${day.nl} (${article.nl}).`,
        en: `We look at the report and settle the subsidy. We do so by ${day.en} at the latest (${article.en}).`,
      }),
      toTheRequest(facts),
    ],
  };
}

function progressDue(facts: OfFund): readonly Block[] {
  const { value, article } = regulationOf(facts.head.aggregate).reports.progressWeeksBeforeHalf;
  const period = periodOf(facts);
  if (!period) return [];
  const day = fullDay(progressReportDue(period, value));
  const source = articleInWords(facts, article);
  return [
    paragraph({
      nl: `Uiterlijk op ${day.nl} ontvangen wij een verslag over de voortgang (${source.nl}).`,
      en: `We need a report on the progress by ${day.en} (${source.en}).`,
    }),
  ];
}

function finalDue(facts: OfFund): readonly Block[] {
  const { value, article } = regulationOf(facts.head.aggregate).reports.finalWeeksAfterEnd;
  const period = periodOf(facts);
  if (!period) return [];
  const day = fullDay(finalReportDue(period, value));
  const source = articleInWords(facts, article);
  return [
    paragraph({
      nl: `Uw eindverslag ontvangen wij uiterlijk op ${day.nl} (${source.nl}). U krijgt van tevoren een herinnering.`,
      en: `We need your final report by ${day.en} (${source.en}). You will get a reminder before that day.`,
    }),
  ];
}

function periodOf({ head: { aggregate } }: OfFund): Period | undefined {
  const { startsOn, years } = aggregate;
  return startsOn === undefined || years === undefined ? undefined : { startsOn, years };
}
