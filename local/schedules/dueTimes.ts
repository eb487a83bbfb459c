// When a schedule of the template is due. Knows `rate(…)`, and `cron(…)` for a time of the day; others are refused by
// name until something needs them.

import { Temporal } from 'temporal-polyfill';

const rate = /^rate\((\d+) (minute|hour|day)s?\)$/;
const daily = /^cron\((\d+) (\d+) (?:\*|\?) \* (?:\*|\?) \*\)$/;
const unitMs: Readonly<Record<string, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

/** Moments after `from`, up to and including `to`, in milliseconds since 1970. @throws on any other kind of expression. */
export function dueTimes(expression: string, timeZone: string, from: number, to: number): number[] {
  const [, count = '', unit = ''] = rate.exec(expression) ?? [];
  const step = Number(count) * (unitMs[unit] ?? 0);
  if (step > 0) {
    const first = (Math.floor(from / step) + 1) * step;
    return Array.from(
      { length: Math.max(0, Math.floor((to - first) / step) + 1) },
      (_, index) => first + index * step,
    );
  }
  const [, minute, hour] = daily.exec(expression) ?? [];
  if (minute === undefined)
    throw new Error(`The schedule '${expression}' is of a kind not known on one machine`);
  const time = Temporal.PlainTime.from({ hour: Number(hour), minute: Number(minute) });
  const due: number[] = [];
  let day = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(timeZone).toPlainDate();
  for (;;) {
    const moment = day.toZonedDateTime({ timeZone, plainTime: time }).epochMilliseconds;
    if (moment > to) return due;
    if (moment > from) due.push(moment);
    day = day.add({ days: 1 });
  }
}
