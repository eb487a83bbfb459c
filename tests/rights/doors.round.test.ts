// Every state × command × person before a round of the fund, through the real doors: what the table says is what is answered,
// and whoever may can also do it on its page.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personActor } from '../../domain/lifecycle/actor.ts';
import { roundLifecycle } from '../../domain/round/lifecycle.ts';
import { commandNames } from '../../functions/commands/commandNames.ts';
import { commandDeps } from '../../functions/commands/deps.ts';
import { run } from '../../functions/commands/run.ts';
import { type RoundCommand, roundCommands } from '../../schemas/commands/round.ts';
import { type RoundState, roundStates } from '../../schemas/round.ts';
import { type TestApi, testApi } from '../support/apiClient.ts';
import { startDatabase } from '../support/database.ts';
import { putBack, rowsOf } from '../support/partitionRows.ts';
import { type TestPortal, testPortal } from '../support/portalClient.ts';
import { roundInputs } from '../support/roundTable.ts';
import { cast, type Name, names } from './cast.ts';
import { doneOnPage } from './doneOnPage.ts';
import type { House } from './kinds.ts';

let house: House;
let api: TestApi;
let portal: TestPortal;

beforeAll(async () => {
  const database = await startDatabase();
  api = await testApi(database, database.client, cast);
  portal = testPortal(database);
  house = {
    database,
    deps: { ...commandDeps(database.client, database.tables), pause: () => Promise.resolve() },
  };
});
afterAll(() => house.database.stop());

const everyCommand = Object.keys(roundCommands) as RoundCommand[];
/** Another year for each state: the first round of it leaves money, the second one is brought to the state. */
const yearOf = (state: RoundState): number => 2027 + roundStates.indexOf(state);

/** The day and input of a command in a round of a year, within its window or after it. */
function givenIn(year: number, number: 1 | 2, command: RoundCommand) {
  const [month, last] = number === 1 ? ['01', '31'] : ['06', '30'];
  const [opensOn, closesOn] = [`${year}-${month}-01`, `${year}-${month}-${last}`];
  const after = number === 1 ? `${year}-02-05` : `${year}-07-05`;
  const inputs: { readonly [One in RoundCommand]?: object } = {
    'plan-round': { ...roundInputs['plan-round'], opensOn, closesOn },
    'extend-round': { ...roundInputs['extend-round'], closesOn: after },
  };
  const days: { readonly [One in RoundCommand]?: string } = {
    'plan-round': `${year - 1}-12-01`,
    'open-round': opensOn,
  };
  return { input: inputs[command] ?? roundInputs[command], now: `${days[command] ?? after}T10:00:00.000Z` };
}

const way: readonly (readonly [Name, RoundCommand, RoundState])[] = [
  ['officer', 'plan-round', 'planned'],
  ['officer', 'open-round', 'open'],
  ['officer', 'close-round', 'closed'],
  ['chairOfAll', 'propose-allocation', 'allocation-proposed'],
  ['decider1', 'confirm-allocation', 'allocated'],
];

async function bring(year: number, number: 1 | 2, wanted: RoundState): Promise<string> {
  const id = `round-rif-${year}-${number}`;
  const steps = way.slice(0, way.findIndex(([, , state]) => state === wanted) + 1);
  for (const [name, command] of steps) {
    const seen = (await house.deps.cases.head(id, 'strong'))?.aggregate.version ?? 0;
    const result = await run(house.deps, {
      ...givenIn(year, number, command),
      kind: 'round',
      subject: id,
      seen,
      name: command,
      actor: personActor(cast[name]),
      commandId: randomUUID(),
      requestHash: 'd'.repeat(64),
    });
    if (!result.ok) throw new Error(`${command} was refused: ${JSON.stringify(result.refusal)}`);
  }
  return id;
}

/** Anybody signed in may know of a round; a role counts only when it was granted for the whole country. */
const standsInRound = (name: Name): readonly string[] => [
  'anyone',
  ...cast[name].grants.filter(({ region }) => region === '*').map(({ role }) => role),
];

function expected(name: Name, state: RoundState, command: RoundCommand): string {
  const row = roundLifecycle.rows.find((one) => one.command === command && one.from.includes(state));
  if (row?.by.some((capacity) => standsInRound(name).includes(capacity))) return 'accepted';
  if (state === 'none') return 'not-found';
  return row ? 'not-permitted' : 'wrong-state';
}

describe.each(roundStates)('a round that is %s', (state) => {
  const year = yearOf(state);
  let id: string;

  beforeAll(async () => {
    await bring(year, 1, 'allocated');
    id = await bring(year, 2, state);
  });

  it.each(everyCommand)('%s', async (command) => {
    expect(commandNames.round).toContain(command);
    const before = await rowsOf(house.database, id);
    const { input, now } = givenIn(year, 2, command);
    const version = (await house.deps.cases.head(id, 'strong'))?.aggregate.version ?? 0;
    const answers: Record<string, string> = {};
    for (const name of names) {
      const response = await api.request(
        `/api/v1/rounds/${id}/commands/${command}`,
        {
          method: 'POST',
          headers: {
            authorization: `Bearer ${name}`,
            'content-type': 'application/json',
            'idempotency-key': randomUUID(),
            'if-match': `"${version}"`,
          },
          body: JSON.stringify(input),
        },
        now,
      );
      const { code, guard } = (await response.json()) as { code?: string; guard?: string };
      answers[name] = response.ok ? 'accepted' : (guard ?? String(code));
      if (response.ok) await putBack(house.database, id, before);
    }
    expect(answers).toEqual(Object.fromEntries(names.map((name) => [name, expected(name, state, command)])));
    const somebody = names.find((name) => answers[name] === 'accepted');
    if (!somebody) return;
    const above = `/zaken/rondes/${id}`;
    await doneOnPage(portal, somebody, {
      kind: 'round',
      command,
      above,
      input: { ...input },
      occasion: {},
      at: now,
    });
    await putBack(house.database, id, before);
  });
});
