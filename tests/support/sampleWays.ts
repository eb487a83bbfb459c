// Ways through the koploper lifecycle by its rules alone: to every state, and any step from there.
import { koploperLifecycle } from '../../domain/koploper/lifecycle.ts';
import type { KoploperFacts } from '../../domain/koploper/types.ts';
import type { Actor } from '../../domain/lifecycle/actor.ts';
import { decide } from '../../domain/lifecycle/engine.ts';
import type { Decided, Refusal } from '../../domain/lifecycle/types.ts';
import type { Envelope } from '../../events/envelope.ts';
import { strong } from '../../local/journeys/strongProject.ts';
import type { KoploperCase, KoploperState } from '../../schemas/case.ts';
import type { KoploperCommand } from '../../schemas/commands/koploper.ts';
import { form, inputs, reasons } from './sampleInputs.ts';
import {
  asNominee,
  asPartner,
  asPerson,
  asSystem,
  invitedPartner,
  nomination,
  people,
} from './samplePeople.ts';

/** Facts that let every guard of the straight way pass. */
const factsFor = (actor: Actor): KoploperFacts => ({
  self:
    Object.values(people).find(({ id: known }) => actor.kind === 'person' && known === actor.person) ??
    people.applicant,
  form,
  frozenForm: { content: { ...strong, results: [{ what: 'Masterclasses.' }] }, etag: 'etag-0' },
  partner: invitedPartner,
  candidates: Object.values(people).map((one) => ({ person: one, inConflict: false })),
  nomination,
  files: [],
  contact: { name: 'Persoon A', email: 'a@example.nl', language: 'nl' },
  savedOn: undefined,
  holder: invitedPartner,
  decisionTexts: {
    reason: 'Omdat het zo is.',
    criteria: reasons,
    deviationReason: 'De resultaten zijn pril.',
    missing: 'Resultaten.',
  },
  publicTexts: ['Samenvatting.'],
  newNumber: 'KL-2026-0043',
});

export interface Walked {
  readonly current: KoploperCase;
  readonly history: readonly Envelope[];
}

export const nothingYet: Walked = {
  current: koploperLifecycle.blank('KL-2026-0042') as KoploperCase,
  history: [],
};

const hour = (index: number): string => new Date(Date.UTC(2026, 2, 2, 9) + index * 3_600_000).toISOString();

/** Decides one command on what was walked so far. */
export function tryStep(
  { current, history }: Walked,
  actor: Actor,
  command: KoploperCommand,
  input: unknown = inputs[command],
  facts: Partial<KoploperFacts> = {},
  now: string = hour(history.length),
): Decided | Refusal {
  return decide(
    koploperLifecycle,
    current,
    {
      name: command,
      input,
      actor,
      commandId: `command-${String(history.length).padStart(10, '0')}`,
      requestHash: 'b'.repeat(64),
    },
    {
      facts: { ...factsFor(actor), ...facts },
      now,
      random: { id: 'aaaaaaaaaa', secret: invitedPartner.secret, salt: 'salt' },
    },
  );
}

/** The same, where it must be accepted. */
export function step(
  walked: Walked,
  actor: Actor,
  command: KoploperCommand,
  input?: unknown,
  now?: string,
): Walked {
  const decided = tryStep(walked, actor, command, input, {}, now);
  if ('code' in decided) throw new Error(`${command} in ${walked.current.state}: ${JSON.stringify(decided)}`);
  return { current: decided.next as KoploperCase, history: [...walked.history, decided.event] };
}

/** Who does what, with which input, and when if not an hour after the step before. */
type Way = readonly (readonly [Actor, KoploperCommand, unknown?, string?])[];

const toSubmitted: Way = [
  [asPerson('applicant'), 'start'],
  [asPerson('applicant'), 'invite-partner'],
  [asPartner, 'confirm-partnership'],
  [asPerson('applicant'), 'submit'],
];
const toReview: Way = [
  ...toSubmitted,
  [asPerson('officer'), 'open-review'],
  [asPerson('officer'), 'assign-reviewers'],
];
const toDeliberation: Way = [
  ...toReview,
  [asPerson('reviewer1'), 'submit-review'],
  [asPerson('reviewer2'), 'submit-review'],
  [asPerson('reviewer3'), 'submit-review'],
  [asPerson('officer'), 'close-review'],
];
const toAdvised: Way = [...toDeliberation, [asPerson('chair'), 'adopt-advice']];
const toPrepared: Way = [...toAdvised, [asPerson('decider1'), 'prepare-decision']];
const toAdmitted: Way = [...toPrepared, [asPerson('decider2'), 'release-decision']];
const toProposed: Way = [...toAdmitted, [asPerson('officer'), 'propose-summary']];
const deciding = (input: unknown): Way => [
  ...toAdvised,
  [asPerson('decider1'), 'prepare-decision', input],
  [asPerson('decider2'), 'release-decision'],
];

const toPublished: Way = [
  ...toProposed,
  [asPerson('applicant'), 'approve-summary'],
  [asPerson('officer'), 'publish'],
];
/** The term for the supplement passed, after two reminders. */
export const toExpired: Way = [
  ...toSubmitted,
  [asPerson('officer'), 'request-supplement'],
  [asSystem, 'remind', { term: 'supplement', due: '2026-04-30', days: 14 }, '2026-04-16T04:00:00.000Z'],
  [asSystem, 'remind', { term: 'supplement', due: '2026-04-30', days: 5 }, '2026-04-25T04:00:00.000Z'],
  [asSystem, 'expire-term', { term: 'supplement', due: '2026-04-30' }, '2026-05-01T04:00:00.000Z'],
];

/** A way to every state there is. */
export const ways: Record<KoploperState, Way> = {
  none: [],
  nominated: [[asPerson('officer'), 'nominate']],
  draft: toSubmitted.slice(0, 2),
  lapsed: [
    [asPerson('officer'), 'nominate'],
    [asNominee, 'decline-nomination'],
  ],
  submitted: toSubmitted,
  'awaiting-supplement': [...toSubmitted, [asPerson('officer'), 'request-supplement']],
  'not-processed': [
    ...toExpired,
    [asPerson('officer'), 'propose-not-processing', undefined, '2026-05-04T09:00:00.000Z'],
    [asPerson('officer2'), 'confirm-not-processing', undefined, '2026-05-04T10:00:00.000Z'],
  ],
  'under-review': toReview,
  'in-deliberation': toDeliberation,
  advised: toAdvised,
  'decision-prepared': toPrepared,
  admitted: toAdmitted,
  deferred: deciding({
    outcome: 'defer',
    reason: 'Nog te vroeg.',
    criteria: reasons,
    deviationReason: 'De resultaten zijn pril.',
    missing: 'Resultaten.',
    reenterFrom: '2026-12-01',
  }),
  declined: deciding({
    outcome: 'decline',
    reason: 'Past niet.',
    criteria: reasons,
    deviationReason: 'Geen regionaal karakter.',
  }),
  published: toPublished,
  retracted: [...toPublished, [asPerson('officer'), 'retract']],
  archived: [...toPublished, [asPerson('officer'), 'archive']],
  withdrawn: [...toSubmitted, [asPerson('applicant'), 'withdraw']],
};

export const walk = (way: Way): Walked =>
  way.reduce((walked, [actor, command, input, now]) => step(walked, actor, command, input, now), nothingYet);
