// What the system has to do for a case today: reminders, lapses, and what a kind does on a day of its own. The calendar gives
// these as commands, and the rows accept them only while they stand in this list, so a second run finds nothing to do.
import type { ReminderDays } from '../../schemas/notices.ts';
import { addDays } from '../clock/days.ts';
import { hasUndeliveredNotice } from './notices.ts';
import type { AnyCase } from './types.ts';

export interface Duty<Command extends string = string> {
  readonly command: Command;
  readonly input: Readonly<Record<string, string | number>>;
  /** The day it is about: with case and command it names the duty once and for all. */
  readonly due: string;
}

export interface OpenTerm {
  readonly term: string;
  /** Last day (Europe/Amsterdam). */
  readonly due: string;
  /** The day from which it ran; no reminder comes on it or before it. */
  readonly since: string;
}

export interface TermRule {
  readonly who: 'applicant' | 'office' | 'reviewers';
  /** In words, with the numbers of the programme. */
  readonly lasts: string;
  readonly source: string;
  /** Days before the last one. */
  readonly reminders: readonly ReminderDays[];
  /** The duty of the system on the day after. Without one a person decides what follows. */
  readonly after?: 'expire-term' | 'lapse';
}

/** `today` and `savedOn` (the day a draft was last saved) are days in Europe/Amsterdam. */
export type DutiesOf<Case extends AnyCase = AnyCase, Command extends string = string> = (
  current: Case,
  today: string,
  savedOn?: string,
) => readonly Duty<Command>[];

/** What the terms of every kind ask of the system. */
type TermCommand = 'remind' | 'warn' | 'expire-term' | 'lapse';

interface Due<Case, Command extends string> {
  readonly terms: Readonly<Record<string, TermRule>>;
  /** Everything that runs now. */
  openTerms(current: Case, savedOn?: string): readonly OpenTerm[];
  /** What is no reminder and has a day of its own. */
  dutyOfDay(current: Case, today: string): readonly Duty<Command>[];
}

export const dutiesOfKind =
  <Case extends AnyCase, Command extends string>({
    terms,
    openTerms,
    dutyOfDay,
  }: Due<Case, Command>): DutiesOf<Case, Command | TermCommand> =>
  (current, today, savedOn) => [
    ...openTerms(current, savedOn).flatMap((term) => dutyOfTerm(terms, current, term, today)),
    ...dutyOfDay(current, today),
  ];

function dutyOfTerm(
  terms: Readonly<Record<string, TermRule>>,
  current: AnyCase,
  open: OpenTerm,
  today: string,
): readonly Duty<TermCommand>[] {
  const rule = terms[open.term];
  if (!rule) throw new Error(`there is no term ${open.term}`);
  if (rule.after === 'lapse') return dutyOfDraft(current, open, today);
  const { term, due } = open;
  if (due < today) {
    if (rule.after !== 'expire-term' || hasUndeliveredNotice(current)) return [];
    return [{ command: 'expire-term', input: { term, due }, due }];
  }
  const days = reminderNow(rule, current, open, today);
  if (days === undefined) return [];
  return [{ command: rule.who === 'applicant' ? 'remind' : 'warn', input: { term, due, days }, due }];
}

/** The reminder that is due today, unless it or a later one has been given. Two days of silence make no two mails at once. */
function reminderNow(
  { reminders }: TermRule,
  current: AnyCase,
  open: OpenTerm,
  today: string,
): ReminderDays | undefined {
  const last = current.reminded?.[open.term];
  const given = last?.due === open.due ? last.days : Number.POSITIVE_INFINITY;
  const due = reminders.toReversed().find((days) => {
    const on = addDays(open.due, -days);
    return on <= today && on > open.since;
  });
  return due !== undefined && due < given ? due : undefined;
}

/**
 * A draft lapses after two warnings, each with the time it promises: when the calendar stood still, or when a saved draft was
 * touched in between, the day of lapsing moves with the first warning.
 */
function dutyOfDraft(
  current: AnyCase,
  { term, due: planned, since }: OpenTerm,
  today: string,
): readonly Duty<TermCommand>[] {
  const warned = current.reminded?.[term];
  const valid = warned && warned.on > since ? warned : undefined;
  if (!valid) {
    if (today < addDays(planned, -14)) return [];
    const due = planned < addDays(today, 14) ? addDays(today, 14) : planned;
    return [{ command: 'remind', input: { term, due, days: 14 }, due }];
  }
  const { due, days } = valid;
  if (days === 14 && today >= addDays(due, -5)) {
    const moved = due < addDays(today, 5) ? addDays(today, 5) : due;
    return [{ command: 'remind', input: { term, due: moved, days: 5 }, due: moved }];
  }
  if (days === 5 && today > due && !hasUndeliveredNotice(current))
    return [{ command: 'lapse', input: {}, due }];
  return [];
}

/** The last day anybody changed a draft or nomination; a reminder is no change. */
export function untouchedSince(current: AnyCase, savedOn?: string): string | undefined {
  const touched = [current.touchedOn, savedOn].filter((day) => day !== undefined).sort();
  return touched.at(-1);
}
