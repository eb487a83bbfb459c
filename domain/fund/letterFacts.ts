// From a request with its prepared decision to the facts its letter is made from.

import type { FundCase } from '../../schemas/fund/case.ts';
import { endOfDay } from '../clock/days.ts';
import { ceilingOf } from './ceiling.ts';
import { cofinancingChecks } from './cofinancing/checks.ts';
import { commonLetterFacts } from './commonLetterFacts.ts';
import type { DecisionParts } from './decisionParts.ts';
import { grantBasis } from './grantBasis.ts';
import type { BasisArticle, FundDecisionFacts, JudgedFacts, Ranking } from './letter/facts.ts';
import { regulationOf } from './regulationOf.ts';
import { maximumPoints } from './scoring.ts';

/** `today`: the day of the decision. Throws when nothing was prepared. */
export function decisionFactsOf(current: FundCase, parts: DecisionParts, today: string): FundDecisionFacts {
  const { decision, amount = 0 } = current;
  if (!decision) throw new Error('there is no letter without a decision');
  const common = {
    ...commonLetterFacts(current, parts, {
      articles: basisOf(current),
      remedy: current.objection ? 'appeal' : 'objection',
      today,
    }),
    note: parts.note,
  };
  switch (decision.outcome) {
    case 'grant':
      return {
        ...common,
        ...judgedFacts(current, parts),
        outcome: 'grant',
        granted: amount,
        // A grant after an objection may have had no place in its round.
        ...(current.allocation ? { ranking: rankingOf(current, parts) } : {}),
        obligations: obligations(current),
      };
    case 'refuse-quality':
      return { ...common, ...judgedFacts(current, parts), outcome: 'refuse-quality' };
    case 'refuse-ceiling':
      return {
        ...common,
        ...judgedFacts(current, parts),
        outcome: 'refuse-ceiling',
        ranking: rankingOf(current, parts),
      };
    case 'refuse-formal':
      return { ...common, outcome: 'refuse-formal', ...formalFacts(current, parts) };
    case 'not-processed':
      return { ...common, outcome: 'not-processed', ...repairFacts(current, parts) };
  }
}

/** On which articles each outcome rests, as the end of a sentence. */
function basisOf({ decision }: FundCase): readonly BasisArticle[] {
  switch (decision?.outcome) {
    case 'grant':
      return grantBasis;
    case 'refuse-quality':
      return [{ article: '19.7', says: 'elk criterium moet ten minste voldoende zijn' }];
    case 'refuse-ceiling':
      return [{ article: '21.2', says: 'de subsidie wordt verdeeld tot het subsidieplafond' }];
    case 'refuse-formal':
      return [
        { article: '17.3', says: 'een aanvraag komt binnen het tijdvak binnen' },
        { article: '6.3', says: 'een bedrag buiten de grenzen wordt afgewezen' },
      ];
    default:
      return [
        {
          law: 'Algemene wet bestuursrecht',
          article: '4:5',
          says: 'een aanvraag die onvolledig blijft, hoeft niet te worden behandeld',
        },
      ];
  }
}

function judgedFacts(
  current: FundCase,
  { motivations, reassessment, deviationReason }: DecisionParts,
): JudgedFacts {
  const { categories, levels, sufficientFrom } = regulationOf(current);
  const criteria = categories[current.category ?? 'starter'].criteria;
  const { amendment, consensus = [] } = current;
  return {
    judgement: criteria.map(({ code, name }, index) => {
      const value = consensus[index] ?? 0;
      const level = levels.value.find((one) => one.level === value);
      const again = amendment?.criterion === code ? reassessment : undefined;
      return {
        criterion: name.nl,
        level: level?.name.nl ?? '',
        points: level?.points ?? 0,
        sufficient: value >= sufficientFrom.value,
        motivation: again ?? motivations?.[code],
      };
    }),
    advice: { positive: consensus.every((value) => value >= sufficientFrom.value) },
    deviationReason,
    amendedOn: current.amended
      ? criteria.find(({ code }) => code === amendment?.criterion)?.name.nl
      : undefined,
  };
}

function rankingOf(current: FundCase, { round }: DecisionParts): Ranking {
  const { allocation, category = 'starter' } = current;
  return {
    listed: allocation?.listed ?? 0,
    position: allocation?.position ?? 0,
    points: allocation?.points ?? 0,
    maximumPoints: maximumPoints(regulationOf(current), category),
    ceiling: round ? ceilingOf(round) : 0,
  };
}

/** What is expected after a grant (24.2, 25.6). */
function obligations(current: FundCase) {
  const { progressWeeksBeforeHalf, finalWeeksAfterEnd } = regulationOf(current).reports;
  return [
    {
      says: `U meldt de voortgang uiterlijk ${progressWeeksBeforeHalf.value} weken voor de helft van het project`,
      article: progressWeeksBeforeHalf.article,
    },
    {
      says: `U stuurt het eindverslag uiterlijk ${finalWeeksAfterEnd.value} weken na het einde van het project`,
      article: finalWeeksAfterEnd.article,
    },
  ];
}

function formalFacts(current: FundCase, { content, proposal, round }: DecisionParts) {
  const ground = current.formalRefusal?.ground ?? ('other' as const);
  const closes = round?.closesOn ?? current.roundClosesOn;
  const late =
    ground === 'late' && closes !== undefined && current.submittedAt !== undefined
      ? Date.parse(current.submittedAt) - Date.parse(endOfDay(closes))
      : undefined;
  const checks =
    ground === 'subsidy-outside-bounds' && content.budget !== undefined
      ? cofinancingChecks(regulationOf(current), content.variant ?? 'standard', content.budget)
      : [];
  return {
    ground,
    ...(late === undefined ? {} : { lateByMilliseconds: Math.max(0, late) }),
    failedChecks: checks.filter(({ code, passes }) => !passes && code.startsWith('subsidy-amount')),
    reason: proposal,
  };
}

function repairFacts({ stops = [] }: FundCase, { asked, proposal }: DecisionParts) {
  const last = stops.at(-1);
  return {
    repair: {
      askedOn: last?.askedOn ?? '',
      due: last?.due ?? '',
      items: asked,
      answeredOn: last?.answeredOn,
    },
    reason: proposal,
  };
}
