// A case in every state as one archive: no sealed text is left out, the chain holds, and it takes as many reads however long the
// case has been under way.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseKindOf } from '../../domain/caseKinds.ts';
import { eventTextName } from '../../domain/eventTexts.ts';
import { gatherCaseFile } from '../../functions/commands/caseFile.ts';
import { caseReaderOf } from '../../functions/commands/caseReader.ts';
import { commandDeps } from '../../functions/commands/deps.ts';
import type { CaseStore } from '../../functions/platform/caseStore.ts';
import { fails, verify } from '../../functions/site/verify.mjs';
import { caseFileTexts } from '../../functions/ui/caseFile/pages.tsx';
import { brought, by, liveStates } from '../rights/brought.ts';
import { fundRights } from '../rights/broughtRequest.ts';
import { cast } from '../rights/cast.ts';
import type { House } from '../rights/kinds.ts';
import { testApi } from '../support/apiClient.ts';
import { startDatabase } from '../support/database.ts';

let house: House;
beforeAll(async () => {
  const database = await startDatabase();
  // Records everybody there is.
  await testApi(database, database.client, cast);
  house = { database, deps: commandDeps(database.client, database.tables) };
  await fundRights.prepare(house);
});
afterAll(() => house.database.stop());

/** What somebody said of an interest of their own stays sealed; a letter is there as its file. */
const elsewhere = /^(conflict|letter)-\d+$/;

const kinds = [
  { kind: 'koploper', states: liveStates, bring: brought },
  {
    kind: 'fund',
    states: [...fundRights.applying, ...fundRights.deciding],
    bring: (into: House, state: string) => fundRights.brought(into, state),
  },
] as const;

const cases = kinds.flatMap(({ kind, states, bring }) =>
  states.map((state) => ({
    kind,
    state,
    bring: bring as (into: House, state: string) => Promise<{ id: string }>,
  })),
);

describe.each(cases)('a $kind that is $state', ({ kind, state, bring }) => {
  it('is laid open with every sealed text, and no read more than any other', async () => {
    const { cases: store, lists } = house.deps;
    const { id } = await bring(house, state);
    const names = Object.keys(await store.texts(id)).filter((name) => !elsewhere.test(name));
    const history = (await store.events(id)).map(({ type, sequence, data }) => ({
      name: caseKindOf(kind).eventName(type) ?? '',
      number: Number(sequence),
      data,
    }));
    const found = history.flatMap((_, index) => eventTextName(history, index) ?? []);
    expect([...names].sort()).toEqual(found.filter((name) => names.includes(name)).sort());

    const reader = caseReaderOf(await store.head(id), by('officer'));
    if (!reader) throw new Error('an officer reads every case');
    const reads: string[] = [];
    const file = await gatherCaseFile(
      { cases: counting(store, reads), lists },
      reader,
      '2032-06-01T10:00:00.000Z',
    );
    expect(reads.length).toBeLessThanOrEqual(kind === 'fund' ? 12 : 8);
    expect(file.hidden).toBe(0);
    expect((await verify(JSON.stringify(file.chain))).filter(fails)).toEqual([]);
    const texts = caseFileTexts(file);
    expect(texts.filter(({ text }) => text.includes('undefined') || text.includes('[object'))).toEqual([]);
  });
});

function counting(store: CaseStore, reads: string[]): CaseStore {
  return new Proxy(store, {
    get(target, name) {
      const method = Reflect.get(target, name);
      return (...given: unknown[]) => {
        reads.push(String(name));
        return method.apply(target, given);
      };
    },
  });
}
