// The operations on the documents of a request: ask for a form to upload one with, and open one.
import * as z from 'zod/mini';
import type { ZodOpenApiPathsObject } from 'zod-openapi';
import { uploadAsked } from '../../../schemas/fund/documents.ts';
import { uploadGiven } from '../../../schemas/fund/documentView.ts';
import { uploadId } from '../../../schemas/fund/submittedDocument.ts';
import { requestNumber } from '../../../schemas/identifiers.ts';
import { idempotencyKey, json, refusals } from './parts.ts';

const caseNumber = requestNumber;

export const documentPaths: ZodOpenApiPathsObject = {
  '/cases/{caseNumber}/uploads': {
    post: {
      operationId: 'ask-upload',
      summary:
        'A signed form for one file, good for fifteen minutes (by applicant, while the documents may be written). Where the upload stands, the case says under `documents`',
      requestParams: {
        path: z.object({ caseNumber }),
        header: z.object({ 'Idempotency-Key': idempotencyKey }),
      },
      requestBody: json(uploadAsked),
      responses: {
        201: {
          description: 'The form; a repeat with the same key signs the same upload anew',
          ...json(uploadGiven),
        },
        ...refusals(400, 401, 403, 404, 409, 413, 415, 422),
      },
    },
  },
  '/cases/{caseNumber}/documents/{upload}': {
    get: {
      operationId: 'open-document',
      summary: 'Leads to a clean file, as a download, by a link that is good for a minute',
      requestParams: { path: z.object({ caseNumber, upload: uploadId }) },
      responses: {
        303: { description: 'The link, in Location' },
        ...refusals(401, 403, 404, 409),
      },
    },
  },
};
