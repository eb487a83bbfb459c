// Term to supplement extended.
import * as z from 'zod/mini';
import { day } from '../../schemas/identifiers.ts';
import { defineCaseEvent } from '../definition.ts';
import { state } from '../sealed.ts';

export const supplementExtended = defineCaseEvent({
  name: 'supplement-extended',
  version: 1,
  title: { nl: 'Termijn voor aanvulling verlengd', en: 'Term to supplement extended' },
  carries: { mail: true },
  data: z.strictObject({ state, due: day }),
  example: { state: 'awaiting-supplement', due: '2026-04-03' },
  counterexample: {
    why: 'a day is written year first',
    data: { state: 'awaiting-supplement', due: '03-04-2026' },
  },
});
