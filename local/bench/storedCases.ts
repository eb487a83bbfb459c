// Fills the database with other cases, as many as asked, so that a lifecycle can be measured among them. They are the rows of
// real states, written without events: nobody is mailed about them. One in twenty is under way, the others are finished, as
// in life.
import { BatchWriteItemCommand, DynamoDBClient, type WriteRequest } from '@aws-sdk/client-dynamodb';
import { formKey, headKey, reviewKey } from '../../functions/platform/caseRows.ts';
import { reviewerQueue } from '../../functions/platform/caseWrites.ts';
import { toItem } from '../../functions/platform/dynamo.ts';
import { withoutStream } from '../demonstration/withoutStream.ts';
import { strong } from '../journeys/strongProject.ts';
import { credentials } from '../parts/parkedObjects.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz234567';

/** A person of their own for every number. */
const somebody = (number: number): string =>
  `p-${[...String(number).padStart(16, '0')].map((digit) => letters[Number(digit)]).join('')}`;

function rowsOf(number: number): object[] {
  const id = `KL-2025-${String(number).padStart(4, '0')}`;
  const person = somebody(number);
  const since = new Date(Date.UTC(2025, 0, 1) + number * 60_000).toISOString();
  const underWay = number % 20 === 0;
  const aggregate = {
    id,
    kind: 'koploper',
    state: underWay ? 'under-review' : 'declined',
    version: 5,
    chain: 'ab'.repeat(32),
    changedAt: since,
    applicant: person,
    regions: ['haaglanden'],
    form: 1,
    submittedAt: since,
    reviewers: [{ person, sector: 'care' }],
  };
  const waits = underWay ? { waitsOn: 'officer', waitsUntil: `later#${since}` } : {};
  const head = {
    aggregate,
    title: strong.name,
    recent: new Uint8Array(40),
    ownedBy: person,
    ownedSince: since,
  };
  const rows = [
    { ...headKey(id), ...head, ...waits },
    { ...formKey(id, 1), content: strong, etag: 'etag' },
  ];
  const task = { ...reviewKey(id, person), waitsOn: reviewerQueue(person), waitsUntil: `later#${since}` };
  return underWay ? [...rows, task] : rows;
}

/** Stores so many cases. The stream is off meanwhile: nobody is to hear of them. */
export async function storeCases(endpoint: string, table: string, count: number): Promise<void> {
  const client = new DynamoDBClient({ endpoint, region: 'eu-central-1', credentials });
  const requests = Array.from({ length: count }, (_, number) => rowsOf(number))
    .flat()
    .map((row): WriteRequest => ({ PutRequest: { Item: toItem(row) } }));
  await withoutStream(client, table, async () => {
    for (let index = 0; index < requests.length; index += 25) {
      await client.send(
        new BatchWriteItemCommand({ RequestItems: { [table]: requests.slice(index, index + 25) } }),
      );
    }
  });
  client.destroy();
}
