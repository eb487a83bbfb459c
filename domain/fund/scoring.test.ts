// The most that a request can score follows from its regulation.
import { expect, it } from 'vitest';
import { rif20242027 } from '../../schemas/regulations/rif-2024-2027.ts';
import { maximumPoints } from './scoring.ts';

// Five criteria of five points; seven of five.
it('a starter can score 25 points and a scale-up 35', () => {
  expect(maximumPoints(rif20242027, 'starter')).toBe(25);
  expect(maximumPoints(rif20242027, 'scale-up')).toBe(35);
});

it('more points for the best level are more for every criterion', () => {
  const levels = rif20242027.levels.value.map((level) => ({ ...level, points: level.points * 2 }));
  expect(maximumPoints({ ...rif20242027, levels: { ...rif20242027.levels, value: levels } }, 'starter')).toBe(
    50,
  );
});
