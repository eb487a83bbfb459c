// POST and GET: a form to upload a document of a request with, and the way to one that was found clean.
import { Hono } from 'hono/tiny';
import { personActor } from '../../domain/lifecycle/actor.ts';
import { hashOfJson } from '../../events/chain.ts';
import { fileSays, refusalReasonTexts } from '../../schemas/fund/documentNames.ts';
import { largestFile, mediaTypes, uploadAsked } from '../../schemas/fund/documents.ts';
import type { UploadGiven } from '../../schemas/fund/documentView.ts';
import { uploadId } from '../../schemas/fund/submittedDocument.ts';
import { askUpload } from '../commands/askUpload.ts';
import { openDocument } from '../commands/openDocument.ts';
import { readBody } from './body.ts';
import { caseAsked } from './caseAsked.ts';
import { type ApiContext, type ApiEnv, arrivalOf } from './context.ts';
import { commandIdOf, keyOf } from './idempotency.ts';
import { problem } from './problem.ts';

export const documentRoutes = new Hono<ApiEnv>()
  .post('/cases/:caseNumber/uploads', ask)
  .get('/cases/:caseNumber/documents/:upload', open);

const privately = { 'cache-control': 'private, no-store' };

async function ask(c: ApiContext): Promise<Response> {
  if (keyOf(c) === undefined) return problem(c, 'idempotency-key-missing');
  const body = await readBody(c, uploadAsked);
  if (body instanceof Response) return body;
  const id = c.req.param('caseNumber') ?? '';
  const { commands, files, uploads, log, baseAddress } = c.get('deps');
  const result = await askUpload(
    { cases: commands.cases, files, uploads },
    {
      id,
      actor: personActor(c.get('person')),
      asked: body.input,
      commandId: commandIdOf(c),
      requestHash: hashOfJson({ name: 'upload', body: body.raw }),
      now: arrivalOf(c),
    },
  );
  if (!result.given) {
    if (result.why === 'file-not-accepted')
      return problem(c, result.why, { reason: result.reason }, refusalReasonTexts[result.reason]);
    return problem(c, result.why, result.why === 'fields-not-open' ? { fields: result.fields } : {});
  }
  const { repeated, file, form, pageLimit } = result;
  const { upload, document, type } = file;
  log.info('upload asked for', { caseNumber: id, document, upload, repeated });
  const given: UploadGiven = {
    upload,
    document,
    form: { ...form, fields: { ...form.fields } },
    limits: {
      largest: largestFile,
      mediaType: mediaTypes[type],
      ...(pageLimit === undefined ? {} : { pages: pageLimit }),
    },
  };
  return c.json(given, 201, {
    location: `${baseAddress}/api/v1/cases/${id}/documents/${upload}`,
    ...privately,
  });
}

async function open(c: ApiContext): Promise<Response> {
  const upload = uploadId.safeParse(c.req.param('upload'));
  const { commands, uploads, log } = c.get('deps');
  const reader = await caseAsked(c);
  const opened =
    reader && upload.success
      ? await openDocument({ cases: commands.cases, uploads }, reader, upload.data, arrivalOf(c))
      : undefined;
  if (!reader || !opened) return problem(c, 'not-found');
  if ('notClean' in opened)
    return problem(
      c,
      'document-not-clean',
      { uploadStatus: opened.notClean.status },
      fileSays(opened.notClean),
    );
  // Who opens what is logged here; the bucket keeps no log of people.
  log.info('document opened', {
    caseNumber: reader.head.aggregate.id,
    upload: upload.data,
    by: reader.viewer.person,
  });
  return c.body(null, 303, { location: opened.link, ...privately });
}
