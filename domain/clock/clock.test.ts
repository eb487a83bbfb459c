// The clock as it runs from one day to the next, and the law's examples; from every day of ten years it is in everyDay.test.ts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockAt } from './clock.ts';
import { isWorkingDay } from './days.ts';
import { dueOf, type Stop, type Term } from './term.ts';

const millisecondsOfADay = 86_400_000;
const later = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * millisecondsOfADay).toISOString().slice(0, 10);

/** Every day of January 2021 to December 2030: twenty changes of the clock, three leap days. */
const firstDay = '2021-01-01';
const tenYears = 3652;

/** Days since 1970, for counting without any calendar. */
const numberOf = (day: string): number => Date.parse(day) / millisecondsOfADay;
const written = (number: number): string => later('1970-01-01', number);

/** The days on which the term stands still: a set, so that a day in two stops is in it once. */
function daysStandingStill(stops: readonly Stop[], today: number): ReadonlySet<number> {
  const days = new Set<number>();
  for (const { askedOn, answeredOn, unusedThrough } of stops) {
    for (let day = numberOf(askedOn) + 1; day <= today; day += 1) {
      if (answeredOn !== undefined && day >= numberOf(answeredOn)) break;
      if (unusedThrough !== undefined && day > numberOf(unusedThrough)) break;
      days.add(day);
    }
  }
  return days;
}

/** Walks the days from the start: each stands still or counts, until as many have counted as the term is long. */
function counted({ startedOn, days, stops }: Term, on: string) {
  const today = numberOf(on);
  const still = daysStandingStill(stops, today);
  let current = numberOf(startedOn);
  let left = days;
  let stoppedDays = 0;
  while (left > 0) {
    current += 1;
    if (!still.has(current)) left -= 1;
    else if (current <= today) stoppedDays += 1;
  }
  return { day: today - numberOf(startedOn) - stoppedDays, stoppedDays, due: written(current) };
}

const aStop = (startedOn: string, latest: number): fc.Arbitrary<Stop> =>
  fc
    .tuple(
      fc.integer({ min: -5, max: latest }),
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: 0, max: 2 }),
    )
    .map(([asked, length, ending]) => {
      const askedOn = later(startedOn, asked);
      const end = later(askedOn, length);
      if (ending === 0) return { askedOn };
      return ending === 1 ? { askedOn, answeredOn: end } : { askedOn, unusedThrough: end };
    });

const aTerm = fc
  .record({
    startedOn: fc.integer({ min: 0, max: tenYears - 1 }).map((offset) => later(firstDay, offset)),
    days: fc.constantFrom(1, 14, 56, 112),
  })
  .chain(({ startedOn, days }) =>
    fc
      .array(aStop(startedOn, days + 10), { maxLength: 4 })
      .map((stops): Term => ({ startedOn, days, stops })),
  );

describe('any term, day after day', () => {
  it('reads what an independent count gives, and never runs backwards', () => {
    fc.assert(
      fc.property(aTerm, (term) => {
        let before = clockAt(term, term.startedOn);
        expect(before).toMatchObject({ day: 0, stoppedDays: 0, late: 0 });
        for (let offset = 1; offset <= term.days + 70; offset += 1) {
          const today = later(term.startedOn, offset);
          const clock = clockAt(term, today);
          const { day, stoppedDays, due } = clock;
          expect({ day, stoppedDays, due }).toEqual(counted(term, today));
          // Each day either counts or stands still, and nothing that was reached is taken back.
          expect(day - before.day + (stoppedDays - before.stoppedDays)).toBe(1);
          expect(day >= before.day && stoppedDays >= before.stoppedDays).toBe(true);
          expect(due >= before.due && clock.late >= before.late).toBe(true);
          expect(clock.state === 'stopped').toBe(day === before.day);
          expect(clock.late > 0).toBe(day > term.days);
          before = clock;
        }
      }),
      { numRuns: 150 },
    );
  });

  it('is due never earlier for a stop more, nor for a later day announced', () => {
    const withAnother = aTerm.chain((term) =>
      fc.tuple(fc.constant(term), aStop(term.startedOn, term.days + 10)),
    );
    fc.assert(
      fc.property(withAnother, fc.integer({ min: -20, max: 200 }), ([term, stop], offset) => {
        const more = { ...term, stops: [...term.stops, stop] };
        expect(dueOf(more) >= dueOf(term)).toBe(true);
        const until = later(term.startedOn, offset);
        expect(dueOf({ ...more, until })).toBe([dueOf(more), until].sort().at(-1));
      }),
      { numRuns: 500 },
    );
  });

  it('stands where it stood when it ended', () => {
    fc.assert(
      fc.property(aTerm, fc.integer({ min: 0, max: 80 }), (term, offset) => {
        const endedOn = later(term.startedOn, offset);
        const ended = clockAt({ ...term, endedOn }, later(endedOn, 30));
        expect(ended).toEqual({ ...clockAt(term, endedOn), state: 'ended' });
        expect(clockAt({ ...term, endedOn }, later(endedOn, -1))).toEqual(clockAt(term, later(endedOn, -1)));
      }),
    );
  });
});

describe('the law and its examples', () => {
  const term = (startedOn: string, days: number, ...stops: Stop[]): Term => ({ startedOn, days, stops });

  it.each([
    ['2027-01-31', '2027-05-23'],
    ['2027-06-30', '2027-10-20'],
  ])('sixteen weeks from %s end on %s, whatever day that is', (startedOn, due) => {
    expect(dueOf(term(startedOn, 112))).toBe(due);
    expect(isWorkingDay('2027-05-23')).toBe(false);
  });

  it('asked on 1 March and answered on 10 March stands still for eight days', () => {
    const asked = term('2026-02-20', 56, { askedOn: '2026-03-01', answeredOn: '2026-03-10' });
    expect(clockAt(asked, '2026-03-01')).toMatchObject({ day: 9, stoppedDays: 0, state: 'running' });
    expect(clockAt(asked, '2026-03-09')).toMatchObject({ day: 9, stoppedDays: 8, state: 'stopped' });
    expect(clockAt(asked, '2026-03-10')).toMatchObject({ day: 10, stoppedDays: 8, state: 'running' });
    expect(dueOf(asked)).toBe('2026-04-25');
  });

  it('answered on the same or the next day stands still for none', () => {
    for (const answeredOn of ['2026-03-01', '2026-03-02']) {
      expect(
        clockAt(term('2026-02-20', 56, { askedOn: '2026-03-01', answeredOn }), '2026-03-20').stoppedDays,
      ).toBe(0);
    }
  });

  it('not answered stands still up to and including the last day to answer, a later answer changes nothing', () => {
    const unused = { askedOn: '2026-03-01', unusedThrough: '2026-03-15' };
    for (const stop of [unused, { ...unused, answeredOn: '2026-03-20' }]) {
      expect(clockAt(term('2026-02-20', 56, stop), '2026-03-31').stoppedDays).toBe(14);
    }
  });

  it('counts days in two stops once, for the first', () => {
    const both = term(
      '2026-02-20',
      56,
      { askedOn: '2026-03-05', answeredOn: '2026-03-20' },
      { askedOn: '2026-03-01', answeredOn: '2026-03-10' },
    );
    expect(clockAt(both, '2026-03-31').stops.map(({ askedOn, days }) => [askedOn, days])).toEqual([
      ['2026-03-01', 8],
      ['2026-03-05', 10],
    ]);
  });

  it('does not stand still once it has run out', () => {
    const tooLate = term('2026-03-02', 56, { askedOn: '2026-04-27', answeredOn: '2026-05-10' });
    expect(clockAt(tooLate, '2026-05-10')).toMatchObject({ stoppedDays: 0, due: '2026-04-27', late: 13 });
  });
});
