// Warned of a deadline.
import * as z from 'zod/mini';
import { fundOfficeTerm } from '../../schemas/fund/states.ts';
import { day } from '../../schemas/identifiers.ts';
import { reminderDays } from '../../schemas/notices.ts';
import { defineEvent } from '../definition.ts';
import { state } from '../sealed.ts';

export const deadlineWarned = defineEvent({
  kind: 'fund',
  name: 'deadline-warned',
  version: 1,
  title: { nl: 'Gewaarschuwd voor een termijn', en: 'Warned of a deadline' },
  carries: { mail: true },
  data: z.strictObject({
    state,
    term: fundOfficeTerm,
    due: day,
    days: reminderDays,
  }),
  example: { state: 'under-review', term: 'decision', due: '2027-05-23', days: 14 },
  counterexample: {
    why: 'the office is warned of its own terms',
    data: { state: 'under-review', term: 'supplement', due: '2027-05-23', days: 14 },
  },
});
