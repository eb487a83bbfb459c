// Writes to a table of which nobody is to hear: its stream is off meanwhile.
import { type DynamoDBClient, type StreamSpecification, UpdateTableCommand } from '@aws-sdk/client-dynamodb';

const setStream = (client: DynamoDBClient, table: string, specification: StreamSpecification) =>
  client.send(new UpdateTableCommand({ TableName: table, StreamSpecification: specification }));

export const streamOn = (client: DynamoDBClient, table: string) =>
  setStream(client, table, { StreamEnabled: true, StreamViewType: 'NEW_IMAGE' });

/** Only before anything reads the stream: afterwards it is another one. */
export async function withoutStream<Result>(
  client: DynamoDBClient,
  table: string,
  write: () => Promise<Result>,
): Promise<Result> {
  await setStream(client, table, { StreamEnabled: false });
  try {
    return await write();
  } finally {
    await streamOn(client, table);
  }
}
