// The daily run: looks up in the index what falls due within the longest notice, and does for each of those cases and rounds what
// the rules ask of the system today. It remembers nothing: what was done stands in the cases.
import * as z from 'zod/mini';
import { addDays, dayOf } from '../../domain/clock/days.ts';
import type { Head } from '../platform/caseRows.ts';
import { instantOf } from '../platform/clock.ts';
import { describeError } from '../platform/logger.ts';
import type { CalendarDeps } from './deps.ts';
import { fulfil } from './fulfil.ts';

/** Whoever has to act, something may fall due to them. A round waits for nobody but the day. */
const capacities = ['applicant', 'officer', 'chair', 'decider', 'round'] as const;

/** The first reminder comes this many days before a term ends. */
const longestNotice = 14;

/** How many cases are held in memory and worked on side by side. */
const casesAtOnce = 25;

/** The moment the schedule stands for, which a late or repeated run keeps; without one it is now. */
const wakeUp = z.object({ at: z.optional(z.iso.datetime()) });

/** Throws when a case could not be dealt with, after all others were: the daily run then comes again, and finds only that. */
export const calendar =
  (deps: CalendarDeps) =>
  async (event: unknown): Promise<void> => {
    const { at } = wakeUp.parse(event ?? {});
    const now = at === undefined ? deps.now() : instantOf(Date.parse(at));
    const counts = { seen: 0, done: 0, refused: 0, failed: 0 };
    const dealWith = async (head: Head): Promise<void> => {
      try {
        const { done, refused } = await fulfil(deps, head, now);
        counts.done += done;
        counts.refused += refused;
      } catch (error) {
        counts.failed += 1;
        deps.log.error('case left undone', { caseNumber: head.aggregate.id, ...describeError(error) });
      }
    };
    const until = addDays(dayOf(now), longestNotice);
    for (const capacity of capacities) {
      for await (const ids of deps.lists.due(capacity, until, casesAtOnce)) {
        const heads = await deps.cases.heads(ids);
        counts.seen += heads.length;
        await Promise.all(heads.map(dealWith));
      }
    }
    deps.log.info('daily run done', { now, ...counts });
    if (counts.failed > 0) throw new DailyRunIncomplete(counts.failed);
  };

class DailyRunIncomplete extends Error {
  override readonly name = 'DailyRunIncomplete';
  constructor(cases: number) {
    super(`${cases} cases could not be dealt with`);
  }
}
