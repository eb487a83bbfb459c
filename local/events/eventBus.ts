// The event buses: take `PutEvents` as EventBridge does and lay each entry in the queues of the rules that want it. An
// entry is answered for only after it stands in every queue.

import { randomUUID } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { json } from 'node:stream/consumers';
import * as z from 'zod/mini';
import { account } from '../template/identities.ts';
import type { Rule } from '../template/shapes.ts';
import { matchesPattern } from './eventPattern.ts';

const entry = z.object({
  Source: z.string(),
  DetailType: z.string(),
  Detail: z.string(),
  /** Name or ARN; the account's own bus, called `default`, without one. */
  EventBusName: z.optional(z.string()),
  Resources: z._default(z.array(z.string()), []),
  Time: z.optional(z.number()),
});
const putEvents = z.object({ Entries: z.array(entry).check(z.minLength(1), z.maxLength(10)) });

export type BusEntry = z.infer<typeof entry>;

export interface EventBusProps {
  readonly rules: readonly Rule[];
  readonly region: string;
  readonly now: () => number;
  /** Keeps all of these or none; `target` is an ARN. */
  readonly deliver: (deliveries: readonly { readonly target: string; readonly body: string }[]) => void;
}

export interface EventBuses {
  /** Returns the id that each entry got. */
  put(entries: readonly BusEntry[]): string[];
  readonly listener: RequestListener;
}

export function eventBuses({ rules, region, now, deliver }: EventBusProps): EventBuses {
  const accept = (entry: BusEntry) => {
    const event = {
      version: '0',
      id: randomUUID(),
      'detail-type': entry.DetailType,
      source: entry.Source,
      account,
      time: new Date(entry.Time === undefined ? now() : entry.Time * 1000)
        .toISOString()
        .replace(/\.\d+Z$/, 'Z'),
      region,
      resources: entry.Resources,
      detail: JSON.parse(entry.Detail),
    };
    const bus = (entry.EventBusName ?? 'default').split('/').at(-1);
    const wanting = rules.filter(
      ({ EventBusName, EventPattern, State }) =>
        State === 'ENABLED' &&
        (EventBusName ?? 'default').split('/').at(-1) === bus &&
        EventPattern !== undefined &&
        matchesPattern(EventPattern, event),
    );
    const body = JSON.stringify(event);
    return {
      id: event.id,
      deliveries: wanting.flatMap((rule) => rule.Targets.map(({ Arn }) => ({ target: Arn, body }))),
    };
  };

  const put = (entries: readonly BusEntry[]): string[] => {
    const accepted = entries.map(accept);
    deliver(accepted.flatMap(({ deliveries }) => deliveries));
    return accepted.map(({ id }) => id);
  };

  const listener: RequestListener = async (request, response) => {
    const answer = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(body));
    try {
      const { Entries } = putEvents.parse(await json(request));
      answer(200, { FailedEntryCount: 0, Entries: put(Entries).map((EventId) => ({ EventId })) });
    } catch (error) {
      answer(400, { __type: 'ValidationException', message: String(error) });
    }
  };
  return { put, listener };
}
