// Project entered again.
import * as z from 'zod/mini';
import { applicationNumber } from '../../schemas/identifiers.ts';
import { defineEvent } from '../definition.ts';
import { state } from '../sealed.ts';

export const projectReEntered = defineEvent({
  kind: 'koploper',
  name: 'project-re-entered',
  version: 1,
  title: { nl: 'Project opnieuw aangemeld', en: 'Project entered again' },
  carries: {},
  data: z.strictObject({ state, as: applicationNumber }),
  example: { state: 'deferred', as: 'KL-2027-0003' },
  counterexample: { why: 'the new case is named by its number', data: { state: 'deferred', as: 'opnieuw' } },
});
