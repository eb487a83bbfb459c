// Rounds worked out by hand. A request is its number, points and amount in millions; starters score up to 25, scale-ups up to
// 35. A step reads: number, + (granted) or - (refused for the ceiling), the rule, and the millions left afterwards.
import { describe, expect, it } from 'vitest';
import type { AllocationInput } from '../../../schemas/fund/allocation.ts';
import {
  amendedScaleUp,
  amendedStarter,
  million,
  roundOf,
  scaleUp,
  starter,
} from '../../../tests/support/sampleRounds.ts';
import { allocate, outcomesOf } from './allocate.ts';

const numberOf = (caseNumber: string) => Number(caseNumber.slice(-4));

function steps(input: AllocationInput): string[] {
  return allocate(input).trace.map(
    ({ caseNumber, outcome, rule, leftAfter }) =>
      `${numberOf(caseNumber)} ${outcome === 'grant' ? '+' : '-'} ${rule} ${leftAfter / million}`,
  );
}

const lotteries = (input: AllocationInput) =>
  allocate(input).lotteries.map((lots) => lots.map(({ caseNumber }) => numberOf(caseNumber)));

describe('everything fits', () => {
  // 3 + 2 + 5 is exactly the ceiling of 10; that two are equal matters to nobody.
  const requests = [starter(1, 20, 3), starter(2, 20, 2), scaleUp(3, 28, 5)];

  it('all are granted, and nothing is divided or drawn', () => {
    const result = allocate(roundOf(10, requests));
    expect(steps(roundOf(10, requests))).toEqual([
      '1 + everything-fits 7',
      '2 + everything-fits 5',
      '3 + everything-fits 0',
    ]);
    expect(result).toMatchObject({ lotteries: [], granted: 10 * million, left: 0 });
    expect(result.sameNumber).toBeUndefined();
    expect(result.trace[0]?.articles).toEqual(['20.1']);
  });

  it('one cent less, and it is divided', () => {
    const input = { ...roundOf(10, requests), ceiling: 10 * million - 1 };
    // One of each: 2 + 5 or 3 + 5, so the first number does not hang on a lot, but the line runs through the shared
    // position, and the other starter does not fit any more: the lots are 2, 1.
    expect(allocate(input).sameNumber).toBe(1);
    expect([...outcomesOf(allocate(input).trace).values()]).toEqual(['grant', 'grant', 'refuse-ceiling']);
    expect(lotteries(input)).toEqual([[2, 1]]);
  });

  it('a round without requests leaves its whole ceiling', () => {
    expect(allocate(roundOf(10, []))).toMatchObject({ trace: [], granted: 0, left: 10 * million });
  });
});

describe('the same number from both lists (21.2)', () => {
  it('is the largest that fits: two of each take 12 of 12, three would take 16', () => {
    // Then 3 (20 of 25, 0.80) goes before 6 (26 of 35, 0.74), and does not fit in nothing.
    const input = roundOf(12, [
      starter(1, 25, 2),
      starter(2, 22, 3),
      starter(3, 20, 2),
      scaleUp(4, 35, 4),
      scaleUp(5, 30, 3),
      scaleUp(6, 26, 2),
    ]);
    expect(steps(input)).toEqual([
      '1 + same-number 10',
      '4 + same-number 6',
      '2 + same-number 3',
      '5 + same-number 0',
      '3 - relatively-highest 0',
      '6 - after-stop 0',
    ]);
    expect(allocate(input).sameNumber).toBe(2);
  });

  it('is no more than the shorter list has; the longer one goes on alone', () => {
    // One of each takes 5 of 10. Starters are finished: 3 fits (2 left), 4 does not.
    const input = roundOf(10, [starter(1, 20, 2), scaleUp(2, 35, 3), scaleUp(3, 30, 3), scaleUp(4, 28, 3)]);
    expect(steps(input)).toEqual([
      '1 + same-number 8',
      '2 + same-number 5',
      '3 + other-list-exhausted 2',
      '4 - other-list-exhausted 2',
    ]);
  });

  it('is none when a list is empty', () => {
    const input = roundOf(4, [scaleUp(1, 28, 3), scaleUp(2, 35, 3)]);
    expect(steps(input)).toEqual(['2 + other-list-exhausted 1', '1 - other-list-exhausted 1']);
    expect(allocate(input).sameNumber).toBe(0);
  });
});

describe('then the relatively highest (21.2)', () => {
  it('27 of 35 goes before 19 of 25: 27 × 25 = 675 is more than 19 × 35 = 665', () => {
    const input = roundOf(3, [starter(1, 19, 2), scaleUp(2, 27, 2)]);
    expect(steps(input)).toEqual(['2 + relatively-highest 1', '1 - other-list-exhausted 1']);
    expect(allocate(input).trace[0]?.compared).toEqual({
      own: { points: 27, maximum: 35 },
      other: { points: 19, maximum: 25 },
      otherCaseNumber: 'RIF-2027-0001',
    });
  });

  it('20 of 25 goes before 27 of 35, though 27 is more: 20 × 35 = 700', () => {
    expect(steps(roundOf(3, [starter(1, 20, 2), scaleUp(2, 27, 2)]))[0]).toBe('1 + relatively-highest 1');
  });

  it('of equal ones on the two lists only one fits: they draw, and 2 has the lower lot', () => {
    const input = roundOf(3, [starter(1, 20, 2), scaleUp(2, 28, 2)]);
    expect(steps(input)).toEqual(['2 + relatively-highest 1', '1 - relatively-highest 1']);
    expect(lotteries(input)).toEqual([[2, 1]]);
  });

  it('equal ones of a list and of the other draw together: 3 and 5 have the lowest lots of 1, 3, 4, 5', () => {
    // The first of both lists would take 3 + 2 = 5 of 4, whoever is first: none by number. All four have 0.80.
    const input = roundOf(4, [starter(1, 20, 3), starter(3, 20, 3), scaleUp(4, 28, 2), scaleUp(5, 28, 1)]);
    // Whether one of each fits hangs on 4 (with it 5) or 5 (with it 4): the lots 5 before 4 say it does.
    expect(allocate(input).sameNumber).toBe(1);
    expect(steps(input)).toEqual([
      '3 + same-number 1',
      '5 + same-number 0',
      '1 - relatively-highest 0',
      '4 - relatively-highest 0',
    ]);
    expect(lotteries(input)).toEqual([
      [3, 1],
      [5, 4],
    ]);
  });
});

describe('three equal starters of two million (21.3)', () => {
  // Beside them 4 (35 of 35, one million) and 5 (21 of 35, four million): one of each list fits from 3 million on, two of
  // each would take 4 + 5 = 9. After the first of both, the starters (0.80) go before 5 (0.60).
  const requests = [
    starter(1, 20, 2),
    starter(2, 20, 2),
    starter(3, 20, 2),
    scaleUp(4, 35, 1),
    scaleUp(5, 21, 4),
  ];

  it('with room for one: the lowest lot of 3, 2, 1', () => {
    expect(steps(roundOf(3, requests))).toEqual([
      '3 + same-number 1',
      '4 + same-number 0',
      '2 - relatively-highest 0',
      '1 - relatively-highest 0',
      '5 - after-stop 0',
    ]);
    expect(lotteries(roundOf(3, requests))).toEqual([[3, 2, 1]]);
  });

  it('with room for two: the two lowest; one lottery tells all three apart', () => {
    expect(steps(roundOf(5, requests))).toEqual([
      '3 + same-number 3',
      '4 + same-number 2',
      '2 + relatively-highest 0',
      '1 - relatively-highest 0',
      '5 - after-stop 0',
    ]);
    expect(lotteries(roundOf(5, requests))).toEqual([[3, 2, 1]]);
    expect(allocate(roundOf(5, requests)).trace[3]).toMatchObject({
      articles: ['20.1', '21.2', '21.3'],
      lotteries: [1],
    });
  });

  it('with room for three: no lottery, though the line of the first number runs through them', () => {
    expect(steps(roundOf(7, requests))).toEqual([
      '1 + same-number 5',
      '4 + same-number 4',
      '2 + relatively-highest 2',
      '3 + relatively-highest 0',
      '5 - other-list-exhausted 0',
    ]);
    expect(lotteries(roundOf(7, requests))).toEqual([]);
  });
});

describe('equal requests of different amounts', () => {
  // With 3 first one of each takes 3 + 2 = 5 of 4, with 2 first 1 + 2 = 3: the lot decides the number, and 3 comes first.
  const requests = [starter(2, 20, 1), starter(3, 20, 3), scaleUp(4, 35, 2)];

  it('are not weighed: the lowest lot does not fit, and under stop the cheaper one waits in vain', () => {
    expect(steps(roundOf(4, requests))).toEqual([
      '4 + relatively-highest 2',
      '3 - other-list-exhausted 2',
      '2 - after-stop 2',
    ]);
    expect(allocate(roundOf(4, requests)).sameNumber).toBe(0);
    expect(lotteries(roundOf(4, requests))).toEqual([[3, 2]]);
  });

  it('under skip the cheaper one comes next', () => {
    expect(steps(roundOf(4, requests, 'skip')).slice(1)).toEqual([
      '3 - other-list-exhausted 2',
      '2 + other-list-exhausted 1',
    ]);
  });

  it('a lot that decides the number is named, though all among whom was drawn are granted', () => {
    // 3 first: 10 + 5 exceeds 14, so none by number; both starters (0.80) go before 4 and 5 (0.60). Had 2 come first, one of
    // each would have fitted, and 3 would not have. Which of 4 and 5 comes first matters to no number: they ask the same.
    const input = roundOf(14, [starter(2, 20, 1), starter(3, 20, 10), scaleUp(4, 21, 5), scaleUp(5, 21, 5)]);
    expect(steps(input)).toEqual([
      '3 + relatively-highest 4',
      '2 + relatively-highest 3',
      '4 - other-list-exhausted 3',
      '5 - other-list-exhausted 3',
    ]);
    expect(lotteries(input)).toEqual([[3, 2]]);
  });
});

describe('amended requests (19.6, 20.2)', () => {
  it('are at the bottom of their list, whatever their points', () => {
    // 2 (15) is first, then 1 (25, amended), then 3 (20, amended). One of each takes 4 of 7; 1 fits, 3 does not.
    const input = roundOf(7, [
      amendedStarter(1, 25, 2),
      starter(2, 15, 2),
      amendedStarter(3, 20, 2),
      scaleUp(4, 28, 2),
    ]);
    expect(steps(input)).toEqual([
      '2 + same-number 5',
      '4 + same-number 3',
      '1 + other-list-exhausted 1',
      '3 - other-list-exhausted 1',
    ]);
    expect(allocate(input).trace[2]?.articles).toEqual(['20.1', '20.2', '21.2']);
  });

  it('wait for all above them: 1 of 25 points stands behind 2, and 2 (0.60) comes after 3 (0.80)', () => {
    const input = roundOf(4, [amendedStarter(1, 25, 1), starter(2, 15, 2), scaleUp(3, 28, 3)]);
    expect(steps(input)).toEqual([
      '3 + relatively-highest 1',
      '2 - other-list-exhausted 1',
      '1 - after-stop 1',
    ]);
  });

  it('once they come next, their points count as those of any other', () => {
    const input = roundOf(3, [amendedStarter(1, 25, 2), scaleUp(2, 28, 2)]);
    expect(steps(input)[0]).toBe('1 + relatively-highest 1');
    const equal = roundOf(3, [starter(1, 20, 2), amendedScaleUp(2, 28, 2)]);
    expect(lotteries(equal)).toEqual([[2, 1]]);
  });
});

describe('the first does not fit', () => {
  // One of each would take 7 of 4. 1 (1.00) goes before 3 (0.80) and asks 5.
  const requests = [starter(1, 25, 5), starter(2, 20, 2), scaleUp(3, 28, 2)];

  it('under stop: the allocation ends there and the ceiling stays whole', () => {
    expect(steps(roundOf(4, requests))).toEqual([
      '1 - relatively-highest 4',
      '2 - after-stop 4',
      '3 - after-stop 4',
    ]);
  });

  it('under skip: it goes on, and the next two are equal but fit together, so nothing is drawn', () => {
    expect(steps(roundOf(4, requests, 'skip'))).toEqual([
      '1 - relatively-highest 4',
      '2 + relatively-highest 2',
      '3 + relatively-highest 0',
    ]);
    expect(lotteries(roundOf(4, requests, 'skip'))).toEqual([]);
  });

  it.each([
    [1, 'stop'],
    [1, 'skip'],
    [0, 'stop'],
    [0, 'skip'],
  ] as const)(
    'with a ceiling of %i million under %s nothing fits, and equals need no lot',
    (ceiling, onMisfit) => {
      const input = roundOf(ceiling, [...requests, starter(4, 25, 3)], onMisfit);
      const { granted, left, lotteries: drawn, trace } = allocate(input);
      expect({ granted, left, drawn }).toEqual({ granted: 0, left: ceiling * million, drawn: [] });
      expect(trace.map(({ outcome }) => outcome)).toEqual(Array(4).fill('refuse-ceiling'));
    },
  );
});

describe('another ceiling', () => {
  const requests = [starter(1, 25, 3), starter(2, 20, 3), scaleUp(3, 35, 3), scaleUp(4, 27, 3)];

  it('lowered after closing: the what-if says what the real one then does, and changes nothing', () => {
    const whatIf = Object.freeze({ ...roundOf(12, requests), ceiling: 9 * million });
    const before = JSON.stringify(whatIf);
    const foreseen = allocate(whatIf);
    expect(JSON.stringify(whatIf)).toBe(before);
    // 12 pays for all; 9 for one of each and then 2 (20 of 25 before 27 of 35).
    expect(steps(roundOf(12, requests)).every((step) => step.includes('+ everything-fits'))).toBe(true);
    expect(steps(roundOf(9, requests))).toEqual([
      '1 + same-number 6',
      '3 + same-number 3',
      '2 + relatively-highest 0',
      '4 - other-list-exhausted 0',
    ]);
    expect(allocate(roundOf(9, requests))).toEqual(foreseen);
    expect(foreseen.ranking).toEqual(allocate(roundOf(12, requests)).ranking);
  });

  it('what the first round of a year leaves goes to the second (5.3)', () => {
    // The first pays 3 + 3 and then not 2 nor 4: it leaves 2 of 8. One of each takes 6 in the second round too: with its own
    // 4 million that is none of each, with what was left it is one.
    const first = allocate(roundOf(8, [...requests, scaleUp(5, 21, 9)]));
    expect(first).toMatchObject({ granted: 6 * million, left: 2 * million });
    const second = roundOf(4, requests);
    expect(allocate(second).sameNumber).toBe(0);
    const carried = { ...second, ceiling: second.ceiling + first.left };
    expect(allocate(carried)).toMatchObject({ sameNumber: 1, granted: 6 * million, left: 0 });
  });
});
