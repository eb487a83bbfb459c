// Bad input at the real doors: refused with its reason and what to do, and not a row of the case is another than before.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../domain/clock/days.ts';
import { commandDeps } from '../functions/commands/deps.ts';
import type { KoploperCommand } from '../schemas/commands/koploper.ts';
import { brought, by, type House, type LiveState, madeReady } from './rights/brought.ts';
import { cast, idOf, type Name } from './rights/cast.ts';
import { type TestApi, testApi } from './support/apiClient.ts';
import { startDatabase } from './support/database.ts';
import { inputs } from './support/koploperSamples.ts';
import type { LiveCase } from './support/liveCase.ts';
import { inputAt, momentOf } from './support/liveInputs.ts';
import { rowsOf } from './support/partitionRows.ts';
import { type TestPortal, testPortal } from './support/portalClient.ts';

let house: House;
let api: TestApi;
let portal: TestPortal;

beforeAll(async () => {
  const database = await startDatabase();
  api = await testApi(database, database.client, cast);
  portal = testPortal(database, { now: '2026-03-03T09:00:00.000Z' });
  house = {
    database,
    deps: { ...commandDeps(database.client, database.tables), pause: () => Promise.resolve() },
  };
});
afterAll(() => house.database.stop());

interface Told {
  readonly status: number;
  readonly code?: string;
  readonly guard?: string;
  readonly pointer?: string;
  readonly detail?: string;
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
}

/** What the api answers in one language; `path` is behind the case number. */
async function told(on: LiveCase, who: Name, path: string, input: unknown, language: string): Promise<Told> {
  const { current } = await momentOf(house.deps.cases, on.id, on.now(), []);
  const response = await api.request(
    `/api/v1/cases/${on.id}/${path}`,
    {
      method: path === 'form' ? 'PUT' : 'POST',
      headers: {
        authorization: `Bearer ${who}`,
        'content-type': 'application/json',
        'accept-language': language,
        'idempotency-key': randomUUID(),
        'if-match': `"${current.version}"`,
      },
      body: JSON.stringify(input),
    },
    on.anHourLater(),
  );
  return { ...((await response.json()) as Told), status: response.status };
}

/** Refused in words of both languages, with every row as it was. Gives the Dutch answer. */
async function refused(on: LiveCase, who: Name, command: KoploperCommand, input: unknown): Promise<Told> {
  const before = await rowsOf(house.database, on.id);
  const nl = await told(on, who, `commands/${command}`, input, 'nl');
  const en = await told(on, who, `commands/${command}`, input, 'en');
  expect(await rowsOf(house.database, on.id)).toEqual(before);
  expect(nl.status).toBeGreaterThanOrEqual(400);
  expect(nl.status).toBeLessThan(500);
  for (const { detail, errors = [] } of [nl, en]) {
    expect(detail).toMatch(/\w+ \w+/);
    for (const error of errors) expect(error.detail).toMatch(/\w+/);
  }
  expect(en.detail).not.toBe(nl.detail);
  return nl;
}

const inState = (state: LiveState): Promise<LiveCase> => brought(house, state);

describe('a term that would end before it begins', () => {
  it.each([
    ['submitted', 'officer', 'request-supplement', 'due', 'due-too-soon'],
    ['awaiting-supplement', 'officer', 'extend-supplement', 'due', 'day-not-ahead'],
    ['in-deliberation', 'chair', 'ask-clarification', 'due', 'due-too-soon'],
    ['under-review', 'officer', 'announce-delay', 'until', 'day-not-ahead'],
    ['advised', 'decider1', 'prepare-decision', 'reenterFrom', 'reentry-in-the-past'],
  ] as const)('is refused in %s: %s, %s', async (state, who, command, field, guard) => {
    const on = await inState(state);
    for (const day of ['2026-03-01', '2026-03-02', '1999-12-31']) {
      const deferral = { outcome: 'defer', missing: 'Resultaten.', deviationReason: 'Omdat.' };
      const input = { ...inputs[command], ...(command === 'prepare-decision' ? deferral : {}), [field]: day };
      expect(await refused(on, who, command, input)).toMatchObject({
        status: 409,
        guard,
        pointer: `/${field}`,
      });
    }
  });
});

describe('a day that does not exist', () => {
  const never = [
    '2026-13-45',
    '2026-02-30',
    '2025-02-29',
    '0000-01-01',
    '9999-12-31',
    '20260-01-01',
    '-000001-01-01',
    '',
    'morgen',
  ];
  it.each([
    ['submitted', 'officer', 'request-supplement', 'due'],
    ['awaiting-supplement', 'officer', 'extend-supplement', 'due'],
    ['in-deliberation', 'chair', 'ask-clarification', 'due'],
    ['under-review', 'officer', 'announce-delay', 'until'],
    ['advised', 'decider1', 'prepare-decision', 'reenterFrom'],
    ['submitted', 'officer', 'resolve-undelivered', 'postedOn'],
  ] as const)('is refused in %s: %s, %s', async (state, who, command, field) => {
    const on = await inState(state);
    for (const day of never) {
      const { errors, ...answer } = await refused(on, who, command, { ...inputs[command], [field]: day });
      expect(answer, day).toMatchObject({ status: 400, code: 'invalid-input' });
      expect(
        errors?.map(({ pointer }) => pointer),
        day,
      ).toEqual([`/${field}`]);
      expect(errors?.[0]?.detail).toContain('Geef een dag die bestaat');
    }
  });
});

describe('a term moved the wrong way', () => {
  it('is refused: an extension to the same day or an earlier one', async () => {
    const on = await inState('awaiting-supplement');
    const { current } = await momentOf(house.deps.cases, on.id, on.now(), []);
    const due = current.stops?.at(-1)?.due ?? '';
    for (const day of [due, addDays(due, -1)]) {
      expect(await refused(on, 'officer', 'extend-supplement', { due: day })).toMatchObject({
        guard: 'not-an-extension',
        pointer: '/due',
      });
    }
  });

  it('is refused: a delay until the day that is due, or an earlier one, also after a first delay', async () => {
    const on = await inState('under-review');
    const delay = (until: string) => ({ until, reason: 'De commissie komt later bijeen.' });
    const { current } = await momentOf(house.deps.cases, on.id, on.now(), []);
    const due = current.decisionDue ?? '';
    for (const day of [due, addDays(due, -1)])
      expect(await refused(on, 'officer', 'announce-delay', delay(day))).toMatchObject({
        guard: 'not-a-delay',
      });
    await on.act(by('officer'), 'announce-delay', delay(addDays(due, 14)));
    expect(await refused(on, 'officer', 'announce-delay', delay(addDays(due, 14)))).toMatchObject({
      guard: 'not-a-delay',
      pointer: '/until',
    });
  });
});

describe('what is not whole', () => {
  it('is refused: a supplement item for a field that is not in the form, named twice, or none', async () => {
    const on = await inState('submitted');
    const item = (field: string) => ({ field, missing: 'Waaruit blijkt het?', basis: 'Aankondiging 2015' });
    const asking = (...fields: string[]) => ({ items: fields.map(item), due: '2026-04-30' });
    const unknown = await refused(on, 'officer', 'request-supplement', asking('results', 'lievelingskleur'));
    expect(unknown.errors).toMatchObject([
      { pointer: '/items/1/field', detail: expect.stringContaining('results') },
    ]);
    expect(await refused(on, 'officer', 'request-supplement', asking('results', 'results'))).toMatchObject({
      guard: 'field-named-twice',
    });
    expect((await refused(on, 'officer', 'request-supplement', asking())).errors?.[0]?.pointer).toBe(
      '/items',
    );
  });

  it('is refused: a review without every criterion, with a sixth level, or without a word', async () => {
    const on = await inState('under-review');
    const { scores } = inputs['submit-review'];
    const { sharing, ...three } = scores;
    const errors = async (given: unknown) =>
      (await refused(on, 'reviewer1', 'submit-review', { scores: given })).errors?.map(
        ({ pointer }) => pointer,
      );
    expect(await errors(three)).toEqual(['/scores/sharing']);
    expect(await errors({})).toHaveLength(4);
    expect(await errors({ ...scores, sharing: { ...sharing, level: 6 } })).toEqual(['/scores/sharing/level']);
    expect(await errors({ ...scores, sharing: { ...sharing, motivation: '' } })).toEqual([
      '/scores/sharing/motivation',
    ]);
    expect(await errors({ ...scores, kleur: sharing })).toEqual(['/scores/kleur']);
  });

  it('is refused: a decision that deviates without a reason, and a deferral without what is missing', async () => {
    const on = await inState('advised');
    const decision = (more: object) => ({ ...inputs['prepare-decision'], ...more });
    expect(await refused(on, 'decider1', 'prepare-decision', decision({ outcome: 'decline' }))).toMatchObject(
      {
        guard: 'deviation-without-reason',
        pointer: '/deviationReason',
      },
    );
    const deferral = decision({ outcome: 'defer', deviationReason: 'Omdat het pril is.' });
    expect(await refused(on, 'decider1', 'prepare-decision', deferral)).toMatchObject({
      guard: 'deferral-incomplete',
    });
  });

  it('is refused: a decision letter without a reason for every criterion', async () => {
    const on = await inState('advised');
    const { criteria: _, ...decision } = inputs['prepare-decision'];
    await on.act(by('decider1'), 'prepare-decision', decision);
    const { detail, guard, ...rest } = await refused(on, 'decider2', 'release-decision', {});
    expect(guard).toBe('letter-incomplete');
    expect(rest).toHaveProperty('lacks.length', 4);
    expect(detail).toContain('Leg het besluit terug');
  });
});

describe('a link of a nomination', () => {
  const answer = { electronicNotice: true };
  const secretOf = async (on: LiveCase) => (await house.deps.cases.nomination(on.id))?.secret ?? '';

  it('is refused when it is another’s, or made up', async () => {
    const on = await inState('nominated');
    const other = await secretOf(await inState('nominated'));
    for (const secret of [other, 'geraden'])
      expect(await refused(on, 'stranger', 'accept-nomination', { ...answer, secret })).toMatchObject({
        status: 404,
        code: 'not-found',
      });
  });

  it.each(['applicant', 'stranger'] as const)('is refused when it was used before: by %s', async (who) => {
    const on = await inState('nominated');
    const secret = await secretOf(on);
    const first = await told(on, 'applicant', 'commands/accept-nomination', { ...answer, secret }, 'nl');
    expect(first.status).toBe(200);
    expect(await refused(on, who, 'accept-nomination', { ...answer, secret })).toMatchObject({
      status: 409,
      code: 'link-used',
      detail: expect.stringContaining('nieuwe link'),
    });
    expect(await refused(on, who, 'decline-nomination', { secret })).toMatchObject({ code: 'link-used' });
  });

  it.each(['lapsed', 'submitted', 'withdrawn', 'published'] as const)(
    'is refused after its case moved on: %s',
    async (state) => {
      const on = await inState(state);
      const secret = await secretOf(on);
      expect(await refused(on, 'stranger', 'accept-nomination', { ...answer, secret })).toMatchObject({
        status: 409,
        code: 'link-used',
      });
    },
  );
});

describe('a link of a partner', () => {
  const invited = async (on: LiveCase, place = 0) => {
    const partner = (await house.deps.cases.partners(on.id))[place];
    if (!partner) throw new Error('nobody was invited');
    return partner;
  };

  /** Given at the page behind the link; changes nothing. */
  async function shown(on: LiveCase, link: string): Promise<{ status: number; html: string }> {
    const before = await rowsOf(house.database, on.id);
    const posted = await portal.post(link, { answer: 'decline', reason: 'Toch niet.' });
    expect(await rowsOf(house.database, on.id)).toEqual(before);
    const { html } = await portal.get(link);
    return { status: posted.status, html: posted.status === 404 ? posted.html : html };
  }

  it('is refused when it is another partner’s, or another case’s', async () => {
    const on = await inState('draft');
    await on.act(by('applicant'), 'invite-partner', {
      ...inputs['invite-partner'],
      name: 'Gemeente Voorbeeld',
    });
    const [one, two] = [await invited(on, 0), await invited(on, 1)];
    const elsewhere = await inState('draft');
    for (const link of [
      `/partner/${on.id}/${one.id}/${two.secret}`,
      `/partner/${elsewhere.id}/${one.id}/${one.secret}`,
      `/partner/${on.id}/${one.id}/geraden`,
    ])
      expect((await shown(on, link)).status).toBe(404);
  });

  it('changes nothing a second time, and shows the answer that stands', async () => {
    const on = await inState('draft');
    const partner = await invited(on);
    const link = `/partner/${on.id}/${partner.id}/${partner.secret}`;
    expect((await portal.post(link, { answer: 'confirm' })).status).toBe(303);
    const { html } = await shown(on, link);
    expect(html).toContain('U hebt bevestigd dat uw organisatie meedoet');
    expect(html).toContain('Neem dan contact op met wie u heeft uitgenodigd');
  });

  it.each(['submitted', 'withdrawn', 'published'] as const)(
    'says so after its case moved on: %s',
    async (state) => {
      const on = await inState(state);
      const partners = await house.deps.cases.partners(on.id);
      const open = partners.find(({ status }) => status === 'invited');
      const { html } = await shown(on, `/partner/${on.id}/${open?.id}/${open?.secret}`);
      expect(html).toContain('Antwoorden kan niet meer');
    },
  );
});

describe('people and notices', () => {
  it('is refused: erasing somebody who is not in the case, or was erased already', async () => {
    const on = await inState('published');
    for (const subject of [idOf('stranger'), idOf('officer'), 'pt-aaaaaaaaaa'])
      expect(await refused(on, 'officer', 'erase-person', { subject })).toMatchObject({
        guard: 'nobody-of-this-case',
        pointer: '/subject',
      });
    const [partner] = await house.deps.cases.partners(on.id);
    await on.act(by('officer'), 'erase-person', { subject: partner?.id });
    expect(await refused(on, 'officer', 'erase-person', { subject: partner?.id })).toMatchObject({
      guard: 'nobody-of-this-case',
    });
    expect((await refused(on, 'officer', 'erase-person', { subject: 'iedereen' })).errors?.[0]?.pointer).toBe(
      '/subject',
    );
  });

  it('is refused: erasing the applicant of a case that runs', async () => {
    expect(
      await refused(await inState('submitted'), 'officer', 'erase-person', { subject: idOf('applicant') }),
    ).toMatchObject({ guard: 'still-needed', detail: expect.stringContaining('als de zaak klaar is') });
  });

  it('is refused: resolving what is not undelivered, of another, or posted tomorrow', async () => {
    const on = await inState('submitted');
    const posted = { notice: 1, receiver: idOf('applicant'), by: 'post', postedOn: '2026-03-02' };
    expect(await refused(on, 'officer', 'resolve-undelivered', posted)).toMatchObject({
      guard: 'nothing-undelivered',
      pointer: '/notice',
    });
    await madeReady['resolve-undelivered']?.(on, house);
    const moment = await momentOf(house.deps.cases, on.id, on.now(), []);
    const right = inputAt('resolve-undelivered', moment);
    expect(await refused(on, 'officer', 'resolve-undelivered', { ...right, notice: 99 })).toMatchObject({
      guard: 'nothing-undelivered',
    });
    const other = { ...right, receiver: idOf('stranger') };
    expect(await refused(on, 'officer', 'resolve-undelivered', other)).toMatchObject({
      guard: 'nothing-undelivered',
    });
    const tomorrow = { ...right, postedOn: addDays(moment.today, 1) };
    expect(await refused(on, 'officer', 'resolve-undelivered', tomorrow)).toMatchObject({
      guard: 'day-in-the-future',
      pointer: '/postedOn',
    });
    const noAddress = { ...right, by: 'mail', postedOn: undefined, email: 'geen adres' };
    expect((await refused(on, 'officer', 'resolve-undelivered', noAddress)).errors?.[0]?.pointer).toBe(
      '/email',
    );
  });
});
