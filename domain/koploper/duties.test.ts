// What the calendar does, day by day: reminders on their days, none after the term was met, and nothing twice.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asPerson, asSystem, people } from '../../tests/support/samplePeople.ts';
import { step, type Walked, walk, ways } from '../../tests/support/sampleWays.ts';
import { addDays } from '../clock/days.ts';
import { dutiesOf } from './duties.ts';

interface Done {
  readonly on: string;
  readonly what: string;
}

/** Runs the calendar on each of these days, in order, until nothing is left of the day; twice, as a second run would. */
function runOn(days: readonly string[], arrived: Walked): { walked: Walked; done: Done[] } {
  let walked = arrived;
  const done: Done[] = [];
  for (const day of days) {
    for (
      let duties = dutiesOf(walked.current, day);
      duties.length > 0;
      duties = dutiesOf(walked.current, day)
    ) {
      const [duty] = duties;
      if (!duty) break;
      const { term, days: before } = duty.input;
      const about = [term, before].filter((part) => part !== undefined).map((part) => ` ${part}`);
      done.push({ on: day, what: `${duty.command}${about.join('')}` });
      walked = step(walked, asSystem, duty.command, duty.input, `${day}T04:00:00.000Z`);
      expect(done.length).toBeLessThan(50);
    }
    expect(dutiesOf(walked.current, day)).toEqual([]);
  }
  return { walked, done };
}

const daysFrom = (first: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => addDays(first, index));

const requested = walk(ways['awaiting-supplement']);

describe('a supplement asked on 2 March with until 30 April', () => {
  it('is reminded of 14 and 5 days before, and runs out the day after', () => {
    const { walked, done } = runOn(daysFrom('2026-03-02', 90), requested);
    expect(done.slice(0, 3)).toEqual([
      { on: '2026-04-16', what: 'remind supplement 14' },
      { on: '2026-04-25', what: 'remind supplement 5' },
      { on: '2026-05-01', what: 'expire-term supplement' },
    ]);
    // The term stood still for 59 days, and runs on: the office has to decide, or to end it.
    expect(runOn(daysFrom('2026-05-31', 60), walked).done).toEqual([
      { on: '2026-06-11', what: 'warn decision 14' },
      { on: '2026-06-20', what: 'warn decision 5' },
    ]);
    expect(walked.current.stops).toEqual([{ askedOn: '2026-03-02', due: '2026-04-30', expired: true }]);
  });

  it('is not reminded of once it was met', () => {
    const met = step(requested, asPerson('applicant'), 'supplement', undefined, '2026-04-20T09:00:00.000Z');
    expect(
      runOn(daysFrom('2026-04-20', 10), met).done.filter(({ what }) => what.includes('supplement')),
    ).toEqual([]);
  });

  it('does not run out while its notice is undelivered, and gives the whole term again once it went by post', () => {
    const bounced = step(
      requested,
      asSystem,
      'record-undelivered',
      { notice: 5, template: 'supplement-request', receiver: people.applicant.id, cause: 'bounce' },
      '2026-03-02T15:00:00.000Z',
    );
    const { walked, done } = runOn(daysFrom('2026-03-02', 120), bounced);
    expect(done.map(({ what }) => what)).not.toContain('expire-term supplement');
    const posted = step(
      walked,
      asPerson('officer'),
      'resolve-undelivered',
      { notice: 5, receiver: people.applicant.id, by: 'post', postedOn: '2026-06-29' },
      '2026-06-30T09:00:00.000Z',
    );
    expect(posted.current.undelivered).toBeUndefined();
    expect(posted.current.stops?.at(-1)?.due).toBe('2026-08-27');
  });
});

it('a reminder that bounced is sent again and moves no term', () => {
  const { walked } = runOn(['2026-04-16'], requested);
  const reminder = walked.current.version;
  const lost = { notice: reminder, template: 'reminder', receiver: people.applicant.id, cause: 'bounce' };
  const bounced = step(walked, asSystem, 'record-undelivered', lost, '2026-04-16T15:00:00.000Z');
  const again = step(
    bounced,
    asPerson('officer'),
    'resolve-undelivered',
    { notice: reminder, receiver: people.applicant.id, by: 'post', postedOn: '2026-04-20' },
    '2026-04-20T09:00:00.000Z',
  );
  expect(again.current.stops?.at(-1)?.due).toBe('2026-04-30');
  expect(again.history.at(-1)?.data).not.toHaveProperty('due');
});

describe('whatever days the calendar stands still', () => {
  it('the applicant gets each reminder at most once, in order, never after the last day, and never two at a time', () => {
    fc.assert(
      fc.property(fc.subarray(daysFrom('2026-03-03', 75), { minLength: 1 }), (days) => {
        const { done } = runOn(days, requested);
        const reminders = done.filter(({ what }) => what.startsWith('remind'));
        expect(new Set(reminders.map(({ on }) => on)).size).toBe(reminders.length);
        expect(reminders.every(({ on }) => on <= '2026-04-30')).toBe(true);
        const order = reminders.map(({ what }) => what);
        expect([
          [],
          ['remind supplement 14'],
          ['remind supplement 5'],
          ['remind supplement 14', 'remind supplement 5'],
        ]).toContainEqual(order);
      }),
      { numRuns: 200 },
    );
  });

  it('a draft lapses only after two warnings, each with the days it promises', () => {
    const draft = walk(ways.draft);
    fc.assert(
      fc.property(fc.subarray(daysFrom('2026-03-03', 260), { minLength: 1 }), (days) => {
        const { walked, done } = runOn(days, draft);
        const [first, second, end, ...more] = done;
        expect(more).toEqual([]);
        if (second) expect(second.on >= addDays(first?.on ?? '', 9)).toBe(true);
        if (end) {
          expect(done.map(({ what }) => what)).toEqual(['remind draft 14', 'remind draft 5', 'lapse']);
          expect(end.on > addDays(second?.on ?? '', 4)).toBe(true);
          expect(end.on > addDays(first?.on ?? '', 13)).toBe(true);
          expect(walked.current.state).toBe('lapsed');
        }
      }),
      { numRuns: 200 },
    );
  });
});

it('a saved draft begins its six months anew, also after a warning', () => {
  const draft = walk(ways.draft);
  expect(dutiesOf(draft.current, '2026-08-20')).toMatchObject([{ command: 'remind', input: { days: 14 } }]);
  expect(dutiesOf(draft.current, '2026-08-20', '2026-08-19')).toEqual([]);
  const warned = runOn(['2026-08-20', '2026-08-29'], draft).walked;
  expect(dutiesOf(warned.current, '2026-09-10')).toMatchObject([{ command: 'lapse' }]);
  expect(dutiesOf(warned.current, '2026-09-10', '2026-08-30')).toEqual([]);
});

it('a published koploper is asked after a year, reminded twice, and asked again a year after its answer', () => {
  const published = walk(ways.published);
  const year = runOn(daysFrom('2026-03-03', 430), published);
  expect(year.done).toEqual([
    { on: '2027-03-03', what: 'ask-current' },
    { on: '2027-03-31', what: 'remind confirmation 14' },
    { on: '2027-04-09', what: 'remind confirmation 5' },
  ]);
  const confirmed = step(
    year.walked,
    asPerson('applicant'),
    'confirm-current',
    undefined,
    '2027-05-10T09:00:00.000Z',
  );
  expect(runOn(daysFrom('2027-05-10', 380), confirmed).done).toEqual([
    { on: '2028-05-10', what: 'ask-current' },
  ]);
});

it('the office is warned of the decision term, from the day an announced delay sets', () => {
  const submitted = walk(ways.submitted);
  expect(runOn(daysFrom('2026-03-02', 80), submitted).done).toEqual([
    { on: '2026-04-13', what: 'warn decision 14' },
    { on: '2026-04-22', what: 'warn decision 5' },
  ]);
  const delayed = step(
    submitted,
    asPerson('officer'),
    'announce-delay',
    undefined,
    '2026-04-24T09:00:00.000Z',
  );
  expect(runOn(daysFrom('2026-04-24', 80), delayed).done.map(({ on }) => on)).toEqual([
    '2026-06-16',
    '2026-06-25',
  ]);
});
