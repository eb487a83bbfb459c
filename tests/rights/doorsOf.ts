// Every command by everyone of the cast, given at the real doors to a case in one state: what the table says is what is answered,
// and whoever may can also do it on its page.

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mayRead } from '../../domain/case/access.ts';
import { caseKindOf } from '../../domain/caseKinds.ts';
import type { Actor } from '../../domain/lifecycle/actor.ts';
import { personActor } from '../../domain/lifecycle/actor.ts';
import { findCase, viewCase } from '../../functions/commands/caseView.ts';
import { commandNames } from '../../functions/commands/commandNames.ts';
import { commandDeps } from '../../functions/commands/deps.ts';
import { run } from '../../functions/commands/run.ts';
import { actOf } from '../../functions/portal/acts/acts.ts';
import { occasionOf } from '../../functions/portal/acts/occasions.ts';
import { type TestApi, testApi } from '../support/apiClient.ts';
import { startDatabase } from '../support/database.ts';
import type { LiveCase } from '../support/liveCase.ts';
import { anyInputAt } from '../support/liveKinds.ts';
import { type Moment, momentOfCase } from '../support/moments.ts';
import { putBack, type Rows, rowsOf } from '../support/partitionRows.ts';
import { type TestPortal, testPortal } from '../support/portalClient.ts';
import { rememberingClient } from '../support/rememberingClient.ts';
import { asSystem } from '../support/samplePeople.ts';
import { cast, idOf, type Name, names, standsAs } from './cast.ts';
import { doneOnPage } from './doneOnPage.ts';
import type { House, RightsKind } from './kinds.ts';

type Expected = 'accepted' | 'link-used' | 'not-found' | 'not-permitted' | 'wrong-state' | `guard ${string}`;
const statuses = { 'not-found': 404, 'not-permitted': 403, 'wrong-state': 409 } as const;

const rowAt = ({ kind }: RightsKind, state: string, command: string) =>
  caseKindOf(kind).lifecycle.rows.find((row) => row.command === command && row.from.includes(state));

/** What the access table and the rows say, read without the code that reads them. */
function expected(
  rights: RightsKind,
  who: string,
  stands: readonly string[],
  state: string,
  command: string,
): Expected {
  const row = rowAt(rights, state, command);
  if (row?.by.some((capacity) => stands.includes(capacity))) {
    const guard = rights.guardFor({ name: who, state, command });
    return guard === undefined ? 'accepted' : `guard ${guard}`;
  }
  const { access } = caseKindOf(rights.kind);
  if (!stands.some((capacity) => mayRead(access, capacity, state))) return 'not-found';
  return row ? 'not-permitted' : 'wrong-state';
}

/** A case as it was before anyone gave the command, and the moment at which all give it. */
interface Scene {
  readonly on: LiveCase;
  readonly rows: Rows;
  /** Of what is not of the case itself, such as its round. */
  readonly beside: ReadonlyMap<string, Rows>;
  readonly at: string;
  readonly moment: Moment;
}

/** Declares the tests of these states of a kind, over a database of their own. */
export function describeDoors(rights: RightsKind, states: readonly string[]): void {
  const { kind, commands: everyCommand, byLink } = rights;
  const byToken = everyCommand.filter((name) => commandNames[kind].includes(name) && !byLink.includes(name));
  let house: House;
  let api: TestApi;
  let portal: TestPortal;

  beforeAll(async () => {
    const started = await startDatabase();
    const database = { ...started, client: rememberingClient(started.client) };
    api = await testApi(database, database.client, cast);
    const deps = { ...commandDeps(database.client, database.tables), pause: () => Promise.resolve() };
    house = { database, deps };
    portal = testPortal(database, {}, database.client);
    await rights.prepare(house);
  });
  afterAll(() => house.database.stop());

  /** Calls `act` on the case when the command can be given, as far as it ever can, and puts it back. */
  async function within(
    { on, rows: before, beside, at: since }: Omit<Scene, 'moment'>,
    state: string,
    command: string,
    act: (scene: Scene) => Promise<void>,
  ): Promise<void> {
    const ready = rowAt(rights, state, command) && rights.ready(state, command);
    const at = (await ready?.(on, house)) ?? on.anHourLater();
    const moment = await momentOfCase(house.deps.cases, on.id, at, [idOf('unassignedReviewer')]);
    try {
      await act({ on, rows: ready ? await rowsOf(house.database, on.id) : before, beside, at, moment });
    } finally {
      if (ready) {
        await putBack(house.database, on.id, before);
        for (const [id, rows] of beside) await putBack(house.database, id, rows);
      }
      on.backTo(since);
    }
  }

  /** What the api answers to a person; the case is put back when the command was carried out. */
  async function answerTo(
    name: Name,
    command: string,
    { on, rows, at, moment }: Scene,
    input = anyInputAt(command, moment),
  ): Promise<string> {
    const response = await api.request(
      `/api/v1/cases/${on.id}/commands/${command}`,
      {
        method: 'POST',
        headers: {
          authorization: `Bearer ${name}`,
          'content-type': 'application/json',
          'idempotency-key': randomUUID(),
          'if-match': `"${moment.current.version}"`,
        },
        body: JSON.stringify(input),
      },
      at,
    );
    const body = (await response.json()) as { code?: string; guard?: string };
    if (response.status === 200) {
      await putBack(house.database, on.id, rows);
      return 'accepted';
    }
    const code = String(body.code);
    if (code in statuses) expect(response.status).toBe(statuses[code as keyof typeof statuses]);
    return code === 'guard-failed' ? `guard ${body.guard}` : code;
  }

  /** What the system or a partner gets behind a door through which only they come. */
  async function answerBehind(actor: Actor, command: string, { on, rows, at, moment }: Scene) {
    const result = await run(house.deps, {
      kind,
      subject: on.id,
      name: command,
      input: anyInputAt(command, moment),
      actor,
      commandId: randomUUID(),
      requestHash: 'e'.repeat(64),
      now: at,
      seen: moment.current.version,
    });
    if (result.ok) await putBack(house.database, on.id, rows);
    return result.ok ? 'accepted' : result.refusal.code;
  }

  /** The same answer, given on the page of the act by somebody who may: what stands there is enough to do it. */
  async function answerOnPage(name: Name, command: string, { on, rows, at, moment }: Scene): Promise<void> {
    try {
      const reader = await findCase(portal.deps.commands.cases, on.id, personActor(cast[name]));
      if (!reader) throw new Error(`${name} does not find ${on.id}`);
      const view = await viewCase(portal.deps.commands, reader, at);
      const occasion = await occasionOf(portal.deps, reader, view, command);
      const input = { ...anyInputAt(command, moment) };
      await doneOnPage(portal, name, { kind, command, above: `/zaken/${on.id}`, input, occasion, at });
    } finally {
      await putBack(house.database, on.id, rows);
    }
  }

  /** Everyone who is refused at once, then the others one by one, each on the case as it was. */
  async function answersTo(
    people: readonly Name[],
    command: string,
    wanted: Readonly<Record<string, Expected>>,
    scene: Scene,
  ): Promise<object> {
    const answers: Record<string, string> = {};
    const ask = async (name: Name) => {
      answers[name] = await answerTo(name, command, scene);
    };
    await Promise.all(people.filter((name) => wanted[name] !== 'accepted').map(ask));
    for (const name of people.filter((one) => wanted[one] === 'accepted')) await ask(name);
    return answers;
  }

  describe.each(states)('%s', (state) => {
    let arrived: Omit<Scene, 'moment'>;

    beforeAll(async () => {
      const on = await rights.brought(house, state);
      const beside = new Map<string, Rows>();
      for (const id of rights.alongside) beside.set(id, await rowsOf(house.database, id));
      arrived = { on, rows: await rowsOf(house.database, on.id), beside, at: on.now() };
    });

    it.each(everyCommand)('%s', async (command) => {
      await within(arrived, state, command, async (scene) => {
        expect(scene.moment.current.state).toBe(state);
        const people = byToken.includes(command) ? names : [];
        const wanted = (who: string, stands: readonly string[]) =>
          expected(rights, who, stands, state, command);
        const wantedOf = Object.fromEntries(
          people.map((name) => [name, wanted(name, standsAs(name, kind, state))]),
        );
        expect(await answersTo(people, command, wantedOf, scene)).toEqual(wantedOf);
        const somebody = people.find((name) => wantedOf[name] === 'accepted');
        if (somebody && actOf(kind, command)) await answerOnPage(somebody, command, scene);
        const partner = scene.moment.partners[0]?.id ?? 'pt-aaaaaaaaaa';
        expect(await answerBehind(asSystem, command, scene)).toBe(wanted('system', ['system']));
        expect(await answerBehind({ kind: 'partner', partner }, command, scene)).toBe(
          wanted('partner', ['partner']),
        );
      });
    });

    it.each(byLink)('%s with the link of the nomination, and with another', async (command) => {
      await within(arrived, state, command, async (scene) => {
        const wrong = { ...anyInputAt(command, scene.moment), secret: 'geen-geheim' };
        const byWrong = await Promise.all(names.map((name) => answerTo(name, command, scene, wrong)));
        expect(new Set(byWrong)).toEqual(new Set(['not-found']));
        const right = state === 'nominated' ? 'accepted' : 'link-used';
        const wanted = Object.fromEntries(names.map((name) => [name, right as Expected]));
        expect(await answersTo(names, command, wanted, scene)).toEqual(wanted);
      });
    });
  });
}
