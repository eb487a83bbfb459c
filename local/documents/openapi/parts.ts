// What the operations of the api's description share: named schemas, parameters, refusals.
import * as z from 'zod/mini';
import { chainExport } from '../../../events/chainExport.ts';
import { envelope } from '../../../events/envelope.ts';
import { problems } from '../../../functions/api/problems.ts';
import { caseClock } from '../../../schemas/caseClock.ts';
import { caseSummary, caseView } from '../../../schemas/caseView.ts';
import { fundV1 } from '../../../schemas/forms/fund-v1.ts';
import { koploperV1 } from '../../../schemas/forms/koploper-v1.ts';
import { documentView } from '../../../schemas/fund/documentView.ts';
import { fundView } from '../../../schemas/fundView.ts';
import { caseNumber, instant, recordedId, roundId } from '../../../schemas/identifiers.ts';
import { koploperView } from '../../../schemas/koploperView.ts';
import { letterList, letterView } from '../../../schemas/letterView.ts';
import { reviewerListing } from '../../../schemas/person.ts';
import { agendaItem } from '../../../schemas/regionContent.ts';
import { regionId } from '../../../schemas/regions.ts';
import { regionSummary, regionView } from '../../../schemas/regionView.ts';
import { roundSummary, roundView } from '../../../schemas/roundView.ts';

/** Gives a schema a name, so that the document says it once and refers to it. */
const named = <Schema extends z.ZodMiniType>(id: string, schema: Schema): Schema => {
  z.globalRegistry.add(schema, { ...z.globalRegistry.get(schema), id });
  return schema;
};

named('Region', regionId);
named('KoploperForm', koploperV1.content);
named('FundForm', fundV1.content);
named('KoploperCase', koploperView);
named('FundCase', fundView);
named('Case', caseView);
named('CaseSummary', caseSummary);
named('Round', roundView);
named('RoundSummary', roundSummary);
named('AgendaItem', agendaItem);
named('RegionPage', regionView);
named('RegionSummary', regionSummary);
named('Clock', caseClock);
named('Event', envelope);
named('Chain', chainExport);
named('Reviewer', reviewerListing);
named('Letter', letterView);
named('Letters', letterList);
named('Document', documentView);

const problem = named(
  'Problem',
  z.object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.enum(Object.keys(problems) as [string, ...string[]]),
    errors: z.optional(z.array(z.object({ pointer: z.string(), code: z.string(), detail: z.string() }))),
  }),
);

const outcome = {
  version: z.int(),
  state: z.string(),
  event: z.object({ id: z.string(), type: z.string(), time: instant }),
};
export const accepted = named('Accepted', z.object({ id: caseNumber, ...outcome }));
export const acceptedRound = named('AcceptedRound', z.object({ id: roundId, ...outcome }));

export const acceptedRegion = named('AcceptedRegion', z.object({ id: recordedId, ...outcome }));

export const page = <Item extends z.ZodMiniType>(item: Item) =>
  z.object({ items: z.array(item), next: z.optional(z.string()) });

export const json = (schema: z.ZodMiniType) => ({ content: { 'application/json': { schema } } });

type RefusalStatus = 400 | 401 | 403 | 404 | 409 | 412 | 413 | 415 | 422 | 428 | 503;

const refusal = (status: RefusalStatus) => ({
  id: `Refused${status}`,
  description: Object.entries(problems)
    .filter(([, kind]) => kind.status === status)
    .map(([code, { title }]) => `\`${code}\`: ${title.en}`)
    .join('; '),
  content: { 'application/problem+json': { schema: problem } },
});

const allRefusals = new Map(
  ([400, 401, 403, 404, 409, 412, 413, 415, 422, 428, 503] as const).map((status) => [
    status,
    refusal(status),
  ]),
);

export const refusals = (...statuses: RefusalStatus[]) =>
  Object.fromEntries(statuses.flatMap((status) => [[status, allRefusals.get(status)]]));

export const path = { path: z.object({ caseNumber }) };
export const roundPath = { path: z.object({ roundId }) };
export const regionPath = { path: z.object({ region: regionId }) };
export const idempotencyKey = z.string().check(z.minLength(8), z.maxLength(100));
export const ifMatch = z.string();
export const paging = {
  limit: z.optional(z.int().check(z.gte(1), z.lte(100))),
  cursor: z.optional(z.string()),
};
