// `fetch` to one address under the name of another host, which the built-in `fetch` does not let us choose.

import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { buffer } from 'node:stream/consumers';

const withoutBody = new Set([204, 205, 304]);

/** Answers a redirect as it is, and gives up after 30 seconds, as API Gateway does. */
export async function requestAs(host: string, url: URL, init: RequestInit): Promise<Response> {
  // `Request` turns every kind of body into bytes, and adds the content type that goes with it.
  const asked = new Request(url, init);
  const sent = request(url, {
    method: asked.method,
    headers: { ...Object.fromEntries(asked.headers), host },
    signal: AbortSignal.timeout(30_000),
  });
  sent.end(Buffer.from(await asked.arrayBuffer()));
  const [answer]: IncomingMessage[] = await once(sent, 'response');
  if (answer === undefined) throw new Error(`No answer from ${url}`);
  const headers = new Headers();
  for (let index = 0; index + 1 < answer.rawHeaders.length; index += 2) {
    headers.append(answer.rawHeaders[index] ?? '', answer.rawHeaders[index + 1] ?? '');
  }
  const status = answer.statusCode ?? 0;
  const body = await buffer(answer);
  return new Response(withoutBody.has(status) ? null : body, { status, headers });
}
