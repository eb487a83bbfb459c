// A round as they are nowadays: 25 requests, and one of its grants followed until it is settled four years later.
import { expect, it } from 'vitest';
import { roundOf25 } from '../../../local/journeys/fund/scenario.ts';
import { runAndSettle } from '../../../local/journeys/fund/settling.ts';
import { movableDate } from '../../../local/journeys/fund/wholeRound.ts';
import { mailsOfProject } from './expectedMails.ts';
import { counted, declareWholeRound, sentIn } from './wholeRounds.ts';

const points = (levels: readonly number[]) => levels.reduce((sum, level) => sum + level, 0);

// Fifteen million for requests of a million each: seven of each list fit together. Of the starters 25, 24, 23, 22, 21, 20 and 19
// come first, of the scale-ups 34, 33, 32, 31, 30, 28 and 26. One million is left. Two starters come next, with 18 of 25 points
// each, which is more than 22 of 35: one of them, by lot. 7 + 7 + 1 = 15. Of twelve positive starters 4 are refused for the
// ceiling, of ten scale-ups 3. One is refused on quality, one because it came late, and one is not processed.
declareWholeRound('a round of 25 requests', {
  scenario: roundOf25,
  states: { published: 15, refused: 7 + 1 + 1, 'not-processed': 1 },
  isSurelyGranted: ({ category, fate, levels }) =>
    (fate === 'judged' || fate === 'repaired') && points(levels) >= (category === 'starter' ? 19 : 26),
  isDrawn: ({ category, fate, levels }) =>
    category === 'starter' && fate === 'judged' && points(levels) === 18,
  andThen: (tested) => {
    it('has one of its grants run, report and be settled in four years, with the mails of that and no other', async () => {
      const { system, journey, travelled } = tested();
      const [first] = travelled.published;
      if (!first) throw new Error('nothing was granted');
      const before = counted(await sentIn(system));
      await runAndSettle(journey, first, movableDate(journey));
      await system.settled();
      const view = await journey.as('bureau-1').view(first.number);
      expect(view).toMatchObject({ state: 'settled', settled: { amount: 950_000_00 } });
      const after = counted(await sentIn(system));
      const news = Object.entries(after).flatMap(([mail, count]) =>
        Array.from({ length: count - (before[mail] ?? 0) }, () => mail),
      );
      expect(counted(news)).toEqual(counted(mailsOfProject(first.number, first.applicant)));
    }, 300_000);
  },
});
