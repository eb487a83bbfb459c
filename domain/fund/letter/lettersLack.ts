// The duties of a letter about a fund request: it is not released while one is not met.
import { objectionOutcome } from '../../../schemas/fund/states.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import { duties, nobodyElsesData, reasonFor, written } from '../../case/letterDuties.ts';
import { deviates } from './deviates.ts';
import type {
  AssessedFacts,
  FormalRefusalFacts,
  FundDecisionFacts,
  NotProcessedFacts,
  ObjectionFacts,
} from './facts.ts';
import { remedyUntil } from './remedy.ts';
import { replaces } from './said/objection.ts';
import { typedTexts } from './typedTexts.ts';

/** Every duty the letter does not meet, with the article it comes from. Empty: it may go out. */
export const lettersLack = (facts: FundDecisionFacts): readonly Bilingual[] => [
  ...(facts.regulation.articles.length === 0 ? [lack.basis] : []),
  ...remedyLack(facts),
  ...ofOutcome(facts),
  ...nobodyElsesData(typedTexts(facts)),
];

function ofOutcome(facts: FundDecisionFacts): readonly Bilingual[] {
  switch (facts.outcome) {
    case 'grant':
      return [...(facts.granted > 0 ? [] : [lack.amount]), ...assessedLack(facts)];
    case 'refuse-quality':
    case 'refuse-ceiling':
      return assessedLack(facts);
    case 'refuse-formal':
      return formalLack(facts);
    case 'not-processed':
      return notProcessedLack(facts);
    case 'settle':
      return written(facts.reason) ? [] : [duties.reason];
    default:
      return objectionLack(facts);
  }
}

function assessedLack(facts: AssessedFacts): readonly Bilingual[] {
  const { judgement, advice, deviationReason } = facts;
  return [
    ...(judgement.length === 0 ? [lack.judgement] : []),
    ...judgement
      .filter(({ motivation }) => !written(motivation))
      .map(({ criterion }) => reasonFor({ nl: criterion, en: criterion })),
    ...(advice === undefined ? [duties.advice] : []),
    ...(deviates(facts) && !written(deviationReason) ? [duties.deviation] : []),
  ];
}

/** A reason in words, unless the reason is an amount or a moment that the letter shows. */
function formalLack({ ground, lateByMilliseconds, failedChecks, reason }: FormalRefusalFacts) {
  const shown = ground === 'late' ? lateByMilliseconds !== undefined : failedChecks.length > 0;
  return shown || written(reason) ? [] : [duties.reason];
}

function notProcessedLack({ repair, reason }: NotProcessedFacts): readonly Bilingual[] {
  return [
    ...(repair.items.length === 0 ? [lack.repair] : []),
    // An answer that fell short is itself something to explain.
    ...(repair.answeredOn !== undefined && !written(reason) ? [duties.reason] : []),
  ];
}

function objectionLack(facts: ObjectionFacts): readonly Bilingual[] {
  const { reason, instead, decidedAnew } = facts;
  return [
    ...(written(reason) ? [] : [duties.reason]),
    ...(replaces(facts) && !written(instead) && !decidedAnew ? [lack.instead] : []),
  ];
}

/** Against what was decided on or after an objection one can appeal, against any other object; within the whole of the term (Awb 3:45, 6:7). */
function remedyLack({ remedy, outcome, decidedOn, afterObjection }: FundDecisionFacts): readonly Bilingual[] {
  const kind = isObjectionOutcome(outcome) || afterObjection ? 'appeal' : 'objection';
  if (remedy === undefined || remedy.kind !== kind || !written(remedy.at)) return [lack.remedy];
  return remedy.until < remedyUntil(decidedOn) ? [lack.remedyTerm] : [];
}

const isObjectionOutcome = (outcome: string): boolean => objectionOutcome.safeParse(outcome).success;

const lack = {
  basis: {
    nl: 'De artikelen waarop het besluit rust ontbreken (Awb 3:47).',
    en: 'The articles on which the decision rests are missing (Awb 3:47).',
  },
  remedy: {
    nl: 'De brief zegt niet tot wanneer en waar de aanvrager bezwaar kan maken of in beroep kan gaan (Awb 3:45).',
    en: 'The letter does not say until when and where the applicant can object or appeal (Awb 3:45).',
  },
  remedyTerm: {
    nl: 'De termijn voor bezwaar of beroep is korter dan zes weken (Awb 6:7).',
    en: 'The term to object or to appeal is shorter than six weeks (Awb 6:7).',
  },
  amount: {
    nl: 'Het verleende bedrag ontbreekt (Awb 3:46).',
    en: 'The amount granted is missing (Awb 3:46).',
  },
  judgement: {
    nl: 'Het oordeel per criterium ontbreekt (Awb 3:46).',
    en: 'The judgement per criterion is missing (Awb 3:46).',
  },
  repair: {
    nl: 'De brief zegt niet om welke aanvulling wij vroegen (Awb 4:5).',
    en: 'The letter does not say what was asked to be completed (Awb 4:5).',
  },
  instead: {
    nl: 'De brief zegt niet wat er in de plaats komt van het eerdere besluit (Awb 3:46).',
    en: 'The letter does not say what comes in the place of the earlier decision (Awb 3:46).',
  },
} as const satisfies Record<string, Bilingual>;
