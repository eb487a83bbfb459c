// Personal data erased.
import * as z from 'zod/mini';
import { dataCategory, noticeReceiver } from '../../schemas/notices.ts';
import { defineCaseEvent } from '../definition.ts';
import { examplePerson, state } from '../sealed.ts';

export const personalDataErased = defineCaseEvent({
  name: 'personal-data-erased',
  version: 1,
  title: { nl: 'Persoonsgegevens gewist', en: 'Personal data erased' },
  carries: {},
  data: z.strictObject({
    state,
    subject: noticeReceiver,
    erased: z.array(dataCategory),
    kept: z.array(z.strictObject({ what: dataCategory, basis: z.string().check(z.maxLength(200)) })),
  }),
  example: {
    state: 'declined',
    subject: examplePerson,
    erased: ['contact'],
    kept: [{ what: 'decision', basis: 'Archiefwet 1995, artikel 3' }],
  },
  counterexample: {
    why: 'what the law keeps is named with its basis',
    data: { state: 'declined', subject: examplePerson, erased: ['contact'], kept: [{ what: 'decision' }] },
  },
});
