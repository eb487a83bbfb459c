// Once shifted, `Date` tells the system's time in every way there is to ask for it, and nothing else changes.

import { afterAll, expect, test } from 'vitest';
import { startClock } from './clock.ts';
import { shiftDate } from './shiftDate.ts';

const MachineDate = globalThis.Date;
afterAll(() => {
  globalThis.Date = MachineDate;
});

test('now is ahead by the offset, given dates stay what they are', () => {
  const clock = startClock(0);
  shiftDate(clock.shared);
  const week = 7 * 24 * 60 * 60 * 1000;
  clock.setOffset(week);
  const ahead = (moment: number) => Math.round((moment - MachineDate.now()) / 1000) * 1000;
  expect(ahead(Date.now())).toBe(week);
  expect(ahead(Date.parse(new Date().toISOString()))).toBe(week);
  expect(ahead(MachineDate.parse(Date()))).toBeGreaterThanOrEqual(week - 1000);
  expect(new Date(0).toISOString()).toBe('1970-01-01T00:00:00.000Z');
  expect(new Date(2026, 0, 1)).toBeInstanceOf(Date);
  expect(Date.UTC(1970, 0, 1)).toBe(0);
});
