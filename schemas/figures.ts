// The figures of one day: how many cases stood where, as they were counted that day. Counts and amounts only: no case, no person.
import * as z from 'zod/mini';
import { day, instant } from './identifiers.ts';

const count = z.int().check(z.gte(0));
/** In cents. */
const amount = z.int();
/** By a code that a later version may no longer know: a state, a region, a criterion. */
const counts = z.record(z.string(), count);

/** How cases that wait for a decision stand before its term. */
export const clockPlaces = ['overdue', 'within5', 'within14', 'later', 'suspended', 'notStarted'] as const;
export type ClockPlace = (typeof clockPlaces)[number];

const kindFigures = z.strictObject({
  states: counts,
  clock: z.strictObject({
    overdue: count,
    within5: count,
    within14: count,
    later: count,
    suspended: count,
    notStarted: count,
  }),
});

const scoreFigures = z.strictObject({
  /** A round, or `kopgroep` for the programme. */
  group: z.string(),
  /** With a judgement of the committee. */
  judged: count,
  /**
   * How many of them have each score. Of the programme: by how many criteria are met, from none. Of a round: by tenths of the
   * points that can be had. Absent while there are too few to hide one among them.
   */
  bands: z.optional(z.array(count)),
  /** With two reviews or more. */
  compared: count,
  /** In how many of them reviewers lie wide apart on a criterion; absent while there are too few. */
  differing: z.optional(counts),
  /** On any criterion. */
  differingCases: z.optional(count),
});

const roundFigures = z.strictObject({
  id: z.string(),
  state: z.string(),
  requests: count,
  ceiling: amount,
  asked: amount,
  granted: amount,
});

/** Of the mails that were sent in the last `mailDays` days, and what is open now. */
const mailFigures = z.strictObject({
  sent: count,
  delivered: count,
  failed: count,
  /** Neither delivered nor failed yet. */
  unknown: count,
  openProblems: count,
});

export const figures = z.strictObject({
  day,
  countedAt: instant,
  kinds: z.strictObject({ koploper: kindFigures, fund: kindFigures }),
  /** Cases that wait for a decision, by region; one of two regions counts in both. */
  regions: counts,
  scores: z.array(scoreFigures),
  mail: mailFigures,
  rounds: z.array(roundFigures),
});

export type Figures = z.infer<typeof figures>;
export type KindFigures = z.infer<typeof kindFigures>;
export type ScoreFigures = z.infer<typeof scoreFigures>;
export type RoundFigures = z.infer<typeof roundFigures>;
export type MailFigures = z.infer<typeof mailFigures>;

/** So that the days that lie a week apart tell of every mail once. */
export const mailDays = 7;
/** Instead of a region, for a case that names none. */
export const noRegion = 'none';
