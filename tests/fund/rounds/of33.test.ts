// A round of the size of the first one of 2014: 33 requests, 18 grants.
import { roundOf33 } from '../../../local/journeys/fund/scenario.ts';
import { declareWholeRound } from './wholeRounds.ts';

const points = (levels: readonly number[]) => levels.reduce((sum, level) => sum + level, 0);

// Eighteen million for requests of a million each: nine of each list fit together. Of the starters 25, 25, 24, 23, 22, 21, 20 and
// 19 points come first and two of 18 share the ninth position, of which one fits: by lot. Of the scale-ups the first nine of
// thirteen have 35 down to 27. That is 8 + 1 + 9 = 18. The starters have fourteen who are simply judged, one that was repaired
// and one that was amended and comes last: 16 − 9 = 7 are refused for the ceiling, and of the scale-ups 13 − 9 = 4: one of these
// eleven objected and stays refused. Two are refused on quality and one because it came late, one is not processed.
declareWholeRound('a round of 33 requests', {
  scenario: roundOf33,
  states: { published: 18, refused: 11 + 2 + 1, 'not-processed': 1 },
  isSurelyGranted: ({ category, fate, levels }) =>
    (fate === 'judged' || fate === 'repaired') && points(levels) >= (category === 'starter' ? 19 : 27),
  isDrawn: ({ category, fate, levels }) =>
    category === 'starter' && fate === 'judged' && points(levels) === 18,
});
