// The operations that read the regions whose page somebody keeps.
import * as z from 'zod/mini';
import type { ZodOpenApiPathsObject } from 'zod-openapi';
import { envelope } from '../../../events/envelope.ts';
import { regionSummary, regionView } from '../../../schemas/regionView.ts';
import { json, refusals, regionPath } from './parts.ts';

export const regionPaths: ZodOpenApiPathsObject = {
  '/regions': {
    get: {
      operationId: 'list-regions',
      summary: 'The regions whose page you keep: your own, and for officers theirs or all',
      responses: {
        200: { description: 'All of them', ...json(z.object({ items: z.array(regionSummary) })) },
        ...refusals(401, 403),
      },
    },
  },
  '/regions/{region}': {
    get: {
      operationId: 'read-region',
      summary: 'What the region tells of itself, every revision of it, and what you may do',
      requestParams: regionPath,
      responses: {
        200: { description: 'The region; its ETag is its version', ...json(regionView) },
        ...refusals(401, 403, 404),
      },
    },
  },
  '/regions/{region}/events': {
    get: {
      operationId: 'read-region-history',
      summary: 'The history of the region, oldest first',
      requestParams: { ...regionPath, query: z.object({ after: z.optional(z.int()) }) },
      responses: {
        200: {
          description: 'CloudEvents',
          content: { 'application/cloudevents-batch+json': { schema: z.array(envelope) } },
        },
        ...refusals(400, 401, 403, 404),
      },
    },
  },
};
