// Reminder to the applicant.
import * as z from 'zod/mini';
import { day } from '../../schemas/identifiers.ts';
import { applicantTerm, reminderDays } from '../../schemas/notices.ts';
import { defineEvent } from '../definition.ts';
import { state } from '../sealed.ts';

export const reminderIssued = defineEvent({
  kind: 'koploper',
  name: 'reminder-issued',
  version: 1,
  title: { nl: 'Herinnering aan de aanvrager', en: 'Reminder to the applicant' },
  carries: { mail: true },
  data: z.strictObject({ state, term: applicantTerm, due: day, days: reminderDays }),
  example: { state: 'awaiting-supplement', term: 'supplement', due: '2026-03-20', days: 5 },
  counterexample: {
    why: 'a reminder comes 14 or 5 days before',
    data: { state: 'awaiting-supplement', term: 'supplement', due: '2026-03-20', days: 3 },
  },
});
