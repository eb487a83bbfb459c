// Bringing a case from the straight way to where a command's guards are met: a question asked, a term run out, a notice lost.

import { addDays, dayOf } from '../../domain/clock/days.ts';
import type { KoploperDuty } from '../../domain/koploper/duties.ts';
import { dutiesOf } from '../../domain/koploper/duties.ts';
import type { KoploperCommand } from '../../schemas/commands/koploper.ts';
import { asPerson, asSystem } from './samplePeople.ts';
import { step, toExpired, type Walked, walk, ways } from './sampleWays.ts';

export interface Ready {
  readonly walked: Walked;
  readonly input?: unknown;
  readonly now?: string;
}

const morning = (day: string): string => `${day}T04:00:00.000Z`;

/** Lets the days pass, with every reminder on its day, until the system has this duty. */
function untilDuty(arrived: Walked, wanted: KoploperDuty['command']): Ready {
  let walked = arrived;
  const first = dayOf(walked.current.changedAt ?? '2026-03-02T09:00:00.000Z');
  for (let count = 0; count < 500; count += 1) {
    const day = addDays(first, count);
    for (const duty of dutiesOf(walked.current, day)) {
      if (duty.command === wanted) return { walked, input: duty.input, now: morning(day) };
      walked = step(walked, asSystem, duty.command, duty.input, morning(day));
    }
  }
  throw new Error(`${wanted} never comes in ${arrived.current.state}`);
}

const asked = (walked: Walked): Walked => step(walked, asPerson('chair'), 'ask-clarification');

const withQuestion = (walked: Walked): Walked =>
  walked.current.state === 'in-deliberation' ? asked(walked) : walked;

function withTerm(walked: Walked): Walked {
  if (walked.current.state !== 'published') return withQuestion(walked);
  const { walked: waiting, input, now } = untilDuty(walked, 'ask-current');
  return step(waiting, asSystem, 'ask-current', input, now);
}

const supplemented = (): Walked =>
  [
    [asPerson('officer'), 'request-supplement'] as const,
    [asPerson('applicant'), 'supplement'] as const,
  ].reduce((walked, [actor, command]) => step(walked, actor, command), walk(ways.submitted));

const failed = (walked: Walked): Walked =>
  walked.current.state === 'submitted' ? supplemented() : walk(toExpired);
const later = '2026-05-04T09:00:00.000Z';

/** What each command needs beside the state, from a case that has just arrived in it. */
export const ready: Partial<Record<KoploperCommand, (arrived: Walked) => Ready>> = {
  'assign-reviewers': () => ({ walked: walk(ways['under-review'].slice(0, -1)) }),
  'close-review': () => ({ walked: walk(ways['in-deliberation'].slice(0, -1)) }),
  'approve-summary': (walked) => ({ walked: step(walked, asPerson('officer'), 'propose-summary') }),
  publish: (walked) => ({
    walked: step(
      step(walked, asPerson('officer'), 'propose-summary'),
      asPerson('applicant'),
      'approve-summary',
    ),
  }),
  'propose-not-processing': (walked) => ({ walked: failed(walked), now: later }),
  'confirm-not-processing': (walked) => ({
    walked: step(failed(walked), asPerson('officer2'), 'propose-not-processing', undefined, later),
    now: later,
  }),
  'answer-clarification': (walked) => ({ walked: asked(walked) }),
  're-enter': (walked) => ({ walked, now: '2026-12-01T09:00:00.000Z' }),
  'publish-revision': (walked) => ({ walked: step(walked, asPerson('applicant'), 'propose-revision') }),
  'resolve-undelivered': (walked) => ({ walked: step(walked, asSystem, 'record-undelivered') }),
  remind: (walked) => untilDuty(withTerm(walked), 'remind'),
  warn: (walked) => untilDuty(walked, 'warn'),
  'expire-term': (walked) => untilDuty(withQuestion(walked), 'expire-term'),
  lapse: (walked) => untilDuty(walked, 'lapse'),
  'ask-current': (walked) => untilDuty(walked, 'ask-current'),
  'open-reentry': (walked) => untilDuty(walked, 'open-reentry'),
};
