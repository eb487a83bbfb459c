// What the system has to do for a case today: reminders, lapses and the yearly question. The calendar gives these as commands,
// and the rows accept them only while they stand in this list, so a second run finds nothing to do.
import type { KoploperCase } from '../../schemas/case.ts';
import type { KoploperInput } from '../../schemas/commands/koploper.ts';
import type { ReminderDays } from '../../schemas/notices.ts';
import { kopgroep } from '../../schemas/programmes/kopgroep.ts';
import { addDays } from '../clock/days.ts';
import { hasUndeliveredNotice } from './notices.ts';
import { appointment, type OpenTerm, openTerms } from './openTerms.ts';
import { terms } from './terms.ts';

type Expiring = KoploperInput<'expire-term'>['term'];
type DutyCommand = 'remind' | 'warn' | 'expire-term' | 'lapse' | 'ask-current' | 'open-reentry';

export type Duty = {
  [Command in DutyCommand]: {
    readonly command: Command;
    readonly input: KoploperInput<Command>;
    /** The day it is about: with case and command it names the duty once and for all. */
    readonly due: string;
  };
}[DutyCommand];

/** `today` and `savedOn` (the day a draft was last saved) are days in Europe/Amsterdam. */
export function dutiesOf(current: KoploperCase, today: string, savedOn?: string): readonly Duty[] {
  return [
    ...openTerms(current, savedOn).flatMap((term) => dutyOfTerm(current, term, today)),
    ...dutyOfDay(current, today),
  ];
}

function dutyOfTerm(current: KoploperCase, open: OpenTerm, today: string): readonly Duty[] {
  if (open.term === 'draft') return dutyOfDraft(current, open, today);
  const { term, due } = open;
  if (due < today) {
    if (terms[term].after !== 'expire-term' || hasUndeliveredNotice(current)) return [];
    return [{ command: 'expire-term', input: { term: term as Expiring, due }, due }];
  }
  const days = reminderNow(current, open, today);
  if (days === undefined) return [];
  return term === 'decision' || term === 'review'
    ? [{ command: 'warn', input: { term, due, days }, due }]
    : [{ command: 'remind', input: { term, due, days }, due }];
}

/** The reminder that is due today, unless it or a later one has been given. Two days of silence make no two mails at once. */
function reminderNow(current: KoploperCase, open: OpenTerm, today: string): ReminderDays | undefined {
  const last = current.reminded?.[open.term];
  const given = last?.due === open.due ? last.days : Number.POSITIVE_INFINITY;
  const due = terms[open.term].reminders.toReversed().find((days) => {
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
  current: KoploperCase,
  { due: planned, since }: OpenTerm,
  today: string,
): readonly Duty[] {
  const warned = current.reminded?.draft;
  const valid = warned && warned.on > since ? warned : undefined;
  if (!valid) {
    if (today < addDays(planned, -14)) return [];
    const due = planned < addDays(today, 14) ? addDays(today, 14) : planned;
    return [{ command: 'remind', input: { term: 'draft', due, days: 14 }, due }];
  }
  const { due, days } = valid;
  if (days === 14 && today >= addDays(due, -5)) {
    const moved = due < addDays(today, 5) ? addDays(today, 5) : due;
    return [{ command: 'remind', input: { term: 'draft', due: moved, days: 5 }, due: moved }];
  }
  if (days === 5 && today > due && !hasUndeliveredNotice(current))
    return [{ command: 'lapse', input: {}, due }];
  return [];
}

function dutyOfDay(current: KoploperCase, today: string): readonly Duty[] {
  const next = appointment(current);
  if (!next || today < next.on) return [];
  if (next.what === 'open-reentry') return [{ command: 'open-reentry', input: {}, due: next.on }];
  const due = addDays(today, 7 * kopgroep.confirmationWeeks);
  return [{ command: 'ask-current', input: { due }, due: next.on }];
}
