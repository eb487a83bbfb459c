// Where a request to the fund can stand, and the outcomes that move it.
import * as z from 'zod/mini';
import type { Bilingual } from '../text.ts';

export const fundStates = [
  'none',
  'draft',
  'lapsed',
  'submitted',
  'awaiting-supplement',
  'under-review',
  'in-deliberation',
  'judged-nearly',
  'amending',
  'judged-positive',
  'judged-negative',
  'allocated',
  'decision-prepared',
  'granted',
  'refused',
  'not-processed',
  'published',
  'running',
  'reported',
  'settled',
  'objected',
  'objection-prepared',
  'withdrawn',
] as const;
export type FundState = (typeof fundStates)[number];
export const fundState = z.enum(fundStates);

const fundOutcomes = ['grant', 'refuse-quality', 'refuse-ceiling', 'refuse-formal', 'not-processed'] as const;
export const fundOutcome = z.enum(fundOutcomes);
export type FundOutcome = (typeof fundOutcomes)[number];
export const fundOutcomeNames: Record<FundOutcome, Bilingual> = {
  grant: { nl: 'subsidie verleend', en: 'subsidy granted' },
  'refuse-quality': { nl: 'afgewezen op kwaliteit', en: 'refused on quality' },
  'refuse-ceiling': { nl: 'afgewezen vanwege het subsidieplafond', en: 'refused for the ceiling' },
  'refuse-formal': { nl: 'afgewezen op formele gronden', en: 'refused on formal grounds' },
  'not-processed': { nl: 'buiten behandeling gelaten', en: 'not processed' },
};

/** What becomes of a positive request when the money of its round is divided. */
export const allocationOutcome = z.enum(['grant', 'refuse-ceiling']);

/** Why a request is refused without being judged (17.3, 6.3 and the like). */
const formalGrounds = ['late', 'subsidy-outside-bounds', 'other'] as const;
export const formalGround = z.enum(formalGrounds);
export type FormalGround = (typeof formalGrounds)[number];
const objectionOutcomes = ['upheld', 'partly-upheld', 'dismissed', 'inadmissible'] as const;
export const objectionOutcome = z.enum(objectionOutcomes);
export type ObjectionOutcome = (typeof objectionOutcomes)[number];
export const objectionOutcomeNames: Record<ObjectionOutcome, Bilingual> = {
  upheld: { nl: 'gegrond', en: 'upheld' },
  'partly-upheld': { nl: 'gedeeltelijk gegrond', en: 'partly upheld' },
  dismissed: { nl: 'ongegrond', en: 'dismissed' },
  inadmissible: { nl: 'niet-ontvankelijk', en: 'inadmissible' },
};

/** What the applicant has to do before a day. */
export const fundApplicantTerm = z.enum([
  'draft',
  'supplement',
  'clarification',
  'hearing',
  'amendment',
  'progress-report',
  'final-report',
]);
/** What the office has to do before a day. */
export const fundOfficeTerm = z.enum(['decision', 'review', 'objection', 'settlement']);
/** Those that pass: what was asked and not given. */
export const fundExpiringTerm = z.enum(['supplement', 'clarification', 'hearing', 'amendment']);
