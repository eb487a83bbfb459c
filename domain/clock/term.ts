// A term in which a decision must come: the days that do not count because an answer was waited for (Awb 4:13 to 4:15), and
// those that a regulation adds. Days are calendar days (YYYY-MM-DD) in Europe/Amsterdam.
import type { Bilingual } from '../../schemas/text.ts';
import { addDays, daysBetween } from './days.ts';

/** A request during which the term stands still (Awb 4:15). */
export interface Stop {
  readonly askedOn: string;
  readonly answeredOn?: string | undefined;
  /** Last day of the term to answer, once it has passed unused. */
  readonly unusedThrough?: string | undefined;
  /** A supplement when left out. */
  readonly reason?: StopReason | undefined;
}

/** Why a term stands still, in the words of a sentence. */
export interface StopReason {
  /** Before "op 1 maart 2026": "aanvulling gevraagd". */
  readonly asked: Bilingual;
  /** After "tot": "de gevraagde aanvulling er is". */
  readonly until: Bilingual;
}

/** The reason of a stop that names none. */
export const supplementRequested: StopReason = {
  asked: { nl: 'aanvulling gevraagd', en: 'supplement requested' },
  until: { nl: 'de gevraagde aanvulling er is', en: 'the requested supplement arrives' },
};

/** Days that a regulation adds to the term; how many it may add, the regulation says. */
export interface Extension {
  /** The day on which the term was made longer. */
  readonly on: string;
  readonly days: number;
  /** "aanvraag aangepast" */
  readonly reason: Bilingual;
}

export interface Term {
  /** The day that does not count itself: on which the application arrived, or the round closed. */
  readonly startedOn: string;
  /** Length without extensions. */
  readonly days: number;
  readonly stops: readonly Stop[];
  readonly extensions?: readonly Extension[] | undefined;
  /** A later last day that was announced: a promise, which no stop or extension moves. */
  readonly until?: string | undefined;
  readonly endedOn?: string | undefined;
}

/** What became of a term. */
export interface Course<S extends Stop = Stop> {
  /** Last day, announced delays left out. */
  readonly due: string;
  /** Length, extensions included. */
  readonly days: number;
  /** In the order of asking, each with the days it takes out of the term and the first of them. */
  readonly stops: readonly (S & { readonly from?: string; readonly days: number })[];
  /** Those that made it longer. */
  readonly extensions: readonly Extension[];
}

/**
 * The last day on which a decision is in time. A stop that is still open takes no days, because nobody knows yet how many.
 * Longer terms than twelve weeks do not move for a weekend (Algemene termijnenwet 4), and a configured one neither.
 */
export function dueOf(term: Term): string {
  const { due } = courseOf(term);
  return laterOf(due, term.until ?? due);
}

/**
 * The last day of a stop: the one before the day of the answer (Awb 4:15, "tot"), or the last day of the unused term to
 * answer (assumption); `undefined` while it is open.
 */
export function lastDayOf({ answeredOn, unusedThrough }: Stop): string | undefined {
  const beforeAnswer = answeredOn && addDays(answeredOn, -1);
  if (beforeAnswer === undefined || unusedThrough === undefined) return beforeAnswer ?? unusedThrough;
  return earlierOf(beforeAnswer, unusedThrough);
}

/**
 * What happened to the term, in the order of the days. A day in two stops counts for the first of them. A stop that begins
 * when the term has run out takes nothing, and an extension after the last day adds nothing: what is over neither stands
 * still nor grows.
 */
export function courseOf<S extends Stop>(
  term: Pick<Term, 'startedOn' | 'days' | 'extensions'> & { readonly stops: readonly S[] },
): Course<S> {
  const { startedOn, days } = term;
  const changes: readonly Change<S>[] = [
    ...(term.extensions ?? []).map((extension) => ({ on: extension.on, apply: extended<S>(extension) })),
    ...term.stops.map((stop) => ({ on: stop.askedOn, apply: stoodStill(stop) })),
  ];
  const { free: _, ...course } = changes
    .toSorted((one, other) => daysBetween(other.on, one.on))
    .reduce<Reached<S>>((reached, { apply }) => apply(reached), {
      due: addDays(startedOn, days),
      days,
      stops: [],
      extensions: [],
      free: addDays(startedOn, 1),
    });
  return course;
}

/** `free`: the first day that is in no stop yet. */
type Reached<S extends Stop> = Course<S> & { readonly free: string };
interface Change<S extends Stop> {
  readonly on: string;
  readonly apply: (reached: Reached<S>) => Reached<S>;
}

const extended =
  <S extends Stop>(extension: Extension) =>
  (reached: Reached<S>): Reached<S> =>
    extension.on > reached.due
      ? reached
      : {
          ...reached,
          due: addDays(reached.due, extension.days),
          days: reached.days + extension.days,
          extensions: [...reached.extensions, extension],
        };

const stoodStill =
  <S extends Stop>(stop: S) =>
  (reached: Reached<S>): Reached<S> => {
    const from = laterOf(addDays(stop.askedOn, 1), reached.free);
    const last = lastDayOf(stop);
    if (last === undefined || last < from || from > reached.due)
      return { ...reached, stops: [...reached.stops, { ...stop, days: 0 }] };
    const days = daysBetween(from, last) + 1;
    return {
      ...reached,
      due: addDays(reached.due, days),
      stops: [...reached.stops, { ...stop, from, days }],
      free: addDays(last, 1),
    };
  };

export const earlierOf = (one: string, other: string): string => (one < other ? one : other);
export const laterOf = (one: string, other: string): string => (one > other ? one : other);
