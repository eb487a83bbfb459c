// Reminder to the applicant.
import * as z from 'zod/mini';
import { fundApplicantTerm } from '../../schemas/fund/states.ts';
import { day } from '../../schemas/identifiers.ts';
import { reminderDays } from '../../schemas/notices.ts';
import { defineEvent } from '../definition.ts';
import { state } from '../sealed.ts';

export const reminderIssued = defineEvent({
  kind: 'fund',
  name: 'reminder-issued',
  version: 1,
  title: { nl: 'Herinnering aan de aanvrager', en: 'Reminder to the applicant' },
  carries: { mail: true },
  data: z.strictObject({
    state,
    term: fundApplicantTerm,
    due: day,
    days: reminderDays,
  }),
  example: { state: 'running', term: 'progress-report', due: '2029-07-20', days: 14 },
  counterexample: {
    why: 'a reminder comes 14 or 5 days before',
    data: { state: 'running', term: 'progress-report', due: '2029-07-20', days: 3 },
  },
});
