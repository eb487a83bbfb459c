// The rounds of the regulation: January and June of every year.
import { expect, test } from 'vitest';
import { lastWindow, nextWindow } from './windows.ts';

test.each([
  ['2026-11-26', 'round-rif-2026-2', 'round-rif-2027-1'],
  ['2026-12-31', 'round-rif-2026-2', 'round-rif-2027-1'],
  ['2027-01-01', 'round-rif-2027-1', 'round-rif-2027-2'],
  ['2027-06-30', 'round-rif-2027-2', 'round-rif-2028-1'],
])('on %s', (day, last, next) => {
  expect(lastWindow(day).id).toBe(last);
  expect(nextWindow(day).id).toBe(next);
});

test('a round runs from its first to its last day', () => {
  expect(nextWindow('2026-11-26')).toMatchObject({ opensOn: '2027-01-01', closesOn: '2027-01-31' });
});
