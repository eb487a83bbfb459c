// How the history of a case or of a round is asked for, and handed out.
import * as z from 'zod/mini';
import type { ChainExport } from '../../events/chainExport.ts';
import type { Envelope } from '../../events/envelope.ts';
import type { ApiContext } from './context.ts';
import { fieldErrors, problem } from './problem.ts';

const version = z.coerce.number().check(z.int(), z.gte(0));

/** The version behind which events are wanted; all of them when none is named. */
export function askedAfter(c: ApiContext): number | Response {
  const after = version.safeParse(c.req.query('after') ?? '0');
  return after.success
    ? after.data
    : problem(c, 'invalid-input', { errors: fieldErrors(c, after.error.issues) });
}

export const eventBatch = (c: ApiContext, events: readonly Envelope[]): Response =>
  c.body(JSON.stringify(events), 200, {
    'content-type': 'application/cloudevents-batch+json',
    'cache-control': 'private, no-store',
  });

/** To be saved as a file, and checked with what the site serves as `/controle/verify.mjs`. */
export const chainFile = (c: ApiContext, exported: ChainExport): Response =>
  c.json(exported, 200, {
    'cache-control': 'private, no-store',
    'content-disposition': `attachment; filename="${exported.caseNumber}.json"`,
  });
