// What each capacity may know of a koploper case, and until when, as a table.

import type { KoploperEvent } from '../../events/types.ts';
import type { KoploperState } from '../../schemas/case.ts';
import type { AccessRule } from '../case/access.ts';
import { capacities } from '../case/capacity.ts';
import { existing } from './stateGroups.ts';

const from = (first: KoploperState): readonly KoploperState[] =>
  existing.slice(existing.indexOf(first)).filter((state) => state !== 'withdrawn');

const formal = [
  'project-nominated',
  'nomination-accepted',
  'nomination-declined',
  'application-started',
  'partner-invited',
  'partner-removed',
  'partnership-confirmed',
  'partnership-declined',
  'application-submitted',
  'supplement-requested',
  'supplement-extended',
  'application-supplemented',
  'application-not-processed',
  'clarification-asked',
  'clarification-answered',
  'delay-announced',
  'decision-released',
  'reconsideration-requested',
  'reentry-opened',
  'project-re-entered',
  'summary-proposed',
  'summary-approved',
  'koploper-published',
  'revision-proposed',
  'revision-published',
  'confirmation-asked',
  'koploper-confirmed',
  'koploper-retracted',
  'koploper-archived',
  'koploper-imported',
  'application-withdrawn',
  'application-lapsed',
  'contact-changed',
  'notice-channel-chosen',
  'reminder-issued',
  'term-expired',
  'notice-undelivered',
  'notice-resolved',
  'personal-data-erased',
] as const satisfies readonly KoploperEvent[];

const judged = [
  ...formal,
  'review-opened',
  'reviewers-assigned',
  'review-submitted',
  'review-abstained',
  'reviewer-released',
  'conflict-declared',
  'review-closed',
] as const;

/** In what somebody can stand before a koploper application. */
export const koploperCapacities = capacities.filter((capacity) => capacity !== 'signatory');
export type KoploperCapacity = (typeof koploperCapacities)[number];

export const access: Record<KoploperCapacity, AccessRule<KoploperState, KoploperEvent>> = {
  applicant: { relation: 'applicant', reads: existing, history: formal },
  nominee: { relation: 'invited project', reads: [], history: [] },
  partner: { relation: 'invited partner', reads: [], history: [] },
  coordinator: {
    role: 'coordinator',
    reads: existing.filter((state) => state !== 'draft'),
    history: [
      'project-nominated',
      'nomination-accepted',
      'nomination-declined',
      'application-submitted',
      'application-not-processed',
      'decision-released',
      'koploper-published',
      'revision-published',
      'koploper-confirmed',
      'koploper-retracted',
      'koploper-archived',
      'koploper-imported',
      'application-withdrawn',
      'application-lapsed',
    ],
  },
  reviewer: {
    role: 'reviewer',
    relation: 'assigned reviewer',
    reads: from('under-review'),
    history: [
      'application-submitted',
      'application-supplemented',
      'review-opened',
      'review-submitted',
      'clarification-asked',
      'clarification-answered',
      'decision-released',
      'koploper-published',
    ],
  },
  chair: { role: 'chair', reads: from('under-review'), history: [...judged, 'advice-adopted'] },
  officer: { role: 'officer', reads: existing, history: 'all' },
  decider: { role: 'decider', reads: from('advised'), history: 'all' },
  system: { relation: 'the system itself', reads: existing, history: 'all' },
};
