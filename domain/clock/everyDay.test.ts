// The clock and its days one by one against a count that shares nothing with them: a walk over the calendar from every day of
// 2024 to 2034, with whatever can happen to a term.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Clock, clockAt } from './clock.ts';
import { type DaySpan, dayByDay } from './dayByDay.ts';
import { dueOf, type Extension, type Stop, type Term } from './term.ts';

const written = (count: number): string => new Date(count * 86_400_000).toISOString().slice(0, 10);
const numberOf = (day: string): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8))) / 86_400_000;
const later = (day: string, days: number): string => written(numberOf(day) + days);

interface Counted {
  readonly day: string;
  /** What was asked on the day because of which it stood still. */
  readonly still: string | undefined;
  /** How many have counted, this one included. */
  readonly number: number;
}

/** Every day from the first of the term, through today and the last day in time; and how long the term became. */
function walk(term: Term, today: string): { days: readonly Counted[]; length: number; due: string } {
  const asked = [...term.stops].sort((one, other) => numberOf(one.askedOn) - numberOf(other.askedOn));
  const extensions = (term.extensions ?? []).filter(({ on }) => on <= today);
  let length = term.days;
  for (const { on, days } of extensions) if (on <= term.startedOn) length += days;
  const days: Counted[] = [];
  let number = 0;
  let due: string | undefined;
  for (let day = later(term.startedOn, 1); due === undefined || day <= today; day = later(day, 1)) {
    for (const extension of extensions) {
      if (extension.on === day && due === undefined) length += extension.days;
    }
    const stop = due === undefined && day <= today ? asked.find((one) => waits(one, day)) : undefined;
    if (!stop) number += 1;
    days.push({ day, still: stop?.askedOn, number });
    // It is over at the end of the day on which the last one counted; until then that day can still make it longer.
    if (due === undefined && number === length) due = day;
  }
  return { days, length, due };
}

function waits({ askedOn, answeredOn, unusedThrough }: Stop, day: string): boolean {
  if (day <= askedOn) return false;
  if (answeredOn !== undefined && day >= answeredOn) return false;
  return unusedThrough === undefined || day <= unusedThrough;
}

/** The clock from the walk, without one line of the clock. */
function naive(term: Term, today: string): Partial<Clock> {
  const on = term.endedOn !== undefined && term.endedOn < today ? term.endedOn : today;
  const { days, length, due: last } = walk(term, on);
  const passed = days.filter(({ day }) => day <= on);
  const due = term.until !== undefined && term.until > last ? term.until : last;
  return {
    on,
    day: passed.at(-1)?.number ?? 0,
    of: length,
    stoppedDays: passed.filter(({ still }) => still).length,
    due,
    delayed: due !== last,
    late: Math.max(0, numberOf(on) - numberOf(due)),
  };
}

/** What each day is called, from the walk. */
function called(term: Term, clock: Clock): readonly string[] {
  const { days, length } = walk(term, clock.on);
  const end = clock.state === 'ended' || clock.on > clock.due ? clock.on : clock.due;
  const all = [...days];
  for (let last = all.at(-1); last && last.day < end; last = all.at(-1))
    all.push({ day: later(last.day, 1), still: undefined, number: last.number + 1 });
  return all
    .filter(({ day }) => day <= end)
    .map(({ day, still, number }) => {
      if (still) return `${day} ${number} stil ${still}`;
      if (day > clock.due) return `${day} ${number} te laat`;
      if (day === clock.due) return `${day} ${number} laatste dag voor het besluit`;
      if (number > length) return `${day} ${number} later besluit aangekondigd`;
      return `${day} ${number} ${number > term.days ? 'verlengd: ' : 'telt mee'}`;
    });
}

const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];
const askedDay = ({ why: { nl } }: DaySpan): string => {
  const [day = '', month = '', year = ''] = nl.split(' op ')[1]?.split(' ') ?? [];
  return `${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
};

/** The spans, day by day again. */
const unfolded = (spans: readonly DaySpan[]): readonly string[] =>
  spans.flatMap((span) =>
    Array.from({ length: numberOf(span.to) - numberOf(span.from) + 1 }, (_, index) => {
      const day = later(span.from, index);
      if (!span.counts) return `${day} ${span.dayFrom} stil ${askedDay(span)}`;
      return `${day} ${span.dayFrom + index} ${span.why.nl.replace(/(?<=: ).*/, '')}`;
    }),
  );

const lengthOf = (spans: readonly DaySpan[]): number =>
  spans.reduce((sum, { from, to }) => sum + numberOf(to) - numberOf(from) + 1, 0);

function agrees(term: Term, today: string): void {
  const clock = clockAt(term, today);
  expect(clock).toMatchObject(naive(term, today));

  const spans = dayByDay(clock);
  expect(unfolded(spans)).toEqual(called(term, clock));
  expect(lengthOf(spans.filter(({ counts, passed }) => counts && passed))).toBe(clock.day);
  expect(lengthOf(spans.filter(({ counts }) => !counts))).toBe(clock.stoppedDays);
  const passed = spans.filter((span) => span.passed);
  expect(passed.at(-1)?.dayTo ?? 0).toBe(clock.day);
  expect(spans.every((span) => span.passed === span.to <= clock.on)).toBe(true);
  const due = spans.filter((span) => span.due);
  const inReach = clock.state !== 'ended' || clock.due <= clock.on;
  expect(due.map(({ from, to }) => [from, to])).toEqual(inReach ? [[clock.due, clock.due]] : []);
  // In as few spans as can be: neighbours differ.
  for (const [index, span] of spans.entries()) {
    const next = spans[index + 1];
    if (!next) continue;
    const said = ({ why, due: isDue, passed: hasPassed }: DaySpan) => [why, isDue, hasPassed];
    expect(said(span)).not.toEqual(said(next));
  }
}

/** Asked at any time from before the term starts; answered (on the same day, too), unused, both, or open. */
const aStop = (startedOn: string, latest: number): fc.Arbitrary<Stop> =>
  fc
    .record({
      asked: fc.integer({ min: -10, max: latest }),
      answered: fc.option(fc.integer({ min: 0, max: 40 })),
      unused: fc.option(fc.integer({ min: 0, max: 30 }), { freq: 2 }),
    })
    .map(({ asked, answered, unused }) => {
      const askedOn = later(startedOn, asked);
      return {
        askedOn,
        ...(answered === null ? {} : { answeredOn: later(askedOn, answered) }),
        ...(unused === null ? {} : { unusedThrough: later(askedOn, unused) }),
      };
    });

const anExtension = (startedOn: string, latest: number): fc.Arbitrary<Extension> =>
  fc
    .record({ on: fc.integer({ min: -5, max: latest }), days: fc.integer({ min: 1, max: 28 }) })
    .map(({ on, days }) => ({
      on: later(startedOn, on),
      days,
      reason: { nl: `aangepast met ${days}`, en: `amended by ${days}` },
    }));

const aTerm = (startedOn: string): fc.Arbitrary<Term> =>
  fc.constantFrom(1, 14, 56, 112).chain((days) =>
    fc.record(
      {
        startedOn: fc.constant(startedOn),
        days: fc.constant(days),
        stops: fc.array(aStop(startedOn, days + 20), { maxLength: 4 }),
        extensions: fc.array(anExtension(startedOn, days + 20), { maxLength: 2 }),
        until: fc.integer({ min: -20, max: days + 80 }).map((offset) => later(startedOn, offset)),
        endedOn: fc.integer({ min: 0, max: days + 60 }).map((offset) => later(startedOn, offset)),
      },
      { requiredKeys: ['startedOn', 'days', 'stops'] },
    ),
  );

describe('from every day of 2024 to 2034', () => {
  const first = numberOf('2024-01-01');
  const count = numberOf('2035-01-01') - first;

  it('the clock, its last day and its spans are what the walk counts', () => {
    expect(count).toBe(4018);
    for (let offset = 0; offset < count; offset += 1) {
      const startedOn = written(first + offset);
      const drawn = fc.record({ term: aTerm(startedOn), read: fc.integer({ min: -3, max: 190 }) });
      for (const { term, read } of fc.sample(drawn, { numRuns: 1, seed: offset })) {
        agrees(term, later(startedOn, read));
        // Of what is open nobody knows how long it takes, so it takes nothing yet.
        const ended = term.stops.filter(({ answeredOn, unusedThrough }) => answeredOn ?? unusedThrough);
        const { due } = naive({ ...term, stops: ended, endedOn: undefined }, later(startedOn, 800));
        expect(dueOf(term)).toBe(due);
      }
    }
  });
});

describe('any term', () => {
  it('is what the walk counts on every day from before it starts until long after it is over', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4017 }).chain((offset) => aTerm(written(numberOf('2024-01-01') + offset))),
        (term) => {
          for (let read = -3; read <= term.days + 70; read += 1) agrees(term, later(term.startedOn, read));
        },
      ),
      { numRuns: 25 },
    );
  });

  it('made longer while it runs is due exactly as many days later', () => {
    const terms = aTerm('2027-01-31').chain((term) =>
      fc.record({ term: fc.constant(term), extension: anExtension(term.startedOn, 0) }),
    );
    fc.assert(
      fc.property(terms, ({ term: { until: _, ...term }, extension }) => {
        const longer = { ...term, stops: [], extensions: [...(term.extensions ?? []), extension] };
        expect(dueOf(longer) >= later(dueOf({ ...term, stops: [] }), extension.days)).toBe(true);
        expect(dueOf({ ...term, stops: [], extensions: [extension] })).toBe(
          later(term.startedOn, term.days + extension.days),
        );
      }),
    );
  });
});
