// A client that writes down which commands were sent, for tests that pin how many calls an answer takes.
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';

export interface CountingClient {
  readonly client: DynamoDBClient;
  /** The names of the commands sent since this was last asked. */
  taken(): readonly string[];
}

export function countingClient(client: DynamoDBClient): CountingClient {
  let sent: string[] = [];
  const send = (command: { constructor: { name: string } }) => {
    sent.push(command.constructor.name);
    return client.send(command as never);
  };
  return {
    client: new Proxy(client, { get: (target, key) => (key === 'send' ? send : Reflect.get(target, key)) }),
    taken() {
      const before = sent;
      sent = [];
      return before;
    },
  };
}
