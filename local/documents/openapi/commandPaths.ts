// One operation for each command that can be given with a token, from the tables of the lifecycles. A command that both kinds of
// case know has one address, and takes what the kind of the case asks.

import * as z from 'zod/mini';
import type { ZodOpenApiOperationObject, ZodOpenApiPathsObject } from 'zod-openapi';
import { lifecycles } from '../../../domain/lifecycles.ts';
import { type CommandedKind, commandNames } from '../../../functions/commands/commandNames.ts';
import { inputSchema } from '../../../functions/commands/inputs.ts';
import { caseKindNames } from '../../../schemas/case.ts';
import {
  accepted,
  acceptedRegion,
  acceptedRound,
  idempotencyKey,
  ifMatch,
  json,
  path,
  refusals,
  regionPath,
  roundPath,
} from './parts.ts';

export const commandPaths = (): ZodOpenApiPathsObject => ({
  ...Object.fromEntries(
    [...new Set(caseKindNames.flatMap((kind) => commandNames[kind]))].map((name) => [
      `/cases/{caseNumber}/commands/${name}`,
      { post: operation(name, caseKindNames, path, accepted) },
    ]),
  ),
  ...Object.fromEntries(
    commandNames.round.map((name) => [
      `/rounds/{roundId}/commands/${name}`,
      { post: operation(name, ['round'], roundPath, acceptedRound) },
    ]),
  ),
  ...Object.fromEntries(
    commandNames.region.map((name) => [
      `/regions/{region}/commands/${name}`,
      { post: operation(name, ['region'], regionPath, acceptedRegion) },
    ]),
  ),
});

function operation(
  name: string,
  kinds: readonly CommandedKind[],
  where: typeof path | typeof roundPath | typeof regionPath,
  answer: z.ZodMiniType,
): ZodOpenApiOperationObject {
  const giving = kinds.filter((kind) => commandNames[kind].includes(name));
  const rows = giving.map((kind) => ({
    kind,
    row: lifecycles[kind].rows.find(({ command }) => command === name),
  }));
  const tells = rows.some(({ row }) => row?.contention === 'tell');
  const said = rows.map(({ kind, row }) => {
    const when = `from ${row?.from.join(', ')}; by ${row?.by.join(', ')}`;
    return giving.length === 1 ? when : `${kind}: ${when}`;
  });
  return {
    operationId: name,
    summary: `${name} (${said.join('. ')})`,
    requestParams: {
      ...where,
      header: z.object({ 'Idempotency-Key': idempotencyKey, ...(tells ? { 'If-Match': ifMatch } : {}) }),
    },
    requestBody: json(inputOf(name, giving)),
    responses: {
      200: { description: 'Carried out, now or by an earlier try with the same key', ...json(answer) },
      ...refusals(400, 401, 403, 404, 409, 412, 413, 415, 422, 428, 503),
    },
  };
}

function inputOf(name: string, kinds: readonly CommandedKind[]): z.ZodMiniType {
  const schemas = [...new Set(kinds.flatMap((kind) => inputSchema(kind, name) ?? []))];
  const [only, ...others] = schemas;
  if (!only) throw new Error(`no kind knows ${name}`);
  return others.length === 0 ? only : z.union(schemas);
}
