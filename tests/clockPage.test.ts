// docs/clock.md says what the clock says: its examples, tables and picture are worked out here from the code.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clockAt } from '../domain/clock/clock.ts';
import { type DaySpan, dayByDay } from '../domain/clock/dayByDay.ts';
import { addDays, addWorkingDays, daysBetween, isHoliday } from '../domain/clock/days.ts';
import { plainDay } from '../domain/clock/inWords.ts';
import { finalReportDue, firstHalfEnds, periodEnds, progressReportDue } from '../domain/clock/period.ts';
import { clockSentence } from '../domain/clock/sentence.ts';
import { dueOf, type Term } from '../domain/clock/term.ts';
import { weeksAfter } from '../domain/clock/weeks.ts';
import { decisionTerm } from '../domain/koploper/clockOf.ts';
import { decreedHolidays, type Holiday, holidays } from '../schemas/holidays.ts';

const page = readFileSync(new URL('../docs/clock.md', import.meta.url), 'utf8');
const en = (day: string): string => plainDay(day).en;
const weekday = (day: string): string =>
  `${new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }).format(Date.parse(day))} ${en(day)}`;

const january: Term = { startedOn: '2027-01-31', days: 112, stops: [] };
const supplement = { askedOn: '2027-03-01', answeredOn: '2027-03-10' };
const amended = {
  on: '2027-04-01',
  days: 28,
  reason: { nl: 'aanvraag aangepast', en: 'request amended' },
};

const numbers = ({ dayFrom, dayTo }: DaySpan): string =>
  dayFrom === dayTo ? `day ${dayTo}` : `day ${dayFrom} to ${dayTo}`;

describe('the page about the clock', () => {
  it.each([
    ['koploper application', decisionTerm('2026-03-02'), 'arrived on'],
    ['fund request', january, 'closed on'],
    ['fund request', { ...january, startedOn: '2027-06-30' }, 'closed on'],
  ])('gives the last day of a %s', (what, term, happened) => {
    expect(page).toMatch(
      new RegExp(`\\| ${what} \\|.*\\| ${happened} ${en(term.startedOn)} \\| ${en(dueOf(term))} \\|`),
    );
  });

  it.each<[string, Term, string]>([
    ['suspended', { ...january, stops: [supplement] }, '2027-03-15'],
    ['extended', { ...january, extensions: [amended] }, '2027-04-01'],
    ['announced later', { ...january, until: '2027-06-30' }, '2027-06-01'],
  ])('quotes what the clock says of a term that was %s', (_what, term, today) => {
    expect(page).toContain(`> ${clockSentence(clockAt(term, today)).nl}\n`);
  });

  it('shows the worked example day by day', () => {
    const rows = dayByDay(clockAt({ ...january, stops: [supplement] }, '2027-03-15')).map((span) => {
      const reads = span.counts ? numbers(span) : `stands still at ${span.dayTo}`;
      return `| ${en(span.from)} | ${en(span.to)} | ${reads} | ${span.why.en} |`;
    });
    expect(page).toContain(`|---|---|---|---|\n${rows.join('\n')}\n\n`);
  });

  it('draws the term as it ran', () => {
    const term = { ...january, stops: [supplement], extensions: [amended], until: '2027-07-10' };
    const drawn = dayByDay(clockAt(term, '2027-07-10')).flatMap((span) => {
      const section = span.counts ? span.why.en.replace(/:.*/, '') : 'stands still';
      const name = span.counts ? numbers(span) : `at day ${span.dayTo}`;
      const mark = span.due ? 'milestone, ' : span.counts ? '' : 'crit, ';
      const days = daysBetween(span.from, span.to) + 1;
      return [`  section ${section}`, `  ${name} :${mark}${span.from}, ${days}d`];
    });
    expect(page).toContain(`axisFormat %d-%m\n${drawn.join('\n')}\n\`\`\``);
  });

  it.each([
    ['decision on a fund request', dueOf(january)],
    ['decision on a koploper application', dueOf(decisionTerm('2026-03-07'))],
    ['objection', weeksAfter('2027-02-12', 6)],
    ['amendment', addWorkingDays('2027-03-22', 10)],
    ['progress report', progressReportDue({ startsOn: '2028-01-01', years: 5 }, 6)],
    ['final report', finalReportDue({ startsOn: '2030-01-01', years: 4 }, 10)],
    ['settlement', weeksAfter('2034-03-13', 52)],
  ])('says on which day of the week an example of the %s ends', (what, due) => {
    expect(page).toMatch(new RegExp(`\\| ${what}.*: ${weekday(due)} \\|`));
  });

  it.each([
    ['four', 4],
    ['five', 5],
  ] as const)('gives the halves and reports of a period of %s years', (written, years) => {
    const period = { startsOn: '2028-01-01', years };
    const days = [
      firstHalfEnds(period),
      progressReportDue(period, 6),
      periodEnds(period),
      finalReportDue(period, 10),
    ];
    expect(page).toContain(`| 2028, ${written} years | ${days.map(en).join(' | ')} |`);
  });

  it('lists the holidays as the data has them', () => {
    const without = (day: string) => en(day).slice(0, -5);
    const falls = (holiday: Holiday): string => {
      if ('on' in holiday) {
        const moves = holiday.notOnSunday
          ? `, the day before when it is a Sunday (since ${holiday.since})`
          : '';
        return without(`2027-${holiday.on}`) + moves;
      }
      const days = Math.abs(holiday.daysFromEaster);
      return `${days} ${days === 1 ? 'day' : 'days'} ${holiday.daysFromEaster < 0 ? 'before' : 'after'} Easter`;
    };
    const of = (year: number) =>
      Array.from({ length: 365 }, (_, index) => addDays(`${year}-01-01`, index))
        .filter((day) => isHoliday(day) && !decreedHolidays.some((decreed) => decreed.day === day))
        .map(without);
    const [in2027, in2031] = [of(2027), of(2031)];
    const rows = holidays.map(
      (holiday, index) =>
        `| ${holiday.name.nl} | ${falls(holiday)} | ${holiday.article} | ${in2027[index]} | ${in2031[index]} |`,
    );
    expect(page).toContain(`|---|---|---|---|---|\n${rows.join('\n')}\n\n`);
    const decreed = decreedHolidays.map(({ day, decree }) => `| ${en(day)} | ${decree} |`);
    expect(page).toContain(`| day | decree |\n|---|---|\n${decreed.join('\n')}\n\n`);
  });
});
