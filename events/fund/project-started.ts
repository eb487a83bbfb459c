// Project started.
import * as z from 'zod/mini';
import { day } from '../../schemas/identifiers.ts';
import { defineEvent } from '../definition.ts';
import { state } from '../sealed.ts';

export const projectStarted = defineEvent({
  kind: 'fund',
  name: 'project-started',
  version: 1,
  title: { nl: 'Project gestart', en: 'Project started' },
  carries: { mail: true, register: true },
  data: z.strictObject({
    state,
    startsOn: day,
    endsOn: day,
  }),
  example: { state: 'running', startsOn: '2027-09-01', endsOn: '2031-08-31' },
  counterexample: {
    why: 'a project has a last day',
    data: { state: 'running', startsOn: '2027-09-01' },
  },
});
