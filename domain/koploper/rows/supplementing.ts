// What was missing comes in: the form is handed in again, and the decision term runs on.
import type { KoploperCase } from '../../../schemas/case.ts';
import { contentHash } from '../../case/contentHash.ts';
import { formUnchanged } from '../../case/guards.ts';
import { everyItemAnswered } from '../../case/rows/supplementing.ts';
import { answeredOn } from '../../case/stops.ts';
import { type Clock, clockAt } from '../../clock/clock.ts';
import { dayOf } from '../../clock/days.ts';
import { tiesOf } from '../../lifecycle/ties.ts';
import { termOf } from '../clockOf.ts';
import { koploperFindings } from '../findings.ts';
import { row } from '../types.ts';

function clockAfterAnswer(current: KoploperCase, today: string): Clock {
  const term = termOf({ ...current, stops: answeredOn(current.stops, today) });
  if (!term) throw new Error('what was never submitted cannot be supplemented');
  return clockAt(term, today);
}

export const supplementingRows = [
  row({
    from: ['awaiting-supplement'],
    command: 'supplement',
    by: ['applicant'],
    facts: ['form', 'frozenForm'],
    when: [formUnchanged, everyItemAnswered],
    to: 'submitted',
    emits: 'application-supplemented',
    contention: 'retry',
    data: ({ case: current, facts: { form }, now }) => {
      const { stoppedDays, due } = clockAfterAnswer(current, dayOf(now));
      return {
        form: current.form ?? 1,
        contentHash: contentHash(form.content),
        findings: koploperFindings(form.content, current).map(({ code }) => code),
        suspendedDays: stoppedDays,
        decisionDue: due,
      };
    },
    records: ({ case: current, facts: { form } }) => [
      { set: 'frozen', form: current.form ?? 1, etag: form.etag },
      { set: 'parties', marks: tiesOf({ organisation: form.content.organisation }) },
    ],
  }),
];
