// A round of the fund in full swing, as people would have brought it there: every command at its own moment in the past. Nobody
// is mailed about it, as nobody is about what is imported.
import { addDays, addWorkingDays } from '../../domain/clock/days.ts';
import { contentOf, invitationsOf, startOf } from '../journeys/fund/contents.ts';
import type { Begun } from '../journeys/fund/fundJourney.ts';
import { judgementOf, reviewersOf, reviewOf } from '../journeys/fund/judgements.ts';
import type { PlannedRequest } from '../journeys/fund/scenario.ts';
import { type Commander, theCalendar } from './commander.ts';
import type { Moments } from './moments.ts';
import { nextDraft, type Reached, type SeededRequest, seededRequests } from './requests.ts';

type Seeded = SeededRequest & Begun;

const plan = { regulation: 'rif-2024-2027', ceiling: 4_500_000_00 } as const;
const why = 'Voorbeeld op deze machine: dit plafond is verzonnen.';

/** Answers with the numbers of its requests; the last one is a draft for the next round. */
export async function seedRound(commander: Commander, moments: Moments): Promise<readonly string[]> {
  const { round, closed, at } = moments;
  const { id, opensOn, closesOn } = round;
  await commander.round(
    id,
    'bureau-1',
    'plan-round',
    { ...plan, opensOn, closesOn, reason: why },
    at(addDays(opensOn, -30)),
  );
  await commander.round(id, theCalendar, 'open-round', {}, at(opensOn));
  const requests: Seeded[] = [];
  for (const request of seededRequests)
    requests.push(await drafted(commander, moments, id, request, addDays(opensOn, 2)));
  for (const request of requests) await signed(commander, moments, request);
  for (const request of requests.filter(({ reached }) => reached !== 'late'))
    await submitted(commander, moments, request, addDays(opensOn, 4));
  if (closed) await afterClosing(commander, moments, requests);
  await asked(commander, moments, requests);
  const draft = await seedNextRound(commander, moments);
  return [...requests, draft].map(({ number }) => number);
}

/** Has the round told to the register: what changed its ceiling is public, and mails nobody. */
export async function tellOfRounds(commander: Commander, { round, next, at, today }: Moments): Promise<void> {
  for (const { id } of [round, next])
    await commander.round(
      id,
      'bureau-1',
      'change-ceiling',
      { ceiling: plan.ceiling, reason: why },
      at(today),
    );
}

async function drafted<Request extends PlannedRequest>(
  commander: Commander,
  { at }: Moments,
  round: string,
  request: Request,
  day: string,
): Promise<Request & Begun> {
  const { applicant } = request;
  const number = await commander.start(applicant, startOf(request, round), at(day));
  const begun = { ...request, number };
  for (const invitation of invitationsOf(begun))
    await commander.request(number, applicant, 'invite-partner', invitation, at(day));
  const partners = await commander.partners(number);
  for (const { id: partner, secret } of partners)
    await commander.request(
      number,
      { kind: 'partner', partner },
      'confirm-partnership',
      { partner, secret },
      at(day),
    );
  const documents = await commander.upload(number, applicant, at(day));
  await commander.save(number, applicant, contentOf(begun, partners, documents), at(day));
  return begun;
}

async function signed(commander: Commander, { at, round }: Moments, { number, signatory }: Seeded) {
  const { etag, contentHash } = await commander.form(number);
  await commander.request(
    number,
    signatory,
    'sign',
    { formEtag: etag, contentHash },
    at(addDays(round.opensOn, 3)),
  );
}

const submitted = async (commander: Commander, { at }: Moments, { number, applicant }: Seeded, day: string) =>
  commander.request(number, applicant, 'submit', { formEtag: (await commander.form(number)).etag }, at(day));

/** Two weeks are left to answer. */
async function asked(commander: Commander, { at, ago, today }: Moments, requests: readonly Seeded[]) {
  for (const { number } of requests.filter(({ reached }) => reached === 'asked'))
    await commander.request(
      number,
      'bureau-1',
      'request-supplement',
      {
        items: [
          {
            field: 'durability',
            missing: 'Hoe gaat het project na de subsidie verder?',
            basis: 'artikel 12',
          },
        ],
        due: addDays(today, 17),
      },
      at(ago(1)),
    );
}

async function afterClosing(commander: Commander, moments: Moments, requests: readonly Seeded[]) {
  const { round, at, ago, today } = moments;
  const afterwards = addDays(round.closesOn, 1);
  await commander.round(round.id, theCalendar, 'close-round', {}, at(afterwards));
  await withoutJudgement(commander, moments, requests);
  await delayed(commander, moments, requests);
  const reading = requests.filter(({ reached }) => readBy.includes(reached));
  for (const [index, request] of reading.entries()) await reviewed(commander, moments, request, index);
  const heard = reading.filter(({ reached }) => reached === 'heard' || reached === 'judged');
  for (const { number, applicant } of heard) {
    await commander.request(
      number,
      'bureau-1',
      'offer-hearing',
      { due: addWorkingDays(ago(6), 8) },
      at(ago(6)),
    );
    await commander.request(number, applicant, 'answer-hearing', { wanted: false }, at(ago(5)));
    await commander.request(
      number,
      'bureau-1',
      'record-hearing',
      { report: 'De aanvrager zag van een gesprek af.' },
      at(ago(4)),
    );
  }
  for (const request of heard.filter(({ reached }) => reached === 'judged'))
    await commander.request(
      request.number,
      'voorzitter-1',
      'adopt-judgement',
      judgementOf(request),
      at(ago(3)),
    );
  for (const { number } of reading.filter(({ reached }) => reached === 'hearing-offered'))
    await commander.request(
      number,
      'bureau-1',
      'offer-hearing',
      { due: addWorkingDays(today, 8) },
      at(ago(2)),
    );
}

const readBy: readonly Reached[] = ['assigned', 'half-reviewed', 'hearing-offered', 'heard', 'judged'];
const reviewsOf: Readonly<Partial<Record<Reached, number>>> = { assigned: 0, 'half-reviewed': 2 };

async function reviewed(commander: Commander, { at, ago }: Moments, request: Seeded, index: number) {
  const { number, reached } = request;
  const reviewers = reviewersOf(index);
  await commander.request(number, 'bureau-1', 'open-review', {}, at(ago(14)));
  await commander.request(
    number,
    'bureau-1',
    'assign-reviewers',
    { reviewers: reviewers.map(commander.personId) },
    at(ago(14)),
  );
  for (const person of reviewers.slice(0, reviewsOf[reached] ?? reviewers.length))
    await commander.request(number, person, 'submit-review', reviewOf(request), at(ago(9)));
  if (reviewsOf[reached] === undefined)
    await commander.request(number, 'bureau-1', 'close-review', {}, at(ago(8)));
}

/** One came late and waits for who decides, one was withdrawn. */
async function withoutJudgement(commander: Commander, moments: Moments, requests: readonly Seeded[]) {
  const { round, at } = moments;
  const day = addDays(round.closesOn, 1);
  for (const request of requests) {
    const { number, applicant, reached } = request;
    if (reached === 'late') {
      await submitted(commander, moments, request, day);
      const reason = 'De aanvraag kwam binnen na het einde van het tijdvak.';
      await commander.request(
        number,
        'bureau-1',
        'propose-formal-refusal',
        { ground: 'late', reason },
        at(day),
      );
    }
    if (reached === 'withdrawn') await commander.request(number, applicant, 'withdraw', {}, at(day));
  }
}

/** Where the sixteen weeks have passed by now, the office has said in time that it needs more (Awb 4:14). */
async function delayed(commander: Commander, { round, at, today }: Moments, requests: readonly Seeded[]) {
  const inTime = addDays(round.closesOn, 100);
  if (today <= inTime) return;
  for (const { number } of requests.filter(({ reached }) => reached !== 'withdrawn'))
    await commander.request(
      number,
      'bureau-1',
      'announce-delay',
      { until: addDays(today, 42), reason: 'Er zijn meer aanvragen dan verwacht.' },
      at(inTime),
    );
}

async function seedNextRound(commander: Commander, moments: Moments) {
  const { next, at, ago } = moments;
  const { id, opensOn, closesOn } = next;
  await commander.round(
    id,
    'bureau-1',
    'plan-round',
    { ...plan, opensOn, closesOn, reason: why },
    at(ago(1)),
  );
  return drafted(commander, moments, id, nextDraft, ago(1));
}
