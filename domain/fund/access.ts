// What each capacity may know of a request to the fund, and until when, as a table.
import type { FundEvent } from '../../events/types.ts';
import type { FundState } from '../../schemas/fund/states.ts';
import type { AccessTable } from '../case/access.ts';
import { existing } from './stateGroups.ts';

/** Requests are sealed until the round has closed: who judges knows of none before the review. */
const sealed: readonly FundState[] = ['draft', 'lapsed', 'submitted', 'awaiting-supplement', 'withdrawn'];
const unsealed = existing.filter((state) => !sealed.includes(state));
const fromJudgement = unsealed.filter((state) => state !== 'under-review' && state !== 'in-deliberation');

const formal = [
  'request-started',
  'partner-invited',
  'partner-removed',
  'partnership-confirmed',
  'partnership-declined',
  'pledge-restated',
  'request-signed',
  'request-submitted',
  'supplement-requested',
  'supplement-extended',
  'request-supplemented',
  'closing-day-moved',
  'clarification-asked',
  'clarification-answered',
  'hearing-offered',
  'hearing-answered',
  'amendment-allowed',
  'request-amended',
  'delay-announced',
  'decision-released',
  'grant-published',
  'project-started',
  'progress-reported',
  'final-reported',
  'grant-settled',
  'objection-filed',
  'objection-decided',
  'request-resubmitted',
  'request-withdrawn',
  'request-lapsed',
  'contact-changed',
  'notice-channel-chosen',
  'reminder-issued',
  'term-expired',
  'notice-undelivered',
  'notice-resolved',
  'personal-data-erased',
] as const satisfies readonly FundEvent[];

const judging = [
  ...formal,
  'review-opened',
  'reviewers-assigned',
  'review-submitted',
  'review-abstained',
  'reviewer-released',
  'conflict-declared',
  'review-closed',
  'hearing-recorded',
  'judgement-adopted',
  'left-as-it-is',
  'request-reassessed',
  'request-allocated',
] as const satisfies readonly FundEvent[];

export const access = {
  applicant: { relation: 'applicant', reads: existing, history: formal },
  /** The bevoegd gezag of the school: signs, and reads what it signed for. */
  signatory: { relation: 'signs for the school', reads: existing, history: formal },
  partner: { relation: 'invited partner', reads: [], history: [] },
  coordinator: {
    role: 'coordinator',
    reads: existing.filter((state) => state !== 'draft' && state !== 'lapsed'),
    history: ['request-submitted', 'decision-released', 'grant-published', 'request-withdrawn'],
  },
  reviewer: {
    role: 'reviewer',
    relation: 'assigned reviewer',
    reads: unsealed,
    history: [
      'request-submitted',
      'request-supplemented',
      'review-opened',
      'review-submitted',
      'clarification-asked',
      'clarification-answered',
      'decision-released',
      'grant-published',
    ],
  },
  chair: { role: 'chair', reads: unsealed, history: judging },
  officer: { role: 'officer', reads: existing, history: 'all' },
  /** A formal refusal is decided without a review; so is what is not processed. */
  decider: {
    role: 'decider',
    reads: [...fromJudgement, 'submitted', 'awaiting-supplement'],
    history: 'all',
  },
  system: { relation: 'the system itself', reads: existing, history: 'all' },
} as const satisfies AccessTable<FundState, FundEvent>;
