// What the stream of the cases table delivers, read as the events it carries.
import type { DynamoDBRecord } from 'aws-lambda';
import * as z from 'zod/mini';
import type { Envelope } from '../../events/envelope.ts';
import { eventKey, eventRow } from './caseRows.ts';
import { fromItem, type Item } from './dynamo.ts';

export type StreamReading =
  | { readonly kind: 'event'; readonly event: Envelope }
  /** Of a row or a change that is none of ours to carry. */
  | { readonly kind: 'other' }
  | { readonly kind: 'unreadable'; readonly cause: string };

const change = z.object({
  eventName: z.literal('INSERT'),
  dynamodb: z.object({ Keys: z.object({ sk: z.object({ S: z.string().check(z.startsWith('EVENT#')) }) }) }),
});

/** Reads one record. The row must stand where its event says it belongs. */
export function readStreamRecord(record: DynamoDBRecord): StreamReading {
  if (!change.safeParse(record).success) return { kind: 'other' };
  const image = record.dynamodb?.NewImage;
  if (!image) return { kind: 'unreadable', cause: 'the record has no new image' };
  let row: Record<string, unknown>;
  try {
    row = fromItem(image as Item);
  } catch {
    return { kind: 'unreadable', cause: 'the image is no DynamoDB item' };
  }
  const parsed = eventRow.safeParse(row);
  if (!parsed.success) return { kind: 'unreadable', cause: z.prettifyError(parsed.error) };
  const { event } = parsed.data;
  const key = eventKey(event.subject, Number(event.sequence));
  if (row['pk'] === key.pk && row['sk'] === key.sk) return { kind: 'event', event };
  return { kind: 'unreadable', cause: 'the event does not belong to this key' };
}
