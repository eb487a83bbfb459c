// What a region tells of itself was revised by who may keep it up to date.
import * as z from 'zod/mini';
import { reviserRole } from '../../schemas/regionContent.ts';
import { defineEvent } from '../definition.ts';
import { exampleHash, sealed, state } from '../sealed.ts';

export const regionRevised = defineEvent({
  kind: 'region',
  name: 'region-revised',
  version: 1,
  title: { nl: 'Pagina van de regio gewijzigd', en: 'Page of the region revised' },
  carries: { register: true },
  data: z.strictObject({
    state,
    /** In which role. */
    by: reviserRole,
    /** The whole content that is shown from now on. */
    content: sealed,
  }),
  example: { state: 'published', by: 'coordinator', content: exampleHash },
  counterexample: {
    why: 'a reviewer keeps no page of a region',
    data: { state: 'published', by: 'reviewer', content: exampleHash },
  },
});
