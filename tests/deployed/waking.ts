// What wakes functions on AWS and not on the emulator: the hour of the day, and what SES tells of mails.

import { type DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import { type LedgerEntry, ledgerTag } from '../../functions/platform/mailLedger.ts';
import { sesEventOf } from '../../local/mail/sesEvent.ts';
import { awsCall } from './awsCall.ts';
import type { Deployed } from './deployment.ts';

export interface SentByEmulator {
  readonly messageId: string;
  readonly to: readonly string[];
  readonly subject: string;
}

/** Runs a function as its schedule would at this moment. @throws when it fails. */
async function runAt(client: DynamoDBClient, endpoint: string, name: string, at: Date): Promise<void> {
  const url = new URL(`/2015-03-31/functions/${name}/invocations`, endpoint);
  const body = JSON.stringify({ at: at.toISOString() });
  const answer = await awsCall(client, { service: 'lambda', url, headers: {}, body });
  if (answer.headers.has('x-amz-function-error')) throw new Error(`${name} failed: ${await answer.text()}`);
}

export const runCalendar = (client: DynamoDBClient, { endpoint, deployment }: Deployed, at: Date) =>
  runAt(client, endpoint, deployment.CalendarFunctionName, at);

export const countFigures = (client: DynamoDBClient, { endpoint, deployment }: Deployed, at: Date) =>
  runAt(client, endpoint, deployment.FiguresFunctionName, at);

/**
 * Lays in the queue of the mailroom what the rule on the account's bus would lay there when the mail bounces. Nobody but SES
 * may put that on the bus.
 */
export async function bounce(
  client: DynamoDBClient,
  { endpoint, deployment }: Deployed,
  mail: SentByEmulator,
): Promise<void> {
  const at = new Date().toISOString();
  const event = sesEventOf('bounced', {
    ...mail,
    from: 'zorgpact@loket.example.nl',
    configurationSet: 'mails',
    tags: { ledger: await tagOf(client, deployment.CasesTableName, mail) },
    sentAt: at,
    at,
  });
  await awsCall(client, {
    service: 'sqs',
    url: new URL('/', endpoint),
    headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': 'AmazonSQS.SendMessage' },
    body: JSON.stringify({ QueueUrl: deployment.MailroomQueueUrl, MessageBody: JSON.stringify(event) }),
  });
}

/** The emulator does not keep message tags, so the tag is made again from the mail's row in the ledger. */
async function tagOf(client: DynamoDBClient, table: string, mail: SentByEmulator): Promise<string> {
  const caseId = mail.subject.slice(0, mail.subject.indexOf(':'));
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'pk = :id AND begins_with(sk, :mail)',
      ExpressionAttributeValues: { ':id': { S: caseId }, ':mail': { S: 'MAIL#' } },
    }),
  );
  const key = Items.find(({ messageId }) => messageId?.S === mail.messageId)?.['sk']?.S;
  if (key === undefined) throw new Error(`The ledger has no mail ${mail.messageId} of ${caseId}`);
  const [, sequence = '', template = '', receiver = ''] = key.split('#');
  const entry: LedgerEntry = { caseId, sequence, template, receiver };
  return ledgerTag(entry);
}
