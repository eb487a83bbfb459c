// The gateway to the event bus: CloudEvents in, one entry each.
import { EventBridgeClient, PutEventsCommand, type PutEventsRequestEntry } from '@aws-sdk/client-eventbridge';
import { type Envelope, eventSource } from '../../events/envelope.ts';

export type EventBus = ReturnType<typeof eventBus>;

/** What one call may carry. */
export const entriesPerCall = 10;

/** Region, credentials and endpoint come from the standard AWS environment variables. */
export const eventBridgeClient = (): EventBridgeClient =>
  new EventBridgeClient({
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 1000, requestTimeout: 5000, throwOnRequestTimeout: true },
  });

export function eventBus(client: Pick<EventBridgeClient, 'send'>, name: string) {
  const entryOf = (event: Envelope): PutEventsRequestEntry => ({
    EventBusName: name,
    Source: eventSource,
    DetailType: event.type,
    Detail: JSON.stringify(event),
    Time: new Date(event.time),
  });
  return {
    /** Puts at most ten events on the bus. Answers with the code of what was refused, in the order of the events. */
    async put(events: readonly Envelope[]): Promise<readonly (string | undefined)[]> {
      const { Entries = [] } = await client.send(new PutEventsCommand({ Entries: events.map(entryOf) }));
      return events.map((_event, index) => {
        const { EventId, ErrorCode } = Entries[index] ?? {};
        return EventId === undefined || ErrorCode !== undefined ? (ErrorCode ?? 'NoAnswer') : undefined;
      });
    },
  };
}
