// The record that Lambda lays down in S3 when it gives up a batch of a stream: whole, with its cause.

import { randomUUID } from 'node:crypto';
import type { Outcome } from '../invoking/outcome.ts';
import type { GivingUp } from './streamBatch.ts';
import type { StreamRecord } from './tableStream.ts';

export interface GivenUpProps {
  readonly mappingId: string;
  readonly functionArn: string;
  readonly streamArn: string;
  readonly shardId: string;
  readonly records: readonly StreamRecord[];
  readonly event: unknown;
  readonly outcome: Outcome;
  readonly tries: number;
  readonly why: GivingUp;
  readonly now: Date;
}

/** Key and content as AWS documents them for an S3 destination of a stream. */
export function givenUpObject(props: GivenUpProps): { key: string; content: string } {
  const { mappingId, functionArn, streamArn, shardId, records, event, outcome, tries, why, now } = props;
  const id = randomUUID();
  const time = now.toISOString();
  const [day = ''] = time.split('T');
  const at = time.slice(0, 19).replaceAll(':', '.');
  const key = `aws/lambda/${mappingId}/${shardId}/${day.replaceAll('-', '/')}/${at}-${id}`;
  const content = {
    requestContext: { requestId: id, functionArn, condition: why, approximateInvokeCount: tries },
    responseContext: {
      statusCode: 200,
      executedVersion: '$LATEST',
      functionError: outcome.ok ? null : `${outcome.error.type}: ${outcome.error.message}`,
    },
    version: '1.0',
    timestamp: time,
    DDBStreamBatchInfo: {
      shardId,
      startSequenceNumber: records[0]?.dynamodb.SequenceNumber,
      endSequenceNumber: records.at(-1)?.dynamodb.SequenceNumber,
      batchSize: records.length,
      streamArn,
    },
    payload: JSON.stringify(event),
  };
  return { key, content: JSON.stringify(content, null, 1) };
}
