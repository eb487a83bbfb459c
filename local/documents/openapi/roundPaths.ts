// The operations that read rounds of the fund.
import * as z from 'zod/mini';
import type { ZodOpenApiPathsObject } from 'zod-openapi';
import { chainExport } from '../../../events/chainExport.ts';
import { envelope } from '../../../events/envelope.ts';
import { caseSummary } from '../../../schemas/caseView.ts';
import { cents } from '../../../schemas/money.ts';
import { roundSummary, roundView } from '../../../schemas/roundView.ts';
import { whatIfView } from '../../../schemas/whatIf.ts';
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
      summary:
        'The round: its days, its ceiling, how it was divided, what you may do; for the office also how many requests stand where',
      requestParams: roundPath,
      responses: {
        200: { description: 'The round; its ETag is its version', ...json(roundView) },
        ...refusals(401, 403, 404),
      },
    },
  },
  '/rounds/{roundId}/events': {
    get: {
      operationId: 'read-round-history',
      summary: 'The history of the round as you may read it, oldest first',
      requestParams: { ...roundPath, query: z.object({ after: z.optional(z.int()) }) },
      responses: {
        200: {
          description: 'CloudEvents',
          content: { 'application/cloudevents-batch+json': { schema: z.array(envelope) } },
        },
        ...refusals(400, 401, 403, 404),
      },
    },
  },
  '/rounds/{roundId}/chain': {
    get: {
      operationId: 'read-round-chain',
      summary: 'The whole chain of the round to check: events you may not read as their hashes',
      requestParams: roundPath,
      responses: {
        200: { description: 'What verify.mjs takes', ...json(chainExport) },
        ...refusals(401, 403, 404),
      },
    },
  },
  '/rounds/{roundId}/requests': {
    get: {
      operationId: 'list-round-requests',
      summary:
        'The requests of the round, for officers, chairs and deciders, as far as each may know of them',
      requestParams: { ...roundPath, query: z.object(paging) },
      responses: {
        200: { description: 'A page, school by school', ...json(page(caseSummary)) },
        ...refusals(400, 401, 403, 404),
      },
    },
  },
  '/rounds/{roundId}/what-if': {
    get: {
      operationId: 'try-ceiling',
      summary:
        'What the round would give with another ceiling, for officers, chairs and deciders; it changes nothing, and says of equal requests only that a lottery would decide',
      requestParams: {
        ...roundPath,
        query: z.object({ ceiling: cents }),
      },
      responses: {
        200: { description: 'Who would get a grant, and how that differs from now', ...json(whatIfView) },
        ...refusals(400, 401, 403, 404, 409),
      },
    },
  },
};
