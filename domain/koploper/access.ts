// Who is who in a koploper case, and what each may know: role × relation × region × state, as a table.

import type { KoploperEvent } from '../../events/types.ts';
import type { KoploperCase, KoploperState } from '../../schemas/case.ts';
import type { Role } from '../../schemas/vocabulary.ts';
import type { Actor } from '../lifecycle/actor.ts';
import { existing } from './stateGroups.ts';

export const capacities = [
  'applicant',
  'nominee',
  'partner',
  'coordinator',
  'reviewer',
  'chair',
  'officer',
  'decider',
  'system',
] as const;
export type Capacity = (typeof capacities)[number];

export interface AccessRule {
  /** The role a person needs, granted for a region of the case or for the whole country. */
  readonly role?: Role;
  /** What the person must be to this very case. */
  readonly relation?:
    | 'applicant'
    | 'invited project'
    | 'invited partner'
    | 'assigned reviewer'
    | 'the system itself';
  /** States in which the case exists for this capacity; in all others it is not found. */
  readonly reads: readonly KoploperState[];
  /** Events this capacity finds in the history; `own` shows only those the person caused. */
  readonly history: readonly KoploperEvent[] | 'all';
}

const from = (first: KoploperState): readonly KoploperState[] =>
  existing.slice(existing.indexOf(first)).filter((state) => state !== 'withdrawn');

const formal = [
  'project-nominated',
  'nomination-accepted',
  'nomination-declined',
  'application-started',
  'partner-invited',
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

export const access: Record<Capacity, AccessRule> = {
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

/** The capacities in which somebody stands before a case; a case that does not exist yet can be begun by anyone signed in. */
export function capacitiesOf(actor: Actor, current: KoploperCase): readonly Capacity[] {
  return capacities.filter((capacity) => {
    const { role, relation } = access[capacity];
    return (
      (relation === undefined || isRelated(relation, actor, current)) &&
      (role === undefined || isGranted(role, actor, current))
    );
  });
}

function isRelated(
  relation: NonNullable<AccessRule['relation']>,
  actor: Actor,
  current: KoploperCase,
): boolean {
  switch (relation) {
    case 'applicant':
      return actor.kind === 'person' && (current.state === 'none' || current.applicant === actor.person);
    case 'assigned reviewer':
      return (
        actor.kind === 'person' &&
        (current.reviewers?.some(({ person, abstained }) => person === actor.person && !abstained) ?? false)
      );
    case 'invited project':
      return actor.kind === 'nominee';
    case 'invited partner':
      return actor.kind === 'partner';
    case 'the system itself':
      return actor.kind === 'system';
  }
}

/** Nobody holds a role over their own application, or where they declared a conflict of interest. */
function isGranted(role: Role, actor: Actor, current: KoploperCase): boolean {
  if (actor.kind !== 'person' || current.applicant === actor.person) return false;
  if (current.conflicted?.includes(actor.person)) return false;
  return actor.grants.some(
    (grant) =>
      grant.role === role &&
      (grant.region === '*' ||
        current.state === 'none' ||
        (current.regions?.includes(grant.region) ?? false)),
  );
}

export const mayRead = (capacity: Capacity, state: KoploperState): boolean =>
  access[capacity].reads.includes(state);
