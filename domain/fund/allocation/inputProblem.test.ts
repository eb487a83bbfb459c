// No allocation is made of input that contradicts itself.
import { expect, it } from 'vitest';
import { roundOf, scaleUp, starter } from '../../../tests/support/sampleRounds.ts';
import { inputProblem } from './inputProblem.ts';

it.each([
  ['a whole round', [starter(1, 25, 1), scaleUp(2, 35, 1)], undefined],
  ['no request at all', [], undefined],
  ['the same case on both lists', [starter(1, 25, 1), scaleUp(1, 35, 1)], 'same-case-twice'],
  ['26 points of 25', [starter(1, 26, 1)], 'more-points-than-possible'],
  ['36 points of 35', [scaleUp(1, 36, 1)], 'more-points-than-possible'],
  ['content that was not handed in in time', [starter(13, 20, 1)], 'content-not-in-lottery'],
] as const)('%s', (_, requests, problem) => {
  expect(inputProblem(roundOf(1, requests))).toBe(problem);
});

it('two requests with the same content need it twice in the lottery', () => {
  const [one, other] = [
    starter(1, 20, 1),
    { ...starter(2, 20, 1), contentHash: starter(1, 20, 1).contentHash },
  ];
  const round = roundOf(1, [one, other]);
  expect(inputProblem(round)).toBe('content-not-in-lottery');
  const contentHashes = [...round.lottery.contentHashes, one.contentHash];
  expect(inputProblem({ ...round, lottery: { ...round.lottery, contentHashes } })).toBeUndefined();
});
