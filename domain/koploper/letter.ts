// The decision letter as data, and the duties it has: it is not released while one is not met.

import type { KoploperCase } from '../../schemas/case.ts';
import type { NoticeChannel } from '../../schemas/notices.ts';
import { kopgroep } from '../../schemas/programmes/kopgroep.ts';
import { type Criterion, criteria, kopgroepV1 } from '../../schemas/rubrics/kopgroep-v1.ts';
import type { Bilingual } from '../../schemas/text.ts';
import type { Outcome } from '../../schemas/vocabulary.ts';
import { duties, nobodyElsesData, reasonFor, written } from '../case/letterDuties.ts';
import { weeksAfter } from '../clock/weeks.ts';

/** What the decider wrote. */
export interface DecisionTexts {
  readonly reason: string;
  readonly criteria?: Partial<Record<Criterion, string>> | undefined;
  readonly deviationReason?: string | undefined;
  readonly missing?: string | undefined;
}

export interface DecisionLetter {
  readonly outcome: Outcome;
  /** The day of release. */
  readonly decidedOn: string;
  readonly reason: string;
  readonly criteria: readonly { readonly criterion: Criterion; readonly reason: string | undefined }[];
  readonly basis: Bilingual;
  /** What the committee advised, and whether this decision is another. */
  readonly advice: { readonly outcome: Outcome; readonly deviates: boolean } | undefined;
  readonly deviationReason?: string | undefined;
  readonly missing?: string | undefined;
  readonly reenterFrom?: string | undefined;
  /** Until when and where the applicant can ask to look again; absent in the answer to such a request, and after an admission. */
  readonly reconsideration?: { readonly until: string; readonly at: Bilingual } | undefined;
}

/** Whether the letter went out. */
export type DecisionStanding =
  /** `lacks`: why it cannot go out yet; empty when it can. */
  | { readonly state: 'concept'; readonly channel: NoticeChannel; readonly lacks: readonly Bilingual[] }
  | { readonly state: 'released'; readonly releasedOn: string };

/** The last day to ask for reconsideration of a decision made known on `day`; on a day off it is the next working day. */
export const reconsiderationUntil = (day: string): string => weeksAfter(day, kopgroep.reconsiderationWeeks);

/** The letter of the prepared decision, as it would be sent on `today`. Throws when nothing was prepared. */
export function decisionLetter(current: KoploperCase, texts: DecisionTexts, today: string): DecisionLetter {
  const { decision, advice, reconsideration } = current;
  if (!decision) throw new Error('there is no letter without a decision');
  const { outcome, reenterFrom } = decision;
  return {
    outcome,
    decidedOn: today,
    reason: texts.reason,
    criteria: criteria.map((criterion) => ({ criterion, reason: texts.criteria?.[criterion] })),
    basis: kopgroep.basis,
    advice: advice && { outcome: advice, deviates: advice !== outcome },
    deviationReason: texts.deviationReason,
    missing: texts.missing,
    reenterFrom,
    ...(reconsideration || outcome === 'admit'
      ? {}
      : { reconsideration: { until: reconsiderationUntil(today), at: kopgroep.reconsiderationAt } }),
  };
}

/** Every duty the letter does not meet, with the article it comes from. Empty: it may go out. */
export function lettersLack(letter: DecisionLetter): readonly Bilingual[] {
  const { outcome, reason, criteria: reasons, advice, deviationReason, missing, reenterFrom } = letter;
  const texts = [reason, deviationReason, missing, ...reasons.map((one) => one.reason)];
  const unmotivated = reasons.filter((one) => !written(one.reason));
  return [
    ...unmotivated.map(({ criterion }) => reasonFor(kopgroepV1.criterionNames[criterion])),
    ...(written(reason) ? [] : [duties.reason]),
    ...(advice ? [] : [duties.advice]),
    ...(advice?.deviates && !written(deviationReason) ? [duties.deviation] : []),
    ...(outcome === 'defer' && !(written(missing) && reenterFrom) ? [deferralIncomplete] : []),
    ...nobodyElsesData(texts.filter((text) => text !== undefined)),
  ];
}

const deferralIncomplete: Bilingual = {
  nl: 'Bij doorgroei ontbreekt wat er nog nodig is, of de dag van terugkomst.',
  en: 'The deferral does not say what is missing, or from which day to come back.',
};
