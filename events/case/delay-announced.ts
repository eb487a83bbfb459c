// Later decision announced.
import * as z from 'zod/mini';
import { day } from '../../schemas/identifiers.ts';
import { defineCaseEvent } from '../definition.ts';
import { exampleHash, sealed, state } from '../sealed.ts';

export const delayAnnounced = defineCaseEvent({
  name: 'delay-announced',
  version: 1,
  title: { nl: 'Later besluit aangekondigd', en: 'Later decision announced' },
  carries: { mail: true },
  data: z.strictObject({ state, until: day, reason: sealed }),
  example: { state: 'under-review', until: '2026-06-01', reason: exampleHash },
  counterexample: {
    why: 'the applicant is told until when',
    data: { state: 'under-review', reason: exampleHash },
  },
});
