// Answers the requests of the console's page.

import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Activity } from '../activity.ts';
import type { ParkedObjects } from '../parts/parkedObjects.ts';
import { servePartsPage } from '../partsPage/serve.ts';
import type { MessageStore } from '../queues/messageStore.ts';
import type { SeenAggregates } from '../streams/seenAggregates.ts';
import type { System } from '../system.ts';
import type { Deployment } from '../template/deployment.ts';
import { rowsOf } from './caseRows.ts';
import { type ConsoleView, consolePage } from './consolePage.ts';
import { followScript } from './follow.ts';
import { words } from './words.ts';

export interface ConsoleProps {
  readonly system: System;
  readonly client: DynamoDBClient;
  readonly seen: SeenAggregates;
  readonly messages: MessageStore;
  readonly deployment: Deployment;
  readonly parked: ParkedObjects;
  readonly activity: Activity;
}

const dayMs = 24 * 60 * 60 * 1000;

export function consoleListener(props: ConsoleProps): RequestListener {
  return (request, response) => {
    answer(request, response, props).catch((error) => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(String(error));
    });
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  props: ConsoleProps,
): Promise<void> {
  const { system, activity } = props;
  const { pathname, searchParams } = new URL(request.url ?? '/', system.consoleUrl);
  const send = (status: number, type: string, body: string) =>
    response
      .writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' })
      .end(body);
  const sendPage = async (status: number, problem?: string) => {
    const view = await look(props, searchParams.get('dossier'));
    send(status, 'text/html', String(await consolePage(problem === undefined ? view : { ...view, problem })));
  };

  if (pathname === '/onderdelen' || pathname.startsWith('/assets/')) {
    return await servePartsPage(request, response);
  }
  switch (`${request.method} ${pathname}`) {
    case 'GET /':
      return await sendPage(200);
    case 'GET /follow.js':
      send(200, 'text/javascript', followScript);
      return;
    case 'GET /changes':
      return stream(response, activity);
    case 'POST /datum': {
      const days = Number(new URLSearchParams(await text(request)).get('days'));
      if (!Number.isInteger(days) || days < 1 || days > 3650) return await sendPage(400, words.notForward);
      await system.moveTime(new Date(system.now().getTime() + days * dayMs));
      response.writeHead(303, { location: '/' }).end();
      return;
    }
    default:
      send(404, 'text/plain', words.notFound);
  }
}

/** Server-sent events without content: the page asks for what it wants to show. */
function stream(response: ServerResponse, activity: Activity): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write('retry: 1000\n\n');
  const stop = activity.listen(() => response.write('data: changed\n\n'));
  response.on('close', stop);
}

async function look(props: ConsoleProps, wanted: string | null): Promise<ConsoleView> {
  const { system, client, seen, deployment, messages, parked } = props;
  const cases = seen.newest(200);
  const id = wanted ?? cases[0]?.id;
  const [rows, mails, objects] = await Promise.all([
    id === undefined ? [] : rowsOf(client, system.tableNames.cases, id),
    system.mails(),
    parked.all(20),
  ]);
  const sources = new Set(deployment.mappings.map(({ EventSourceArn }) => EventSourceArn));
  const left = deployment.queues
    .filter(({ arn }) => !sources.has(arn))
    .flatMap(({ name }) =>
      messages.bodies(name, 20).map((body) => ({ title: `${words.left} ${name}`, content: body })),
    );
  return {
    addresses: { site: system.baseAddress, inbox: system.inboxUrl, issuer: system.issuerUrl },
    now: system.now(),
    cases,
    chosen: id === undefined ? undefined : { id, rows },
    mails,
    stuck: [...left, ...objects.map(({ key, content }) => ({ title: `${words.parked}: ${key}`, content }))],
  };
}
