// The daily run over a real table and index: everything due is done once, whoever else is at work. The rules of the cases
// are a stand-in: each owes two reminders before its day, and a closing after it.

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Duty } from '../../domain/case/duties.ts';
import { addDays } from '../../domain/clock/days.ts';
import type { Aggregate, KoploperCase } from '../../schemas/case.ts';
import { type Database, startDatabase } from '../../tests/support/database.ts';
import type { CommandRequest, CommandResult } from '../commands/types.ts';
import { refuse } from '../commands/types.ts';
import { caseLists } from '../platform/caseLists.ts';
import { caseStore } from '../platform/caseStore.ts';
import { putForm, putHead } from '../platform/caseWrites.ts';
import { formStore } from '../platform/formStore.ts';
import { noCommands } from '../platform/recentCommands.ts';
import { calendar } from './calendar.ts';
import type { CalendarDeps } from './deps.ts';

let database: Database;
beforeAll(async () => {
  database = await startDatabase();
});
afterAll(() => database.stop());

/** The day of each case, and what was done for it, in order. */
let plan: Map<string, string>;
let done: string[];
let series = 0;
beforeEach(() => {
  series += 1;
  plan = new Map();
  done = [];
});

const store = () => caseStore(database.client, database.tables.cases);
const at = (day: string) => ({ at: `${day}T05:00:00Z` });

function indexesOf({ id, state }: KoploperCase) {
  const closed = state === 'withdrawn';
  return { waitsOn: 'applicant', waitsUntil: closed ? 'later#2026' : (plan.get(id) ?? '') };
}

async function keep(current: KoploperCase): Promise<boolean> {
  const head = { aggregate: current, recent: noCommands };
  return (await store().transact([putHead(head, indexesOf(current), current.version - 1)])) === undefined;
}

/** So many cases, all due on the same day; the ones of an earlier test are over before this year. */
async function cases(count: number, due: string, state: KoploperCase['state'] = 'awaiting-supplement') {
  const ids = Array.from({ length: count }, (_, index) => `KL-20${20 + series}-${1000 + index}`);
  for (const id of ids) {
    plan.set(id, due);
    await keep({ kind: 'koploper', id, state, version: 1, form: 1 });
  }
  return ids;
}

const nameOf = (command: string, input: object) => `${command} ${'days' in input ? input.days : ''}`;

/** `waived` serves as the list of what was done. */
function dutiesOf({ id, state, waived = [] }: KoploperCase, today: string): Duty[] {
  const due = plan.get(id);
  if (due === undefined || state === 'withdrawn') return [];
  const remind = (days: 14 | 5): Duty => ({
    command: 'remind',
    input: { term: 'supplement', due, days },
    due,
  });
  const close: Duty = { command: 'expire-term', input: { term: 'supplement', due }, due };
  const owed = [
    ...(today >= addDays(due, -14) && today < addDays(due, -5) ? [remind(14)] : []),
    ...(today >= addDays(due, -5) && today <= due ? [remind(5)] : []),
    ...(today > due ? [close] : []),
  ];
  return owed.filter(({ input, command }) => !waived.includes(nameOf(command, input)));
}

async function run(request: CommandRequest): Promise<CommandResult> {
  const { subject: id = '', name, input, seen, now } = request;
  const head = await store().head(id, 'strong');
  if (head?.aggregate.kind !== 'koploper') return refuse({ code: 'not-found' });
  const current = head.aggregate;
  const what = nameOf(name, input as object);
  const version = current.version + 1;
  const event = { id: `${id}/${version}`, type: name, time: now };
  const accepted = { id, version, state: current.state, event };
  if (current.waived?.includes(what)) return { ok: true, repeated: true, accepted };
  if (seen !== current.version) return refuse({ code: 'changed-meanwhile', version, since: [] });
  if (!(await keep({ ...current, version, waived: [...(current.waived ?? []), what] }))) return run(request);
  done.push(`${id} ${now.slice(0, 10)} ${what}`.trim());
  return { ok: true, repeated: false, accepted };
}

function dailyRun(replace: Partial<CalendarDeps> = {}) {
  const logged: { message: string; counts: unknown }[] = [];
  const note = (message: unknown, ...more: unknown[]) =>
    logged.push({ message: String(message), counts: more[0] });
  const deps: CalendarDeps = {
    lists: caseLists(database.client, database.tables.cases),
    cases: store(),
    dutiesOf,
    run,
    now: () => '2020-01-01T05:00:00.000Z',
    log: { info: note, warn: note, error: note },
    ...replace,
  };
  return { logged, go: calendar(deps) };
}

test('what is due is done, and a second run of the same day does nothing', async () => {
  const [id] = await cases(1, '2026-05-20');
  const { go } = dailyRun();
  await go(at('2026-05-05'));
  expect(done).toEqual([]);
  await go(at('2026-05-06'));
  await go(at('2026-05-06'));
  await go(at('2026-05-07'));
  expect(done).toEqual([`${id} 2026-05-06 remind 14`]);
});

test('days that were skipped are made up for, each as of its own moment', async () => {
  const [id] = await cases(1, '2026-06-20');
  const { go } = dailyRun();
  for (const day of ['2026-06-14', '2026-06-15', '2026-06-16']) await go(at(day));
  await go(at('2026-06-21'));
  expect(done).toEqual([
    `${id} 2026-06-14 remind 14`,
    `${id} 2026-06-15 remind 5`,
    `${id} 2026-06-21 expire-term`,
  ]);
});

test('cases that have nothing due for long are not even read', async () => {
  await cases(3, '2026-09-30');
  const { go, logged } = dailyRun();
  await go(at('2026-07-01'));
  expect(logged.at(-1)).toMatchObject({ message: 'daily run done', counts: { done: 0, failed: 0 } });
  expect(done).toEqual([]);
});

test('somebody who acts in the middle is told nothing twice, and what they met is not asked for', async () => {
  const [id = '', other = ''] = await cases(2, '2026-08-20');
  const meddling: CalendarDeps['run'] = async (request) => {
    const head = await store().head(request.subject ?? '', 'strong');
    if (request.seen === 1 && head?.aggregate.kind === 'koploper') {
      const state = request.subject === id ? 'withdrawn' : head.aggregate.state;
      await keep({ ...head.aggregate, state, version: 2 });
    }
    return run(request);
  };
  const { go, logged } = dailyRun({ run: meddling });
  await go(at('2026-08-10'));
  expect(done).toEqual([`${other} 2026-08-10 remind 14`]);
  expect(logged.at(-1)?.counts).toMatchObject({ done: 1, refused: 2, failed: 0 });
});

test('two runs at the same time do everything once', async () => {
  const ids = await cases(60, '2026-10-20');
  await Promise.all([dailyRun().go(at('2026-10-12')), dailyRun().go(at('2026-10-12'))]);
  expect(done.sort()).toEqual(ids.map((id) => `${id} 2026-10-12 remind 14`).sort());
});

test('a case that fails keeps nobody waiting, and the daily run comes again for it', async () => {
  const [first = '', second = '', third = ''] = await cases(3, '2026-11-20');
  const troubled: CalendarDeps['run'] = (request) => {
    if (request.subject === first) return Promise.resolve(refuse({ code: 'busy' }));
    if (request.subject === second) return Promise.reject(new Error('the database is away'));
    return run(request);
  };
  const { go, logged } = dailyRun({ run: troubled });
  await expect(go(at('2026-11-10'))).rejects.toThrow('2 cases');
  expect(done).toEqual([`${third} 2026-11-10 remind 14`]);
  expect(JSON.stringify(logged)).not.toContain('the database is away');
  await dailyRun().go(at('2026-11-10'));
  expect(done.sort()).toEqual([first, second, third].map((id) => `${id} 2026-11-10 remind 14`));
});

test('rules that ask for ever are stopped and told of', async () => {
  await cases(1, '2026-12-20');
  const { go } = dailyRun({ run: () => Promise.resolve(refuse({ code: 'not-permitted', allowed: [] })) });
  await expect(go(at('2026-12-10'))).rejects.toThrow('1 cases');
});

test('a draft is judged by the day on which it was last saved', async () => {
  const [id = ''] = await cases(1, '2027-01-20', 'draft');
  const form = { content: {}, etag: 'e', savedOn: '2027-01-01' };
  await store().transact([putForm(id, 1, form)]);
  const asked: (string | undefined)[] = [];
  const { go } = dailyRun({
    dutiesOf: (current, _today, savedOn) => {
      if (current.id === id) asked.push(savedOn);
      return [];
    },
  });
  await go(at('2027-01-10'));
  expect(asked).toEqual(['2027-01-01']);
});

test('a draft that is saved while the daily run looks at it is left alone', async () => {
  const [id = ''] = await cases(1, '2027-02-20', 'draft');
  await store().transact([putForm(id, 1, { content: {}, etag: 'e', open: ['*'] })]);
  const owed: Duty = { command: 'lapse', input: {}, due: '2027-02-20' };
  const { go, logged } = dailyRun({
    dutiesOf: (current, _today, savedOn) => (current.id === id && savedOn === undefined ? [owed] : []),
    run: async () => {
      await formStore(database.client, database.tables.cases).save(id, 1, {
        content: {},
        seen: 'e',
        etag: 'f',
        day: '2027-02-10',
      });
      return refuse({ code: 'guard', guard: 'not-due', says: { nl: '', en: '' } });
    },
  });
  await go(at('2027-02-10'));
  expect(logged.at(-1)?.counts).toMatchObject({ done: 0, refused: 1, failed: 0 });
});

test('without a moment it is now; with something else the run fails', async () => {
  const { go, logged } = dailyRun({ now: () => '2019-03-01T05:00:00.000Z' });
  await go(null);
  expect(logged.at(-1)?.counts).toMatchObject({ now: '2019-03-01T05:00:00.000Z' });
  await expect(go({ at: 'tomorrow' })).rejects.toThrow();
});

test('a round, and a request to the fund, get the commands of their own kind', async () => {
  const due = '2026-02-01';
  const owed = (current: Aggregate): Duty[] =>
    current.version > 1
      ? []
      : [{ command: current.kind === 'round' ? 'close-round' : 'warn', input: {}, due }];
  const round: Aggregate = { kind: 'round', id: 'round-rif-2026-1', state: 'open', version: 1 };
  const request: Aggregate = { kind: 'fund', id: 'RIF-2026-0001', state: 'submitted', version: 1 };
  const put = (aggregate: Aggregate, waitsOn: string) =>
    store().transact([
      putHead({ aggregate, recent: noCommands }, { waitsOn, waitsUntil: due }, aggregate.version - 1),
    ]);
  await put(round, 'round');
  await put(request, 'officer');
  const given: string[] = [];
  const { go } = dailyRun({
    dutiesOf: owed,
    run: async ({ kind, subject: id = '', name }) => {
      const head = await store().head(id, 'strong');
      if (!head) return refuse({ code: 'not-found' });
      given.push(`${kind} ${id} ${name}`);
      await put({ ...head.aggregate, version: 2 }, 'nobody');
      const event = { id: `${id}/2`, type: name, time: due };
      return { ok: true, repeated: false, accepted: { id, version: 2, state: head.aggregate.state, event } };
    },
  });
  await go(at(due));
  expect(given.sort()).toEqual(['fund RIF-2026-0001 warn', 'round round-rif-2026-1 close-round']);
});
