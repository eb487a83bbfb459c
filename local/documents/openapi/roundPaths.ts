// The operations that read rounds of the fund.
import * as z from 'zod/mini';
import type { ZodOpenApiPathsObject } from 'zod-openapi';
import { roundSummary, roundView } from '../../../schemas/roundView.ts';
import { json, page, paging, refusals, roundPath } from './parts.ts';

export const roundPaths: ZodOpenApiPathsObject = {
  '/rounds': {
    get: {
      operationId: 'list-rounds',
      summary: 'The rounds of the fund that you may know of',
      requestParams: { query: z.object(paging) },
      responses: {
        200: { description: 'A page, in the order in which they open', ...json(page(roundSummary)) },
        ...refusals(400, 401, 403),
      },
    },
  },
  '/rounds/{roundId}': {
    get: {
      operationId: 'read-round',
      summary: 'The round: its days, its ceiling, how it was divided, what you may do',
      requestParams: roundPath,
      responses: {
        200: { description: 'The round; its ETag is its version', ...json(roundView) },
        ...refusals(401, 403, 404),
      },
    },
  },
};
