// Reads the stream of a table from where a reader left it.

import * as z from 'zod/mini';
import { callDynamoDb } from '../parts/dynamoDbHttp.ts';

const streamRecord = z.looseObject({
  eventName: z.string(),
  dynamodb: z.looseObject({
    SequenceNumber: z.string(),
    Keys: z.record(z.string(), z.unknown()),
    ApproximateCreationDateTime: z.optional(z.number()),
  }),
});
export type StreamRecord = z.infer<typeof streamRecord>;

const listed = z.object({ Streams: z.array(z.object({ StreamArn: z.string() })) });
const described = z.object({
  StreamDescription: z.object({ Shards: z.array(z.object({ ShardId: z.string() })) }),
});
const iterator = z.object({ ShardIterator: z.string() });
const got = z.object({ Records: z.array(streamRecord), NextShardIterator: z.optional(z.string()) });

export interface TableStream {
  readonly shardId: string;
  /** Records after the one with this number; from the oldest without it. */
  after(sequenceNumber: string | undefined): Promise<StreamRecord[]>;
}

/** The local database keeps one shard for a table, and its records for good. */
export async function openTableStream(endpoint: string, table: string): Promise<TableStream> {
  const call = (operation: string, input: unknown) =>
    callDynamoDb(endpoint, `DynamoDBStreams_20120810.${operation}`, input);
  const [stream] = listed.parse(await call('ListStreams', { TableName: table })).Streams;
  if (stream === undefined) throw new Error(`Table ${table} has no stream`);
  const { StreamDescription } = described.parse(await call('DescribeStream', stream));
  const [shard] = StreamDescription.Shards;
  if (shard === undefined) throw new Error(`The stream of table ${table} has no shard`);

  const iteratorAt = async (sequenceNumber: string | undefined): Promise<string> => {
    const from =
      sequenceNumber === undefined
        ? { ShardIteratorType: 'TRIM_HORIZON' }
        : { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: sequenceNumber };
    return iterator.parse(await call('GetShardIterator', { ...stream, ...shard, ...from })).ShardIterator;
  };
  let position: { after: string | undefined; iterator: string } | undefined;

  return {
    shardId: shard.ShardId,
    after: async (sequenceNumber) => {
      if (position === undefined || position.after !== sequenceNumber) {
        position = { after: sequenceNumber, iterator: await iteratorAt(sequenceNumber) };
      }
      const { Records, NextShardIterator } = got.parse(
        await call('GetRecords', { ShardIterator: position.iterator, Limit: 200 }),
      );
      const last = Records.at(-1)?.dynamodb.SequenceNumber ?? sequenceNumber;
      position = NextShardIterator === undefined ? undefined : { after: last, iterator: NextShardIterator };
      return Records;
    },
  };
}
