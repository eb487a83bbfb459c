// S3 as browsers and functions see it: in front of the local one, which stores whatever it is given. Takes no request that
// nobody signed, holds a posted form against its policy, and has new objects scanned as the template's plans ask.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { Endings } from '../endings.ts';
import type { BusEntry } from '../events/eventBus.ts';
import { addressOf, close, listen } from '../parts/listening.ts';
import { credentials } from '../parts/parkedObjects.ts';
import type { Deployment } from '../template/deployment.ts';
import { corsHeaders } from './cors.ts';
import { type PolicyRefusal, refusalOf } from './postPolicy.ts';
import { isInfected, scanResultOf } from './scanResult.ts';

export interface StorageDoorProps {
  /** Address of the local S3. */
  readonly storage: string;
  readonly plans: Deployment['malwareProtectionPlans'];
  readonly buckets: readonly Pick<Deployment['buckets'][number], 'name' | 'cors'>[];
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly put: (entries: readonly BusEntry[]) => void;
  readonly endings: Endings;
}

/** Of the connection, not of the message. */
const ofTheConnection = ['connection', 'expect', 'host', 'keep-alive', 'transfer-encoding', 'content-length'];

/** Returns its address. */
export async function startStorageDoor(props: StorageDoorProps): Promise<string> {
  const server = createServer((request, response) => {
    answer(request, response, props).catch((error) => response.writeHead(500).end(String(error)));
  });
  const port = await listen(server, [0]);
  props.endings.add(() => close(server));
  return addressOf(port);
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  props: StorageDoorProps,
): Promise<void> {
  const { method = 'GET', headers } = request;
  const url = new URL(request.url ?? '/', props.storage);
  const [, bucket = '', ...parts] = decodeURIComponent(url.pathname).split('/');
  const { cors = [] } = props.buckets.find(({ name }) => name === bucket) ?? {};
  const allowed = corsHeaders(cors, { method, headers });
  for (const [name, value] of Object.entries(allowed ?? {})) response.setHeader(name, value);
  if (method === 'OPTIONS')
    return allowed ? void response.writeHead(200).end() : refuse(response, noScriptsFromThere);
  const body = await buffer(request);
  const type = headers['content-type'] ?? '';
  const form =
    method === 'POST' && type.startsWith('multipart/form-data')
      ? await new Response(body, { headers: { 'content-type': type } }).formData()
      : undefined;
  const refusal =
    form === undefined
      ? signedSomehow(request, url)
      : refusalOf({ bucket, ...contentOf(form) }, credentials, props.now());
  if (refusal !== undefined) return refuse(response, refusal);

  const passedOn = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined || ofTheConnection.includes(name) ? [] : [[name, String(value)]],
  );
  const answered = await fetch(url, {
    method,
    headers: Object.fromEntries(passedOn),
    redirect: 'manual',
    ...(body.length === 0 ? {} : { body }),
  });
  const key = form === undefined ? parts.join('/') : String(form.get('key'));
  // Before S3 says yes, so that nothing that follows from it can be overlooked.
  if (answered.status < 400 && (form !== undefined || method === 'PUT')) await scan({ bucket, key }, props);
  const given = [...answered.headers].filter(([name]) => !ofTheConnection.includes(name));
  const length = method === 'HEAD' ? answered.headers.get('content-length') : null;
  response.writeHead(answered.status, [
    ...given.flat(),
    ...(length === null ? [] : ['content-length', length]),
  ]);
  response.end(Buffer.from(await answered.arrayBuffer()));
}

const noScriptsFromThere: PolicyRefusal = {
  status: 403,
  code: 'AccessDenied',
  message: 'CORSResponse: This CORS request is not allowed.',
};

/** The buckets of the template are private. The local S3 looks at a signature only where there is one. */
const signedSomehow = ({ headers }: IncomingMessage, url: URL): PolicyRefusal | undefined =>
  headers.authorization !== undefined || url.searchParams.has('X-Amz-Signature')
    ? undefined
    : { status: 403, code: 'AccessDenied', message: 'Access Denied' };

function contentOf(form: FormData): { fields: ReadonlyMap<string, string>; size: number } {
  const texts = [...form].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name.toLowerCase(), value] as const] : [],
  );
  const file = form.get('file');
  return { fields: new Map(texts), size: file === null || typeof file === 'string' ? 0 : file.size };
}

function refuse(response: ServerResponse, { status, code, message }: PolicyRefusal): void {
  const words = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`;
  response.writeHead(status, { 'content-type': 'application/xml' }).end(words);
}

async function scan(
  { bucket, key }: { readonly bucket: string; readonly key: string },
  { storage, plans, put }: StorageDoorProps,
): Promise<void> {
  const plan = plans.find(
    ({ S3Bucket: { BucketName, ObjectPrefixes } }) =>
      BucketName === bucket && ObjectPrefixes.some((prefix) => key.startsWith(prefix)),
  );
  if (plan === undefined) return;
  const stored = await fetch(new URL(`/${bucket}/${key}`, storage));
  const infected = isInfected(new Uint8Array(await stored.arrayBuffer()));
  const eTag = (stored.headers.get('etag') ?? '').replaceAll('"', '');
  put([scanResultOf({ bucket, key, eTag, plan: plan.arn }, infected ? 'THREATS_FOUND' : 'NO_THREATS_FOUND')]);
}
