// functions/api/v1.openapi.json: OpenAPI 3.1 of the api, from the schemas that parse its requests.
import * as z from 'zod/mini';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import { koploperLifecycle } from '../../domain/koploper/lifecycle.ts';
import { chainExport } from '../../events/chainExport.ts';
import { envelope } from '../../events/envelope.ts';
import { commandNames } from '../../functions/api/commandRoutes.ts';
import { problems } from '../../functions/api/problems.ts';
import { caseClock } from '../../schemas/caseClock.ts';
import { caseSummary, caseView } from '../../schemas/caseView.ts';
import { koploperCommands } from '../../schemas/commands/koploper.ts';
import { koploperV1 } from '../../schemas/forms/koploper-v1.ts';
import { caseNumber, instant } from '../../schemas/identifiers.ts';
import { noticeReceiver } from '../../schemas/notices.ts';
import { reviewerListing } from '../../schemas/person.ts';
import { personData } from '../../schemas/personData.ts';
import { regionId } from '../../schemas/regions.ts';

/** Gives a schema a name, so that the document says it once and refers to it. */
const named = <Schema extends z.ZodMiniType>(id: string, schema: Schema): Schema => {
  z.globalRegistry.add(schema, { ...z.globalRegistry.get(schema), id });
  return schema;
};

named('Region', regionId);
named('KoploperForm', koploperV1.content);
named('Case', caseView);
named('CaseSummary', caseSummary);
named('Clock', caseClock);
named('Event', envelope);
named('Chain', chainExport);
named('Reviewer', reviewerListing);

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

const accepted = named(
  'Accepted',
  z.object({
    id: caseNumber,
    version: z.int(),
    state: z.string(),
    event: z.object({ id: z.string(), type: z.string(), time: instant }),
  }),
);

const page = <Item extends z.ZodMiniType>(item: Item) =>
  z.object({ items: z.array(item), next: z.optional(z.string()) });

const json = (schema: z.ZodMiniType) => ({ content: { 'application/json': { schema } } });

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

const refusals = (...statuses: RefusalStatus[]) =>
  Object.fromEntries(statuses.flatMap((status) => [[status, allRefusals.get(status)]]));

const path = { path: z.object({ caseNumber }) };
const idempotencyKey = z.string().check(z.minLength(8), z.maxLength(100));
const ifMatch = z.string();
const paging = {
  limit: z.optional(z.int().check(z.gte(1), z.lte(100))),
  cursor: z.optional(z.string()),
};

function commandPaths(): ZodOpenApiPathsObject {
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

export const openapiDocument = (): object =>
  createDocument({
    openapi: '3.1.1',
    info: {
      title: 'Zorgpact Loket',
      version: '1',
      description:
        'Koploper applications from draft to the public register. Every POST carries an Idempotency-Key: the same key and body get the same answer.',
    },
    components: { securitySchemes: { oidc: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } } },
    security: [{ oidc: [] }],
    paths: {
      '/health': {
        get: {
          operationId: 'health',
          security: [],
          responses: { 200: { description: 'It runs', ...json(z.object({ status: z.literal('ok') })) } },
        },
      },
      '/openapi.json': {
        get: {
          operationId: 'openapi',
          security: [],
          responses: { 200: { description: 'This document', ...json(z.looseObject({})) } },
        },
      },
      '/cases': {
        get: {
          operationId: 'list-cases',
          summary: 'Own cases, or the queue of a role',
          requestParams: {
            query: z.object({
              view: z.optional(z.enum(['own', 'queue'])),
              queue: z.optional(z.enum(['officer', 'chair', 'decider', 'reviewer'])),
              ...paging,
            }),
          },
          responses: {
            200: { description: 'A page, oldest first', ...json(page(caseSummary)) },
            ...refusals(400, 401, 403),
          },
        },
        post: {
          operationId: 'start',
          summary: 'Begin an application',
          requestParams: { header: z.object({ 'Idempotency-Key': idempotencyKey }) },
          requestBody: json(koploperCommands.start),
          responses: {
            201: { description: 'Begun', ...json(accepted) },
            ...refusals(400, 401, 403, 413, 415, 422, 503),
          },
        },
      },
      '/reviewers': {
        get: {
          operationId: 'list-reviewers',
          summary: 'The reviewers an officer can assign',
          requestParams: { query: z.object(paging) },
          responses: {
            200: { description: 'A page', ...json(page(reviewerListing)) },
            ...refusals(400, 401, 403, 404),
          },
        },
      },
      '/cases/{caseNumber}': {
        get: {
          operationId: 'read-case',
          summary: 'The case as you may see it: where it stands, who is to act by when, what you may do',
          requestParams: path,
          responses: {
            200: { description: 'The case; its ETag is its version', ...json(caseView) },
            ...refusals(401, 403, 404),
          },
        },
      },
      '/cases/{caseNumber}/form': {
        get: {
          operationId: 'read-form',
          requestParams: path,
          responses: {
            200: { description: 'The current form', ...json(koploperV1.content) },
            ...refusals(401, 403, 404),
          },
        },
        put: {
          operationId: 'save-form',
          summary: 'Save the whole form on the version you saw',
          requestParams: { ...path, header: z.object({ 'If-Match': ifMatch }) },
          requestBody: json(koploperV1.content),
          responses: {
            204: { description: 'Saved; the new ETag is in the header' },
            ...refusals(400, 401, 403, 404, 409, 412, 413, 415, 428),
          },
        },
      },
      '/cases/{caseNumber}/clock': {
        get: {
          operationId: 'read-clock',
          summary: 'The decision term today, with what it stood still for; there is none before submission',
          requestParams: path,
          responses: {
            200: { description: 'The clock', ...json(caseClock) },
            ...refusals(401, 403, 404),
          },
        },
      },
      '/cases/{caseNumber}/events': {
        get: {
          operationId: 'read-history',
          summary: 'The history as you may read it, oldest first',
          requestParams: { ...path, query: z.object({ after: z.optional(z.int()) }) },
          responses: {
            200: {
              description: 'CloudEvents',
              content: { 'application/cloudevents-batch+json': { schema: z.array(envelope) } },
            },
            ...refusals(400, 401, 403, 404),
          },
        },
      },
      '/cases/{caseNumber}/chain': {
        get: {
          operationId: 'read-chain',
          summary:
            'The whole chain to check: events you may not read as their hashes, forms you may read whole',
          requestParams: path,
          responses: {
            200: { description: 'What verify.mjs takes', ...json(chainExport) },
            ...refusals(401, 403, 404),
          },
        },
      },
      '/cases/{caseNumber}/personal-data': {
        get: {
          operationId: 'read-personal-data',
          summary:
            'What the case holds about you; the office also about somebody else (AVG, articles 15 and 20)',
          requestParams: { ...path, query: z.object({ subject: z.optional(noticeReceiver) }) },
          responses: {
            200: { description: 'All of it, without the secrets of links', ...json(personData) },
            ...refusals(401, 403, 404),
          },
        },
      },
      '/nominations': {
        post: {
          operationId: 'nominate',
          summary: 'Nominate a project: whoever is invited gets a link by mail',
          requestParams: { header: z.object({ 'Idempotency-Key': idempotencyKey }) },
          requestBody: json(koploperCommands.nominate),
          responses: {
            201: { description: 'Nominated', ...json(accepted) },
            ...refusals(400, 401, 403, 404, 409, 413, 415, 422, 503),
          },
        },
      },
      ...commandPaths(),
    },
  });
