// The calendar: wakes once a day, by its schedule.
import { calendar } from './calendar.ts';
import { calendarDeps } from './deps.ts';
import { env } from './env.ts';

export const handler = calendar(calendarDeps(env));
