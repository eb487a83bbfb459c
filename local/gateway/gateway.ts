// The HTTP API of the template on a port of this machine.

import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Outcome } from '../invoking/outcome.ts';
import { asEvent, sendAnswer } from './httpEvent.ts';
import { type Route, routeTable } from './routeTable.ts';

/** What API Gateway lets through, and what a function can be given in one event. */
const mostBytesOfBody = 10 * 1024 * 1024;
const mostBytesOfEvent = 6 * 1024 * 1024;

export interface GatewayProps {
  readonly routes: readonly Route[];
  readonly invoke: (functionName: string, event: unknown) => Promise<Outcome>;
  readonly now: () => number;
}

export function gatewayListener({ routes, invoke, now }: GatewayProps): RequestListener {
  const find = routeTable(routes);

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const arrival = now();
    const [path = '/'] = (request.url ?? '/').split('?');
    const match = find(request.method ?? 'GET', path);
    if (match === undefined) return refuse(response, 404, 'Not Found');
    const body = await bodyOf(request);
    if (body === undefined) return refuse(response, 413, 'Request Entity Too Large');
    const requestId = randomUUID();
    const event = asEvent({ request, body, match, requestId, now: arrival });
    if ((event.body?.length ?? 0) > mostBytesOfEvent)
      return refuse(response, 413, 'Request Entity Too Large');
    response.setHeader('apigw-requestid', requestId);
    const outcome = await invoke(match.route.functionName, event);
    if (outcome.ok) return sendAnswer(response, outcome.payload);
    const ranOutOfTime = outcome.error.type === 'Sandbox.Timedout';
    return ranOutOfTime
      ? refuse(response, 503, 'Service Unavailable')
      : refuse(response, 500, 'Internal Server Error');
  };

  return (request, response) => {
    serve(request, response).catch(() => {
      if (!response.headersSent) refuse(response, 500, 'Internal Server Error');
      else response.destroy();
    });
  };
}

function refuse(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ message }));
}

/** Reads the body to its end, so that the answer reaches the client, but keeps no more than what is let through. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes <= mostBytesOfBody) chunks.push(chunk);
  }
  return bytes <= mostBytesOfBody ? Buffer.concat(chunks) : undefined;
}
