// Calendar and mailroom on the lifecycle itself, over a real table: what is due is done once, in a history that holds, and
// nothing lapses for somebody whose notice did not arrive.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, dayOf } from '../domain/clock/days.ts';
import { dutiesOf } from '../domain/koploper/duties.ts';
import { koploperLifecycle } from '../domain/koploper/lifecycle.ts';
import { replay } from '../domain/lifecycle/engine.ts';
import { brokenLink } from '../events/chain.ts';
import { koploperEventName } from '../events/types.ts';
import { calendar } from '../functions/calendar/calendar.ts';
import { systemCommandDeps } from '../functions/commands/deps.ts';
import { run } from '../functions/commands/run.ts';
import { mailroom } from '../functions/mailroom/mailroom.ts';
import { caseLists } from '../functions/platform/caseLists.ts';
import { mailEvidence } from '../functions/platform/mailEvidence.ts';
import { mailLedger } from '../functions/platform/mailLedger.ts';
import { strong } from '../local/journeys/strongProject.ts';
import { sampleId, type TestApi, testApi } from './support/apiClient.ts';
import { type Database, startDatabase } from './support/database.ts';
import { inputs } from './support/sampleInputs.ts';

let database: Database;
let api: TestApi;
beforeAll(async () => {
  database = await startDatabase();
  api = await testApi(database);
});
afterAll(() => database.stop());

const today = dayOf(new Date().toISOString());
const inDays = (days: number) => addDays(today, days);
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

function parts() {
  const { client, tables } = database;
  const commands = systemCommandDeps(client, tables.cases);
  const give = (request: Parameters<typeof run>[1]) => run(commands, request);
  const now = () => new Date().toISOString();
  const dailyRun = calendar({
    lists: caseLists(client, tables.cases),
    cases: commands.cases,
    dutiesOf,
    run: give,
    now,
    log: silent,
  });
  const post = mailroom({ evidence: mailEvidence(client, tables.cases), run: give, now, log: silent });
  return { cases: commands.cases, dailyRun: (day: string) => dailyRun({ at: `${day}T05:00:00Z` }), post };
}

/** What happened after the event of this number, by name; the history must hold. */
async function sinceOf(id: string, after: number): Promise<string[]> {
  const { cases } = parts();
  const history = await cases.events(id);
  const head = await cases.head(id, 'strong');
  expect(brokenLink(history)).toBeUndefined();
  expect(replay(koploperLifecycle, history)).toEqual(head?.aggregate);
  return history.slice(after).map(({ type, data }) => {
    const days = data['days'] === undefined ? '' : ` ${data['days']}`;
    return `${koploperEventName(type)}${days}`;
  });
}

async function started(): Promise<string> {
  const { body } = await api.as('applicant').start(inputs.start);
  return body.id ?? '';
}

/** A case that waits for a supplement with this last day, and the number of the request. */
async function asked(due: string): Promise<{ id: string; notice: number }> {
  const id = await started();
  const applicant = api.as('applicant');
  const { form } = await applicant.view(id);
  await applicant.command(id, 'submit', { formEtag: form?.etag ?? '' });
  const { version } = await api.as('officer').view(id);
  const { body } = await api
    .as('officer')
    .command(
      id,
      'request-supplement',
      { ...inputs['request-supplement'], due },
      { ifMatch: String(version) },
    );
  expect(body).toMatchObject({ state: 'awaiting-supplement' });
  return { id, notice: body.version ?? 0 };
}

test('an untouched draft is reminded twice and lapses, however often and however many at once the daily runs are', async () => {
  const id = await started();
  const { dailyRun } = parts();
  for (let day = 150; day <= 200; day += 1) {
    await Promise.all(Array.from({ length: 1 + (day % 3) }, () => dailyRun(inDays(day))));
  }
  expect(await sinceOf(id, 1)).toEqual(['reminder-issued 14', 'reminder-issued 5', 'application-lapsed']);
});

test('days without a daily run shorten nobody’s time: both reminders come first', async () => {
  const id = await started();
  const { dailyRun } = parts();
  await dailyRun(inDays(300));
  expect(await sinceOf(id, 1)).toEqual(['reminder-issued 14']);
  await dailyRun(inDays(302));
  await dailyRun(inDays(316));
  await dailyRun(inDays(330));
  expect(await sinceOf(id, 2)).toEqual(['reminder-issued 5', 'application-lapsed']);
});

test('a supplement that does not come: two reminders, then the term has passed, and never again', async () => {
  const { id, notice } = await asked(inDays(30));
  const { dailyRun } = parts();
  for (const day of [15, 16, 16, 17, 24, 25, 26, 30, 31, 31, 32]) await dailyRun(inDays(day));
  expect(await sinceOf(id, notice)).toEqual(['reminder-issued 14', 'reminder-issued 5', 'term-expired']);
});

test('a supplement that came in the middle ends the reminders', async () => {
  const { id, notice } = await asked(inDays(30));
  const { dailyRun } = parts();
  await dailyRun(inDays(16));
  const applicant = api.as('applicant');
  const { form } = await applicant.view(id);
  const { results } = strong;
  await applicant.save(id, { ...form?.content, ...(results ? { results } : {}) }, form?.etag ?? '');
  await applicant.handIn(id, 'supplement');
  for (const day of [25, 31]) await dailyRun(inDays(day));
  expect(await sinceOf(id, notice)).toEqual(['reminder-issued 14', 'application-supplemented']);
});

test('nothing lapses while the notice of it is undelivered', async () => {
  const { id, notice } = await asked(inDays(30));
  const { dailyRun, post, cases } = parts();
  const entry = {
    caseId: id,
    sequence: String(notice).padStart(10, '0'),
    template: 'supplement-request',
    receiver: sampleId('applicant'),
  };
  const ledger = mailLedger(database.client, database.tables.cases);
  const now = new Date().toISOString();
  await ledger.claim(entry, now, 'c4'.repeat(32));
  const evidence = { kind: 'bounced', at: now, messageId: 'mail-1', sentAt: now } as const;
  await Promise.all([post({ entry, evidence }), post({ entry, evidence })]);
  await post({ entry, evidence });
  expect(await sinceOf(id, notice)).toEqual(['notice-undelivered']);
  for (const day of [31, 32, 40]) await dailyRun(inDays(day));
  expect(await sinceOf(id, notice)).not.toContain('term-expired');
  const head = await cases.head(id, 'strong');
  expect(head?.aggregate).toMatchObject({ state: 'awaiting-supplement', undelivered: [{ notice }] });
});
