// People, inputs and a straight way through the koploper lifecycle, for tests of the rules.

import type { Capacity } from '../../domain/koploper/access.ts';
import { koploperLifecycle } from '../../domain/koploper/lifecycle.ts';
import type { KoploperFacts, StoredForm } from '../../domain/koploper/types.ts';
import type { Actor } from '../../domain/lifecycle/actor.ts';
import { decide } from '../../domain/lifecycle/engine.ts';
import type { Decided, Refusal } from '../../domain/lifecycle/types.ts';
import type { Envelope } from '../../events/envelope.ts';
import { strong } from '../../local/journeys/strongProject.ts';
import type { KoploperCase, KoploperState } from '../../schemas/case.ts';
import type { KoploperCommand, KoploperInput } from '../../schemas/commands/koploper.ts';
import type { Partner } from '../../schemas/partner.ts';
import type { Person } from '../../schemas/person.ts';
import type { Role, Sector } from '../../schemas/vocabulary.ts';

const id = (letter: string) => `p-${letter.repeat(16)}`;

const person = (letter: string, role?: Role, sector?: Sector): Person => ({
  id: id(letter),
  issuer: 'https://issuer.example.nl',
  subject: letter,
  name: `Persoon ${letter.toUpperCase()}`,
  email: `${letter}@example.nl`,
  language: 'nl',
  ...(sector === undefined ? {} : { sector }),
  grants: role === undefined ? [] : [{ role, region: '*' }],
});

export const people = {
  applicant: person('a'),
  stranger: person('b'),
  coordinator: { ...person('c'), grants: [{ role: 'coordinator', region: 'haaglanden' }] } satisfies Person,
  reviewer1: person('d', 'reviewer', 'care'),
  reviewer2: person('e', 'reviewer', 'education'),
  reviewer3: person('f', 'reviewer', 'government'),
  unassigned: person('g', 'reviewer', 'welfare'),
  chair: person('h', 'chair'),
  officer: person('i', 'officer'),
  decider1: person('j', 'decider'),
  decider2: person('k', 'decider'),
} as const;
export type SamplePerson = keyof typeof people;

export const asPerson = (key: SamplePerson): Actor => ({
  kind: 'person',
  person: people[key].id,
  grants: people[key].grants,
});
export const asSystem: Actor = { kind: 'system', duty: 'import' };
const invitedPartner: Partner = {
  id: 'pt-aaaaaaaaaa',
  name: 'Woonzorgcentra Haaglanden',
  sector: 'care',
  role: 'Biedt leerplekken aan.',
  contactEmail: 'partner@example.nl',
  language: 'nl',
  status: 'invited',
  secret: 'geheim-geheim-geheim-geheim',
  salt: 'zout',
  invitedAt: '2026-03-02T09:00:00.000Z',
};
export const asPartner: Actor = { kind: 'partner', partner: invitedPartner.id };

/** Who stands for a capacity; for the partner and the system no person does. */
export const actorIn: Record<Capacity, Actor> = {
  applicant: asPerson('applicant'),
  partner: asPartner,
  coordinator: asPerson('coordinator'),
  reviewer: asPerson('reviewer1'),
  chair: asPerson('chair'),
  officer: asPerson('officer'),
  decider: asPerson('decider2'),
  system: asSystem,
};

const form: StoredForm = { content: strong, etag: 'etag-1' };

const score = (level: number) => ({ level, motivation: 'Omdat het zo is.' });
export const scores = (level: number) => ({
  'regional-character': score(level),
  'golden-triangle': score(level),
  'concrete-results': score(level),
  sharing: score(level),
});
const levels = (level: number) => ({
  'regional-character': level,
  'golden-triangle': level,
  'concrete-results': level,
  sharing: level,
});

/** An input for every command that its guards accept on the straight way. */
export const inputs: { [Command in KoploperCommand]: KoploperInput<Command> } = {
  start: { programme: 'kopgroep', name: 'STRONG', organisation: 'ROC Mondriaan', regions: ['haaglanden'] },
  'invite-partner': {
    name: 'Woonzorgcentra Haaglanden',
    sector: 'care',
    role: 'Biedt leerplekken aan.',
    contactEmail: 'partner@example.nl',
    language: 'nl',
  },
  'confirm-partnership': { partner: invitedPartner.id, secret: invitedPartner.secret },
  'decline-partnership': { partner: invitedPartner.id, secret: invitedPartner.secret, reason: 'Geen tijd.' },
  submit: { formEtag: form.etag },
  'request-supplement': {
    items: [{ field: 'results', missing: 'Waaruit blijkt het?', basis: 'Aankondiging 2015' }],
    due: '2026-04-30',
  },
  supplement: { formEtag: form.etag },
  'open-review': {},
  'assign-reviewers': { reviewers: [people.reviewer1.id, people.reviewer2.id, people.reviewer3.id] },
  'submit-review': { scores: scores(4) },
  'close-review': {},
  'adopt-advice': { advice: 'admit', levels: levels(4), explanation: 'Voldoet.' },
  'prepare-decision': { outcome: 'admit', reason: 'Wij volgen het advies.' },
  'return-decision': { reason: 'De motivering is te kort.' },
  'release-decision': {},
  'propose-summary': { summary: { nl: 'Samenvatting.', en: 'Summary.' } },
  'approve-summary': {},
  publish: { slug: 'strong' },
  withdraw: { reason: 'Wij dienen later in.' },
  import: {
    slug: 'strong',
    name: 'STRONG',
    alsoKnownAs: [],
    regions: ['haaglanden'],
    partners: [],
    educationLevels: ['mbo'],
    themes: [],
    results: [],
    sources: ['https://example.nl/bron'],
    confidence: 'high',
    readOn: '2026-11',
  },
};

/** Facts that let every guard of the straight way pass. */
const factsFor = (actor: Actor): KoploperFacts => ({
  self:
    Object.values(people).find(({ id: known }) => actor.kind === 'person' && known === actor.person) ??
    people.applicant,
  form,
  frozenForm: { content: { ...strong, results: [{ what: 'Masterclasses.' }] }, etag: 'etag-0' },
  partner: invitedPartner,
  reviewers: Object.values(people),
});

export interface Walked {
  readonly current: KoploperCase;
  readonly history: readonly Envelope[];
}

export const nothingYet: Walked = {
  current: koploperLifecycle.blank('KL-2026-0042') as KoploperCase,
  history: [],
};

export const hour = (index: number): string =>
  new Date(Date.UTC(2026, 2, 2, 9) + index * 3_600_000).toISOString();

/** Decides one command on what was walked so far. */
export function tryStep(
  { current, history }: Walked,
  actor: Actor,
  command: KoploperCommand,
  input: unknown = inputs[command],
  facts: Partial<KoploperFacts> = {},
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
      now: hour(history.length),
      random: { id: 'aaaaaaaaaa', secret: invitedPartner.secret, salt: 'salt' },
    },
  );
}

/** The same, where it must be accepted. */
export function step(walked: Walked, actor: Actor, command: KoploperCommand, input?: unknown): Walked {
  const decided = tryStep(walked, actor, command, input);
  if ('code' in decided) throw new Error(`${command} in ${walked.current.state}: ${JSON.stringify(decided)}`);
  return { current: decided.next as KoploperCase, history: [...walked.history, decided.event] };
}

type Way = readonly (readonly [Actor, KoploperCommand, unknown?])[];

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

/** A way to every state there is. */
export const ways: Record<KoploperState, Way> = {
  none: [],
  draft: toSubmitted.slice(0, 2),
  submitted: toSubmitted,
  'awaiting-supplement': [...toSubmitted, [asPerson('officer'), 'request-supplement']],
  'under-review': toReview,
  'in-deliberation': toDeliberation,
  advised: toAdvised,
  'decision-prepared': toPrepared,
  admitted: toAdmitted,
  deferred: deciding({
    outcome: 'defer',
    reason: 'Nog te vroeg.',
    deviationReason: 'De resultaten zijn pril.',
    missing: 'Resultaten.',
    reenterFrom: '2026-12-01',
  }),
  declined: deciding({
    outcome: 'decline',
    reason: 'Past niet.',
    deviationReason: 'Geen regionaal karakter.',
  }),
  published: [...toProposed, [asPerson('applicant'), 'approve-summary'], [asPerson('officer'), 'publish']],
  withdrawn: [...toSubmitted, [asPerson('applicant'), 'withdraw']],
};

export const walk = (way: Way): Walked =>
  way.reduce((walked, [actor, command, input]) => step(walked, actor, command, input), nothingYet);
