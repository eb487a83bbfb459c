// The operations that read one case, and save its form.
import * as z from 'zod/mini';
import type { ZodOpenApiPathsObject } from 'zod-openapi';
import { chainExport } from '../../../events/chainExport.ts';
import { envelope } from '../../../events/envelope.ts';
import { caseClock } from '../../../schemas/caseClock.ts';
import { caseView } from '../../../schemas/caseView.ts';
import { fundV1 } from '../../../schemas/forms/fund-v1.ts';
import { koploperV1 } from '../../../schemas/forms/koploper-v1.ts';
import { noticeReceiver } from '../../../schemas/notices.ts';
import { personData } from '../../../schemas/personData.ts';
import { ifMatch, json, path, refusals } from './parts.ts';

/** Of the kind of the case. */
const form = z.union([koploperV1.content, fundV1.content]);

export const casePaths: ZodOpenApiPathsObject = {
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
        200: { description: 'The current form', ...json(form) },
        ...refusals(401, 403, 404),
      },
    },
    put: {
      operationId: 'save-form',
      summary: 'Save the whole form on the version you saw',
      requestParams: { ...path, header: z.object({ 'If-Match': ifMatch }) },
      requestBody: json(form),
      responses: {
        204: { description: 'Saved; the new ETag is in the header' },
        ...refusals(400, 401, 403, 404, 409, 412, 413, 415, 428),
      },
    },
  },
  '/cases/{caseNumber}/clock': {
    get: {
      operationId: 'read-clock',
      summary:
        'The decision term today, day by day, with what it stood still for; there is none before submission',
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
      summary: 'The whole chain to check: events you may not read as their hashes, forms you may read whole',
      requestParams: path,
      responses: {
        200: { description: 'What verify.mjs takes', ...json(chainExport) },
        ...refusals(401, 403, 404),
      },
    },
  },
  '/cases/{caseNumber}/archive': {
    get: {
      operationId: 'read-archive',
      summary:
        'The whole case as one ZIP archive, for officers: every form handed in, reviews, advice, decisions, letters, mails, clean documents, the chain, and a list of fingerprints (Awb 7:4)',
      requestParams: path,
      responses: {
        303: { description: 'The Location header leads to the archive, for a minute' },
        ...refusals(401, 403, 404, 503),
      },
    },
  },
  '/cases/{caseNumber}/personal-data': {
    get: {
      operationId: 'read-personal-data',
      summary: 'What the case holds about you; the office also about somebody else (AVG, articles 15 and 20)',
      requestParams: { ...path, query: z.object({ subject: z.optional(noticeReceiver) }) },
      responses: {
        200: { description: 'All of it, without the secrets of links', ...json(personData) },
        ...refusals(401, 403, 404),
      },
    },
  },
};
