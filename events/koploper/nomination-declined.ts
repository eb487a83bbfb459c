// Nomination declined.
import * as z from 'zod/mini';
import { defineEvent } from '../definition.ts';
import { exampleHash, sealed, state } from '../sealed.ts';

export const nominationDeclined = defineEvent({
  kind: 'koploper',
  name: 'nomination-declined',
  version: 1,
  title: { nl: 'Nominatie niet aanvaard', en: 'Nomination declined' },
  carries: { mail: true },
  data: z.strictObject({ state, reason: z.optional(sealed) }),
  example: { state: 'lapsed', reason: exampleHash },
  counterexample: {
    why: 'a reason stands sealed, never in words',
    data: { state: 'lapsed', reason: 'Geen tijd.' },
  },
});
