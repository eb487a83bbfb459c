// Schedules fall due when EventBridge would run them, also over the change to summer time.

import { expect, test } from 'vitest';
import { dueTimes } from './dueTimes.ts';

const due = (expression: string, from: string, to: string, zone = 'Europe/Amsterdam') =>
  dueTimes(expression, zone, Date.parse(from), Date.parse(to)).map((moment) =>
    new Date(moment).toISOString(),
  );

test('a time of the day is that of the zone, once for each day passed', () => {
  expect(due('cron(0 6 * * ? *)', '2027-03-26T06:00:00Z', '2027-03-29T00:00:00Z')).toEqual([
    '2027-03-27T05:00:00.000Z',
    '2027-03-28T04:00:00.000Z',
  ]);
});

test('a rate runs after the beginning and up to the end', () => {
  expect(due('rate(1 hour)', '2027-01-01T10:00:00Z', '2027-01-01T12:00:00Z')).toEqual([
    '2027-01-01T11:00:00.000Z',
    '2027-01-01T12:00:00.000Z',
  ]);
  expect(due('rate(1 day)', '2027-01-01T10:00:00Z', '2027-01-01T12:00:00Z')).toEqual([]);
});

test('another kind of expression is named', () => {
  expect(() => due('at(2027-01-01T00:00:00)', '2027-01-01T00:00:00Z', '2027-01-02T00:00:00Z')).toThrow(
    /at\(2027/,
  );
});
