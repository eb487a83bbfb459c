// Random people giving random commands to requests to the fund and to their rounds, broken off before and after every write; what
// was carried once changes nothing when it is carried again.
import { expect, it } from 'vitest';
import { replay } from '../../domain/lifecycle/engine.ts';
import { roundLifecycle } from '../../domain/round/lifecycle.ts';
import { brokenLink } from '../../events/chain.ts';
import { roundEventName } from '../../events/types.ts';
import { caseStore } from '../../functions/platform/caseStore.ts';
import { rowsOf } from '../support/partitionRows.ts';
import { carriedTo, fundWalks, walkedRounds } from './fundWalks.ts';
import { describeWalks } from './walksOf.ts';

describeWalks(fundWalks, { accepted: 300, crashes: 100, mailed: 100 }, (walked, database) => {
  const historyOf = (id: string) => caseStore(database().client, database().tables.cases).events(id);

  it('left every round as its history says, with an unbroken chain', async () => {
    const { head } = caseStore(database().client, database().tables.cases);
    const names = new Set<string>();
    for (const { id } of walkedRounds) {
      const history = await historyOf(id);
      expect((await head(id, 'strong'))?.aggregate).toEqual(replay(roundLifecycle, history));
      expect(brokenLink(history)).toBeUndefined();
      for (const { type } of history) names.add(roundEventName(type) ?? '');
    }
    expect([...names]).toEqual(
      expect.arrayContaining(['round-allocated', 'decisions-prepared', 'decisions-released']),
    );
  });

  it('changes nothing when every act of every round comes again, in the wrong order', async () => {
    const rows = async () => {
      const all = await Promise.all(walked().cases.map((id) => rowsOf(database(), id)));
      return all.flat();
    };
    const before = await rows();
    const acts = (await Promise.all(walkedRounds.map(({ id }) => historyOf(id))))
      .flat()
      .filter(({ type }) =>
        ['round-extended', 'round-allocated', 'decisions-prepared', 'decisions-released'].includes(
          roundEventName(type) ?? '',
        ),
      );
    expect(acts.length).toBeGreaterThan(3);
    for (const act of acts.toReversed()) await carriedTo(database(), act, 'none');
    expect(await rows()).toEqual(before);
  });
});
