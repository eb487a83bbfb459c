// One operation for each command that can be given with a token, from the lifecycle's table.
import * as z from 'zod/mini';
import type { ZodOpenApiOperationObject, ZodOpenApiPathsObject } from 'zod-openapi';
import { koploperLifecycle } from '../../../domain/koploper/lifecycle.ts';
import { commandNames } from '../../../functions/api/commandRoutes.ts';
import { koploperCommands } from '../../../schemas/commands/koploper.ts';
import { accepted, idempotencyKey, ifMatch, json, path, refusals } from './parts.ts';

export function commandPaths(): ZodOpenApiPathsObject {
  return Object.fromEntries(
    commandNames.map((name) => {
      const row = koploperLifecycle.rows.find(({ command }) => command === name);
      const tells = row?.contention === 'tell';
      const operation: ZodOpenApiOperationObject = {
        operationId: name,
        summary: `${name} (from ${row?.from.join(', ')}; by ${row?.by.join(', ')})`,
        requestParams: {
          ...path,
          header: z.object({ 'Idempotency-Key': idempotencyKey, ...(tells ? { 'If-Match': ifMatch } : {}) }),
        },
        requestBody: json(koploperCommands[name]),
        responses: {
          200: { description: 'Carried out, now or by an earlier try with the same key', ...json(accepted) },
          ...refusals(400, 401, 403, 404, 409, 412, 413, 415, 422, 428, 503),
        },
      };
      return [`/cases/{caseNumber}/commands/${name}`, { post: operation }];
    }),
  );
}
