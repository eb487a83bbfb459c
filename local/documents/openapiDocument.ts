// functions/api/v1.openapi.json: OpenAPI 3.1 of the api, from the schemas that parse its requests.
import * as z from 'zod/mini';
import { createDocument } from 'zod-openapi';
import { caseSummary } from '../../schemas/caseView.ts';
import { fundCommands } from '../../schemas/commands/fund.ts';
import { koploperCommands } from '../../schemas/commands/koploper.ts';
import { reviewerListing } from '../../schemas/person.ts';
import { casePaths } from './openapi/casePaths.ts';
import { commandPaths } from './openapi/commandPaths.ts';
import { documentPaths } from './openapi/documentPaths.ts';
import { letterPaths } from './openapi/letterPaths.ts';
import { accepted, idempotencyKey, json, page, paging, refusals } from './openapi/parts.ts';
import { regionPaths } from './openapi/regionPaths.ts';
import { roundPaths } from './openapi/roundPaths.ts';

export const openapiDocument = (): object =>
  createDocument({
    openapi: '3.1.1',
    info: {
      title: 'Zorgpact Loket',
      version: '1',
      description:
        'Koploper applications from draft to the public register, requests to the fund with their rounds, and the pages of regions. Every POST carries an Idempotency-Key: the same key and body get the same answer.',
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
          summary: 'Begin an application, or a request to the fund: its programme says which',
          requestParams: { header: z.object({ 'Idempotency-Key': idempotencyKey }) },
          requestBody: json(z.discriminatedUnion('programme', [koploperCommands.start, fundCommands.start])),
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
      ...casePaths,
      ...letterPaths,
      ...documentPaths,
      ...roundPaths,
      ...regionPaths,
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
