// Cases in a real database whose histories hold every event that is mailed about, in every variant that changes who gets it.
import type { Actor } from '../../domain/lifecycle/actor.ts';
import type { Envelope } from '../../events/envelope.ts';
import { peopleStore } from '../../functions/platform/peopleStore.ts';
import { strong } from '../../local/journeys/strongProject.ts';
import type { Partner } from '../../schemas/partner.ts';
import type { Database } from '../support/database.ts';
import { inputs, reasons } from '../support/sampleInputs.ts';
import { asNominee, asPerson, people } from '../support/samplePeople.ts';
import { begin, type LivedCase } from './livedCase.ts';
import { bouncing, conflicted, onPaper } from './noticeLives.ts';
import { clarify, publish, review, submitted } from './stages.ts';

const applicant = asPerson('applicant');
const officer = asPerson('officer');

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

/** One partner confirms, one declines and is taken off the list, one was invited at a wrong address and is removed. */
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
  await lived.act(applicant, 'remove-partner', { partner: second.id });
  await lived.act(applicant, 'invite-partner', {
    ...inputs['invite-partner'],
    contactEmail: 'verkeerd@example.nl',
  });
  const wrong = (await lived.partners()).find(({ contactEmail }) => contactEmail === 'verkeerd@example.nl');
  await lived.act(applicant, 'remove-partner', { partner: wrong?.id ?? '' });
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
