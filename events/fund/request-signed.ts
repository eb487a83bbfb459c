// Request signed.
import * as z from 'zod/mini';
import { personId, sha256 } from '../../schemas/identifiers.ts';
import { defineEvent } from '../definition.ts';
import { exampleHash, examplePerson, state } from '../sealed.ts';

export const requestSigned = defineEvent({
  kind: 'fund',
  name: 'request-signed',
  version: 1,
  title: { nl: 'Aanvraag ondertekend', en: 'Request signed' },
  carries: { mail: true },
  data: z.strictObject({
    state,
    signatory: personId,
    form: z.int(),
    contentHash: sha256,
  }),
  example: { state: 'draft', signatory: examplePerson, form: 1, contentHash: exampleHash },
  counterexample: {
    why: 'a signature is over exactly one content',
    data: { state: 'draft', signatory: examplePerson, form: 1 },
  },
});
