// Project nominated.
import * as z from 'zod/mini';
import { personId } from '../../schemas/identifiers.ts';
import { regionId } from '../../schemas/regions.ts';
import { defineEvent } from '../definition.ts';
import { exampleHash, examplePerson, sealed, state } from '../sealed.ts';

export const projectNominated = defineEvent({
  kind: 'koploper',
  name: 'project-nominated',
  version: 1,
  title: { nl: 'Project genomineerd', en: 'Project nominated' },
  carries: { mail: true },
  data: z.strictObject({ state, nominatedBy: personId, regions: z.array(regionId), invitation: sealed }),
  example: {
    state: 'nominated',
    nominatedBy: examplePerson,
    regions: ['haaglanden'],
    invitation: exampleHash,
  },
  counterexample: {
    why: 'who nominated is part of the record',
    data: { state: 'nominated', regions: ['haaglanden'], invitation: exampleHash },
  },
});
