// A client that reads a row again only after something was written. As the only writer it answers as the database would, which
// spares a test that asks the same of very many people most of its time.
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';

const reads = ['QueryCommand', 'BatchGetItemCommand'];

export function rememberingClient(client: DynamoDBClient): DynamoDBClient {
  const known = new Map<string, Promise<unknown>>();
  const send = async (command: { constructor: { name: string }; input: object }) => {
    const { name } = command.constructor;
    if (reads.includes(name)) return client.send(command as never);
    if (name !== 'GetItemCommand') {
      const written = client.send(command as never);
      await written.finally(() => known.clear());
      return written;
    }
    const { TableName, Key } = command.input as { TableName?: string; Key?: object };
    const row = `${TableName} ${JSON.stringify(Key)}`;
    const answer = known.get(row) ?? client.send(command as never);
    known.set(row, answer);
    return answer;
  };
  return new Proxy(client, { get: (target, key) => (key === 'send' ? send : Reflect.get(target, key)) });
}
