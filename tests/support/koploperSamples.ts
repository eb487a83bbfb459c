// People, inputs and a straight way through the koploper lifecycle, for tests of the rules.

import type { Capacity } from '../../domain/koploper/access.ts';
import { koploperLifecycle } from '../../domain/koploper/lifecycle.ts';
import type { KoploperFacts, StoredForm } from '../../domain/koploper/types.ts';
import { type Actor, personActor } from '../../domain/lifecycle/actor.ts';
import { decide } from '../../domain/lifecycle/engine.ts';
import type { Decided, Refusal } from '../../domain/lifecycle/types.ts';
import type { Envelope } from '../../events/envelope.ts';
import { strong } from '../../local/journeys/strongProject.ts';
import type { KoploperCase, KoploperState } from '../../schemas/case.ts';
import type { KoploperCommand, KoploperInput } from '../../schemas/commands/koploper.ts';
import type { Nomination } from '../../schemas/nomination.ts';
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
  officer2: person('l', 'officer'),
  decider1: person('j', 'decider'),
  decider2: person('k', 'decider'),
  decider3: person('m', 'decider'),
  reviewer4: person('n', 'reviewer', 'care'),
  reviewer5: person('o', 'reviewer', 'employers'),
  reviewer6: person('q', 'reviewer', 'government'),
} as const;
export type SamplePerson = keyof typeof people;

export const asPerson = (key: SamplePerson): Actor => personActor(people[key]);
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
const nomination: Nomination = {
  name: 'STRONG',
  organisation: 'ROC Mondriaan',
  regions: ['haaglanden'],
  contactName: 'Genomineerde',
  contactEmail: 'genomineerd@example.nl',
  language: 'nl',
  status: 'invited',
  secret: invitedPartner.secret,
  salt: 'zout',
  invitedAt: '2026-03-02T09:00:00.000Z',
};
export const asNominee: Actor = { kind: 'nominee', person: people.applicant.id };
export const asPartner: Actor = { kind: 'partner', partner: invitedPartner.id };

/** Who stands for a capacity; for the partner and the system no person does. */
export const actorIn: Record<Capacity, Actor> = {
  applicant: asPerson('applicant'),
  nominee: asNominee,
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

export const reasons = {
  'regional-character': 'Regionaal.',
  'golden-triangle': 'Alle drie.',
  'concrete-results': 'Concreet.',
  sharing: 'Deelt.',
};

/** An input for every command that its guards accept on the straight way. */
export const inputs: { [Command in KoploperCommand]: KoploperInput<Command> } = {
  start: {
    programme: 'kopgroep',
    name: 'STRONG',
    organisation: 'ROC Mondriaan',
    regions: ['haaglanden'],
    electronicNotice: true,
  },
  'start-again': { follows: 'KL-2026-0042', channel: 'mail', form: strong },
  nominate: {
    name: 'STRONG',
    organisation: 'ROC Mondriaan',
    regions: ['haaglanden'],
    contactName: 'Genomineerde',
    contactEmail: 'genomineerd@example.nl',
    language: 'nl',
  },
  'accept-nomination': { secret: invitedPartner.secret, electronicNotice: true },
  'decline-nomination': { secret: invitedPartner.secret, reason: 'Geen tijd.' },
  'choose-notice-channel': { electronic: false, postalAddress: 'Dorpsstraat 1, 1234 AB Voorbeeld' },
  'change-contact': { name: 'Iemand', email: 'nieuw@example.nl', language: 'nl' },
  'extend-supplement': { due: '2026-05-29' },
  'propose-not-processing': { reason: 'De gevraagde gegevens kwamen niet.' },
  'confirm-not-processing': {},
  'announce-delay': { until: '2026-06-30', reason: 'De commissie komt later bijeen.' },
  'release-reviewer': { reviewer: people.reviewer3.id },
  'declare-conflict': { reason: 'Een familielid werkt bij een partner.' },
  abstain: { reason: 'Ik ken het project te goed.' },
  'ask-clarification': { question: 'Hoeveel studenten doen mee?', due: '2026-04-30' },
  'answer-clarification': { answer: 'Tachtig.' },
  're-enter': {},
  'request-reconsideration': { grounds: 'De resultaten zijn niet gewogen.' },
  'propose-revision': {
    revision: {
      name: 'STRONG',
      summary: { nl: 'Nieuwe samenvatting.', en: 'New summary.' },
      results: [{ what: 'Meer inschrijvingen.' }],
      themes: [],
      educationLevels: ['mbo'],
    },
  },
  'publish-revision': {},
  'confirm-current': {},
  retract: { reason: 'De partners zijn gestopt.' },
  archive: { reason: 'Het project is afgerond.' },
  'resolve-undelivered': { notice: 1, receiver: people.applicant.id, by: 'post', postedOn: '2026-03-02' },
  'erase-person': { subject: invitedPartner.id },
  remind: { term: 'supplement', due: '2026-04-30', days: 14 },
  warn: { term: 'decision', due: '2026-04-27', days: 14 },
  'expire-term': { term: 'supplement', due: '2026-04-30' },
  lapse: {},
  'ask-current': { due: '2027-04-15' },
  'open-reentry': {},
  'record-undelivered': {
    notice: 1,
    template: 'receipt',
    receiver: people.applicant.id,
    cause: 'bounce',
  },
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
  'prepare-decision': { outcome: 'admit', reason: 'Wij volgen het advies.', criteria: reasons },
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
  candidates: Object.values(people).map((one) => ({ person: one, inConflict: false })),
  nomination,
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
