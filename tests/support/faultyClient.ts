// A DynamoDB client that fails where a test says so: before a call, after it (the write is there, the answer is not), or
// with the answer AWS would give.
import {
  type DynamoDBClient,
  TransactionCanceledException,
  type TransactWriteItemsCommandInput,
} from '@aws-sdk/client-dynamodb';

export class Crash extends Error {
  override readonly name = 'Crash';
}

export interface Fault {
  /** Class name of the SDK command, such as `TransactWriteItemsCommand`. */
  readonly on: string;
  readonly when: 'before' | 'after';
  readonly error: (input: TransactWriteItemsCommandInput) => Error;
}

/** The client with faults that strike one after the other, each once, at the first call it names. */
export function faultyClient(client: DynamoDBClient, faults: Fault[]): DynamoDBClient {
  const send = async (command: { constructor: { name: string }; input: TransactWriteItemsCommandInput }) => {
    const next = faults[0]?.on === command.constructor.name ? faults.shift() : undefined;
    if (next?.when === 'before') throw next.error(command.input);
    const answer = await client.send(command as never);
    if (next) throw next.error(command.input);
    return answer;
  };
  return new Proxy(client, { get: (target, key) => (key === 'send' ? send : Reflect.get(target, key)) });
}

/** A cancelled transaction: the code stands at the place of the item whose key matches, or at the first. */
export const cancelled =
  (code: string, sortKey = /^/) =>
  (input: TransactWriteItemsCommandInput): Error => {
    const items = input.TransactItems ?? [];
    const keyOf = ({ Put, Update }: (typeof items)[number]) => (Put?.Item ?? Update?.Key)?.['sk']?.S ?? '';
    const place = items.findIndex((item) => sortKey.test(keyOf(item)));
    return new TransactionCanceledException({
      $metadata: {},
      message: 'Transaction cancelled',
      CancellationReasons: items.map((_, index) => ({ Code: index === place ? code : 'None' })),
    });
  };
