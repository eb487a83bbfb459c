// Cases in a real database whose histories hold every event that is mailed about, in every variant that changes who gets it.
import type { Actor } from '../../domain/lifecycle/actor.ts';
import type { Envelope } from '../../events/envelope.ts';
import { peopleStore } from '../../functions/platform/peopleStore.ts';
import { strong } from '../../local/journeys/strongProject.ts';
import type { Partner } from '../../schemas/partner.ts';
import type { Database } from '../support/database.ts';
import { asNominee, asPerson, asSystem, inputs, people, reasons } from '../support/koploperSamples.ts';
import { begin, type LivedCase } from './livedCase.ts';

const applicant = asPerson('applicant');
const officer = asPerson('officer');
const reviewers = ['reviewer1', 'reviewer2', 'reviewer3'] as const;

const lives: Readonly<Record<string, (database: Database) => Promise<LivedCase>>> = {
  'the whole way': wholeWay,
  'nominated, declined': nominationDeclined,
  'nominated, lapsed': nominationLapsed,
  'a draft, lapsed': draftLapsed,
  'not processed': notProcessed,
  'declined, looked at again, withdrawn': reconsidered,
  'deferred, back again': deferred,
  'on paper': onPaper,
  'notices that bounce': bouncing,
  'reviewers who may not': conflicted,
  archived,
};

export interface MailedLife {
  /** In the order in which they happened, case by case. */
  readonly events: readonly Envelope[];
  /** Which life a case is. */
  readonly name: (caseNumber: string) => string;
}

export async function mailedLife(database: Database): Promise<MailedLife> {
  const { client, tables } = database;
  for (const person of Object.values(people)) await peopleStore(client, tables.people).put(person);
  const names = new Map<string, string>();
  const events: Envelope[] = [];
  for (const [name, live] of Object.entries(lives)) {
    const lived = await live(database);
    names.set(lived.id, name);
    events.push(...(await lived.events()));
  }
  return { events, name: (caseNumber) => names.get(caseNumber) ?? '' };
}

const answering = ({ id }: Partner): Actor => ({ kind: 'partner', partner: id });

async function wholeWay(database: Database): Promise<LivedCase> {
  const lived = await begin(database, asPerson('coordinator'), 'nominate', {
    ...inputs.nominate,
    reason: 'Een voorbeeld voor de regio.',
  });
  const { secret } = await lived.nomination();
  await lived.act(asNominee, 'accept-nomination', { secret, electronicNotice: true });
  await invite(lived);
  await lived.act(applicant, 'submit', {
    formEtag: await lived.fill(1, { ...strong, results: [{ what: 'Masterclasses.' }] }),
  });
  await lived.act(officer, 'request-supplement', { ...inputs['request-supplement'], due: lived.day(30) });
  await lived.act(officer, 'extend-supplement', { due: lived.day(40) });
  await lived.until('remind');
  await lived.act(applicant, 'supplement', { formEtag: await lived.fill(2, strong) });
  await review(lived);
  await clarify(lived);
  await lived.act(applicant, 'answer-clarification');
  await lived.act(officer, 'announce-delay', { until: lived.day(90), reason: 'De commissie komt later.' });
  await lived.act(asPerson('chair'), 'adopt-advice');
  await lived.act(asPerson('decider1'), 'prepare-decision');
  await lived.act(applicant, 'change-contact', {
    name: 'Persoon A',
    email: 'a-nieuw@example.nl',
    language: 'en',
  });
  await lived.act(asPerson('decider2'), 'release-decision');
  await publish(lived, 'strong');
  await lived.act(applicant, 'propose-revision');
  await lived.act(officer, 'publish-revision');
  await lived.until('ask-current');
  await lived.until('remind');
  await lived.act(applicant, 'confirm-current');
  await lived.act(officer, 'retract');
  return lived;
}

/** One partner confirms, one declines. */
async function invite(lived: LivedCase): Promise<void> {
  await lived.act(applicant, 'invite-partner');
  await lived.act(applicant, 'invite-partner', {
    ...inputs['invite-partner'],
    name: 'ROC <Voorbeeld>',
    contactEmail: 'roc@example.nl',
    language: 'en',
  });
  const all = await lived.partners();
  const first = all.find(({ language }) => language === 'nl');
  const second = all.find(({ language }) => language === 'en');
  if (!first || !second) throw new Error('the partners have no rows');
  const { id: partner, secret } = first;
  await lived.act(answering(first), 'confirm-partnership', { partner, secret });
  const declined = { partner: second.id, secret: second.secret, reason: 'Geen tijd.' };
  await lived.act(answering(second), 'decline-partnership', declined);
}

async function submitted(database: Database): Promise<LivedCase> {
  const lived = await begin(database, applicant, 'start');
  await lived.act(applicant, 'submit', { formEtag: await lived.fill(1, strong) });
  return lived;
}

async function review(lived: LivedCase): Promise<void> {
  await lived.act(officer, 'open-review');
  await lived.act(officer, 'assign-reviewers');
  for (const reviewer of reviewers) await lived.act(asPerson(reviewer), 'submit-review');
  await lived.act(officer, 'close-review');
}

async function clarify(lived: LivedCase): Promise<void> {
  await lived.act(asPerson('chair'), 'ask-clarification', {
    question: 'Hoeveel studenten doen mee?',
    due: lived.day(20),
  });
}

async function publish(lived: LivedCase, slug: string): Promise<void> {
  await lived.act(officer, 'propose-summary');
  await lived.act(applicant, 'approve-summary');
  await lived.act(officer, 'publish', { slug });
}

async function nominationDeclined(database: Database): Promise<LivedCase> {
  const lived = await begin(database, officer, 'nominate');
  const { secret } = await lived.nomination();
  await lived.act(asNominee, 'decline-nomination', { secret, reason: 'Geen tijd.' });
  return lived;
}

async function nominationLapsed(database: Database): Promise<LivedCase> {
  const lived = await begin(database, officer, 'nominate');
  await lived.until('lapse');
  return lived;
}

async function draftLapsed(database: Database): Promise<LivedCase> {
  const lived = await begin(database, applicant, 'start');
  await lived.until('lapse');
  return lived;
}

async function notProcessed(database: Database): Promise<LivedCase> {
  const lived = await submitted(database);
  await lived.act(officer, 'request-supplement', { ...inputs['request-supplement'], due: lived.day(30) });
  await lived.until('expire-term');
  await lived.act(officer, 'propose-not-processing');
  await lived.act(asPerson('officer2'), 'confirm-not-processing');
  return lived;
}

async function reconsidered(database: Database): Promise<LivedCase> {
  const lived = await submitted(database);
  await review(lived);
  await clarify(lived);
  await lived.until('expire-term');
  await lived.act(asPerson('chair'), 'adopt-advice');
  await lived.act(asPerson('decider1'), 'prepare-decision', {
    outcome: 'decline',
    reason: 'Past niet.',
    criteria: reasons,
    deviationReason: 'Geen regionaal karakter.',
  });
  await lived.act(asPerson('decider2'), 'release-decision');
  await lived.act(applicant, 'request-reconsideration');
  await lived.act(applicant, 'withdraw');
  return lived;
}

async function deferred(database: Database): Promise<LivedCase> {
  const lived = await submitted(database);
  await review(lived);
  await lived.act(asPerson('chair'), 'adopt-advice');
  await lived.until('warn');
  await lived.act(asPerson('decider1'), 'prepare-decision', {
    outcome: 'defer',
    reason: 'Nog te vroeg.',
    criteria: reasons,
    deviationReason: 'De resultaten zijn pril.',
    missing: 'Resultaten.',
    reenterFrom: lived.day(200),
  });
  await lived.act(asPerson('decider2'), 'release-decision');
  await lived.until('open-reentry');
  return lived;
}

/** Mail first, then paper, then mail again: each notice goes the way that held when it was given. */
async function onPaper(database: Database): Promise<LivedCase> {
  const lived = await begin(database, applicant, 'start');
  await lived.act(applicant, 'submit', { formEtag: await lived.fill(1, strong) });
  await lived.act(applicant, 'choose-notice-channel');
  await lived.act(officer, 'request-supplement', { ...inputs['request-supplement'], due: lived.day(30) });
  await lived.act(applicant, 'choose-notice-channel', { electronic: true });
  await lived.act(applicant, 'withdraw');
  return lived;
}

/** The request bounces, bounces again at the next address, and is posted; a partner is found at another address. */
async function bouncing(database: Database): Promise<LivedCase> {
  const lived = await begin(database, applicant, 'start');
  await lived.act(applicant, 'invite-partner');
  const [partner] = await lived.partners();
  if (!partner) throw new Error('the partner has no row');
  await bounce(lived, partner.id, 'partner-invitation', 'partner2@example.nl');
  await lived.act(applicant, 'submit', { formEtag: await lived.fill(1, strong) });
  await lived.act(officer, 'request-supplement', { ...inputs['request-supplement'], due: lived.day(30) });
  await bounce(lived, people.applicant.id, 'supplement-request', 'a2@example.nl');
  const notice = await lived.version();
  const receiver = people.applicant.id;
  const again = { notice, template: 'supplement-request', receiver, cause: 'bounce' } as const;
  await lived.act(asSystem, 'record-undelivered', again);
  await lived.act(officer, 'resolve-undelivered', { notice, receiver, by: 'post', postedOn: lived.day() });
  return lived;
}

/** The last mail comes back, and goes out again to another address. */
async function bounce(lived: LivedCase, receiver: string, template: string, email: string): Promise<void> {
  const notice = await lived.version();
  await lived.act(asSystem, 'record-undelivered', { notice, template, receiver, cause: 'bounce' });
  await lived.act(officer, 'resolve-undelivered', { notice, receiver, by: 'mail', email });
}

/** One has reviewed, one abstained, one has a conflict and is released, one is released, one is still awaited. */
async function conflicted(database: Database): Promise<LivedCase> {
  const lived = await submitted(database);
  await lived.act(officer, 'open-review');
  await lived.act(officer, 'assign-reviewers', {
    reviewers: [...reviewers, 'reviewer4' as const, 'reviewer5' as const].map((key) => people[key].id),
  });
  await lived.act(asPerson('reviewer1'), 'submit-review');
  await lived.act(asPerson('reviewer2'), 'abstain');
  await lived.act(asPerson('reviewer3'), 'declare-conflict');
  await lived.act(officer, 'release-reviewer', { reviewer: people.reviewer3.id });
  await lived.act(officer, 'release-reviewer', { reviewer: people.reviewer4.id });
  await lived.until('warn');
  return lived;
}

async function archived(database: Database): Promise<LivedCase> {
  const lived = await submitted(database);
  await review(lived);
  await lived.act(asPerson('chair'), 'adopt-advice');
  await lived.act(asPerson('decider1'), 'prepare-decision');
  await lived.act(asPerson('decider2'), 'release-decision');
  await publish(lived, 'strong-twee');
  await lived.act(officer, 'archive');
  return lived;
}
