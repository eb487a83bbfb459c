// The operations that read the letters of a case.
import * as z from 'zod/mini';
import type { ZodOpenApiPathsObject } from 'zod-openapi';
import { letterList, letterView } from '../../../schemas/letterView.ts';
import { path, refusals } from './parts.ts';

const one = z.object({ ...path.path.shape, letter: z.string() });

export const letterPaths: ZodOpenApiPathsObject = {
  '/cases/{caseNumber}/letters': {
    get: {
      operationId: 'list-letters',
      summary:
        'The letters of a request to the fund that went out, for its applicant and the office; for officers and deciders also the one that is prepared, with what it lacks',
      requestParams: path,
      responses: {
        200: {
          description: 'Oldest first, a concept last',
          content: { 'application/json': { schema: letterList } },
        },
        ...refusals(401, 403, 404),
      },
    },
  },
  '/cases/{caseNumber}/letters/{letter}': {
    get: {
      operationId: 'read-letter',
      summary:
        'One letter, named as in the list, in Dutch: as data, as a page or as a PDF, as the Accept header asks; `.html` or `.pdf` behind its name asks the same. A concept has no PDF',
      requestParams: { path: one },
      responses: {
        200: {
          description: 'The letter',
          content: {
            'application/json': { schema: letterView },
            'text/html': { schema: z.string() },
            'application/pdf': { schema: z.string() },
          },
        },
        ...refusals(401, 403, 404, 503),
      },
    },
  },
};
