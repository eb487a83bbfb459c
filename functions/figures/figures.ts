// Counts the figures of a day: goes by every case there is, page by page, and keeps the counts. What was counted is never
// changed: a day that was missed stays a gap, because what stood where on a day that is over cannot be counted any more.
import * as z from 'zod/mini';
import { caseKindOf } from '../../domain/caseKinds.ts';
import { addDays, dayOf } from '../../domain/clock/days.ts';
import { type CaseFacts, caseFacts } from '../../domain/figures/caseFacts.ts';
import { figuresOf } from '../../domain/figures/figuresOf.ts';
import { caseKindNames, isCase } from '../../schemas/case.ts';
import { type MailFigures, mailDays } from '../../schemas/figures.ts';
import type { FundRound } from '../../schemas/round.ts';
import { allRounds } from '../platform/caseWrites.ts';
import { instantOf } from '../platform/clock.ts';
import type { FiguresDeps } from './deps.ts';

/** The moment the schedule stands for; without one it is now. */
const wakeUp = z.object({ at: z.optional(z.iso.datetime()) });

/** No case has an earlier number. */
const firstYear = 2020;
const casesAtOnce = 100;
const roundsAtOnce = 100;
/** A mail comes of an event; one that is sent again goes out within this many days of it. */
const mailsFollowWithin = 7;

export const countFigures =
  (deps: FiguresDeps) =>
  async (event: unknown): Promise<void> => {
    const { at } = wakeUp.parse(event ?? {});
    const countedAt = at === undefined ? deps.now() : instantOf(Date.parse(at));
    const day = dayOf(countedAt);
    const latest = await deps.figures.latest();
    if (latest && latest.day >= day) {
      deps.log.info('counted already', { day, latest: latest.day });
      return;
    }
    const cases: CaseFacts[] = [];
    const mail = { sent: 0, delivered: 0, failed: 0, unknown: 0 };
    for await (const numbers of pagesOfNumbers(deps, countedAt)) {
      const current = (await deps.cases.heads(numbers)).map(({ aggregate }) => aggregate).filter(isCase);
      cases.push(...current.map((one) => caseFacts(one, day)));
      const since = addDays(day, -mailDays);
      const told = current.filter(
        ({ changedAt }) => changedAt !== undefined && dayOf(changedAt) >= addDays(since, -mailsFollowWithin),
      );
      await countMails(
        deps,
        told.map(({ id }) => id),
        since,
        mail,
      );
    }
    const counted = figuresOf({ day, countedAt, cases, rounds: await rounds(deps), mail });
    const kept = await deps.figures.keep(counted);
    deps.log.info(kept ? 'day counted' : 'counted already', { day, cases: cases.length });
  };

/** Every number that was given out so far, some of which no case has. */
async function* pagesOfNumbers({ census }: FiguresDeps, now: string): AsyncGenerator<readonly string[]> {
  const years = Array.from(
    { length: Number(now.slice(0, 4)) - firstYear + 1 },
    (_, index) => firstYear + index,
  );
  const series = years.flatMap((year) => caseKindNames.map((kind) => `${caseKindOf(kind).series}-${year}`));
  for (const [one, last] of await census.lastNumbers(series)) {
    for (let from = 1; from <= last; from += casesAtOnce) {
      const count = Math.min(casesAtOnce, last - from + 1);
      yield Array.from({ length: count }, (_, index) => `${one}-${String(from + index).padStart(4, '0')}`);
    }
  }
}

/** Adds the mails of these cases that were sent on `since` or later. */
async function countMails(
  { census }: FiguresDeps,
  cases: readonly string[],
  since: string,
  mail: { -readonly [Fate in keyof Omit<MailFigures, 'openProblems'>]: number },
): Promise<void> {
  const waiting = [...cases];
  const work = async () => {
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      for (const { sentAt, fate } of await census.mailsOf(id)) {
        if (dayOf(sentAt) < since) continue;
        mail.sent += 1;
        mail[fate] += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: 10 }, work));
}

async function rounds({ lists, cases }: FiguresDeps): Promise<readonly FundRound[]> {
  const found: FundRound[] = [];
  let cursor: string | undefined;
  do {
    const page = await lists.page('owned', allRounds, roundsAtOnce, cursor);
    const heads = await cases.heads((page?.entries ?? []).map(({ id }) => id));
    found.push(...heads.flatMap(({ aggregate }) => (aggregate.kind === 'round' ? [aggregate] : [])));
    cursor = page?.next;
  } while (cursor !== undefined);
  return found;
}
