// Ranking and allocation of a round: what goes in, and what comes out with the reason for every step. Both stand in an event
// and in a public file, so they hold no refinements and no transforms.
import * as z from 'zod/mini';
import { requestNumber, sha256 } from '../identifiers.ts';
import { cents } from '../money.ts';
import { allocationOutcome } from './states.ts';
import { fundCategory } from './vocabulary.ts';

/** What follows when the request whose turn it is does not fit under what is left of the ceiling. */
export const onMisfit = z.enum(['stop', 'skip']);

/** More requests than a round will see; their amounts together stay far within what a number holds exactly. */
const requestCount = 2_000;
const points = z.int().check(z.gte(0), z.lte(10_000));
const maximum = z.int().check(z.gte(1), z.lte(10_000));
const position = z.int().check(z.gte(1), z.lte(requestCount));

/** A request that was judged positively. */
const positiveRequest = z.strictObject({
  caseNumber: requestNumber,
  list: fundCategory,
  /** All criteria together. */
  points,
  /** The subsidy asked for. */
  amount: cents,
  /** Judged positively only after an amendment (19.6). */
  amended: z.boolean(),
  /** Of what was handed in before the round closed: no repair or amendment changes it. */
  contentHash: sha256,
});

/** 64 lower-case hexadecimal characters, secret until the draw. */
const lotterySeed = z.string().check(z.regex(/^[0-9a-f]{64}$/));

const lottery = z.strictObject({
  seed: lotterySeed,
  /** Of every request submitted in time, whatever became of it; one for each, also where two are the same. */
  contentHashes: z.readonly(z.array(sha256).check(z.maxLength(requestCount))),
});

/** What a request of each list can score at most. */
const maximumPoints = z.strictObject({ starter: maximum, 'scale-up': maximum });

export const allocationInput = z.strictObject({
  requests: z.readonly(z.array(positiveRequest).check(z.maxLength(requestCount))),
  ceiling: cents,
  onMisfit,
  maximumPoints,
  lottery,
});

/** The same without the secret of the lottery, which is told once the allocation is confirmed. */
export const proposedInput = z.strictObject({
  ...allocationInput.shape,
  lottery: z.strictObject({ contentHashes: lottery.shape.contentHashes }),
});

const rankedRequest = z.strictObject({
  /** As in a match: after two in first position comes the third. */
  position,
  /** Whether others stand in the same position. */
  shared: z.boolean(),
  caseNumber: requestNumber,
  points,
  amended: z.boolean(),
});

/** Equal requests stand in the order of their numbers, which says nothing about them. */
const rankedList = z.readonly(z.array(rankedRequest).check(z.maxLength(requestCount)));
const ranking = z.strictObject({ starter: rankedList, 'scale-up': rankedList });

const allocationRule = z.enum([
  /** Everything that was judged positively fits under the ceiling. */
  'everything-fits',
  /** One of the first of both lists, as many from each as fit together. */
  'same-number',
  /** Its turn came because its points were relatively highest of the two that came next. */
  'relatively-highest',
  /** Its turn came because nothing was left on the other list. */
  'other-list-exhausted',
  /** The allocation had ended before its turn came. */
  'after-stop',
]);

/** Points as a part of what the list can score, never divided. */
const relativePoints = z.strictObject({ points, maximum });

/** A lottery is named by its place in the list of lotteries, from 1. */
const lotteryNumber = z.int().check(z.gte(1), z.lte(requestCount));

const traceStep = z.strictObject({
  caseNumber: requestNumber,
  list: fundCategory,
  position,
  amount: cents,
  rule: allocationRule,
  /** Of the regulation, in the order in which they were applied. */
  articles: z.readonly(z.array(z.enum(['20.1', '20.2', '21.2', '21.3']))),
  outcome: allocationOutcome,
  /** Where the turn came by relative points: the request that came next on the other list. */
  compared: z.optional(
    z.strictObject({ own: relativePoints, other: relativePoints, otherCaseNumber: requestNumber }),
  ),
  /** In which it took part. */
  lotteries: z.optional(z.readonly(z.array(lotteryNumber))),
  /** Of the ceiling, before and after this step. */
  leftBefore: cents,
  leftAfter: cents,
});

const drawnLot = z.strictObject({ caseNumber: requestNumber, lot: sha256 });

export const allocation = z.strictObject({
  ranking,
  /** How many requests of each list were granted as its first; absent when everything fits. */
  sameNumber: z.optional(z.int().check(z.gte(0), z.lte(requestCount))),
  /** The lots of the equal requests among which was drawn, lowest first. */
  lotteries: z.readonly(z.array(z.readonly(z.array(drawnLot)))),
  /** Every request once, in the order in which was decided. */
  trace: z.readonly(z.array(traceStep)),
  granted: cents,
  /** What the round leaves of its ceiling, for the next one of the year (5.3). */
  left: cents,
});

export type PositiveRequest = Readonly<z.infer<typeof positiveRequest>>;
export type Lottery = Readonly<z.infer<typeof lottery>>;
export type AllocationInput = Readonly<z.infer<typeof allocationInput>>;
export type Ranking = Readonly<z.infer<typeof ranking>>;
export type RelativePoints = Readonly<z.infer<typeof relativePoints>>;
export type AllocationOutcome = z.infer<typeof allocationOutcome>;
export type AllocationRule = z.infer<typeof allocationRule>;
export type TraceStep = Readonly<z.infer<typeof traceStep>>;
export type DrawnLot = Readonly<z.infer<typeof drawnLot>>;
export type Allocation = Readonly<z.infer<typeof allocation>>;
