// Which sealed texts belong to which event of a case, for whoever lays the whole history open.

import {
  abstentionText,
  answerText,
  decisionText,
  delayText,
  endingText,
  groundsText,
  notProcessingText,
  questionText,
  returnText,
  supplementText,
  withdrawalText,
} from './case/textNames.ts';
import {
  formalRefusalText,
  hearingText,
  judgementText,
  leftText,
  objectionDecisionText,
  reassessmentText,
  reportText,
  returnedObjectionText,
  settlementText,
} from './fund/textNames.ts';
import { adviceText, revisionText, summaryText } from './koploper/textNames.ts';

/** An event of a history, by its name. */
interface Told {
  readonly name: string;
  /** Its number. */
  readonly number: number;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Texts that carry the number of their event. What somebody said of an interest of their own is not laid open. */
const numbered: Readonly<Record<string, (number: number) => string>> = {
  'not-processing-proposed': notProcessingText,
  'formal-refusal-proposed': formalRefusalText,
  'review-abstained': abstentionText,
  'clarification-asked': questionText,
  'clarification-answered': answerText,
  'delay-announced': delayText,
  'hearing-recorded': hearingText,
  'judgement-adopted': judgementText,
  'left-as-it-is': leftText,
  'request-reassessed': reassessmentText,
  'decision-prepared': decisionText,
  'decision-returned': returnText,
  'reconsideration-requested': groundsText,
  'objection-filed': groundsText,
  'objection-decision-prepared': objectionDecisionText,
  'objection-decision-returned': returnedObjectionText,
  'summary-proposed': summaryText,
  'revision-proposed': revisionText,
  'progress-reported': reportText,
  'final-reported': reportText,
  'grant-settled': settlementText,
};

const once: Readonly<Record<string, string>> = {
  'application-withdrawn': withdrawalText,
  'request-withdrawn': withdrawalText,
  'koploper-retracted': endingText,
  'koploper-archived': endingText,
};

/** The name of the text of the event at `index` of a history; `undefined` when it has none. */
export function eventTextName(history: readonly Told[], index: number): string | undefined {
  const told = history[index];
  if (told === undefined) return undefined;
  const { name, number, data } = told;
  if (name === 'supplement-requested') return supplementText(Number(data['form']));
  if (name === 'advice-adopted') {
    const asked = history.slice(0, index).findLast((one) => one.name === 'reconsideration-requested');
    return adviceText(asked && { requestedAs: asked.number });
  }
  return numbered[name]?.(number) ?? once[name];
}
