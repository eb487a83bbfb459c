// The rows of uploads: written when a form is given out, and by whoever checks what arrived. Not history: no event, no version,
// and a condition for whatever comes late, twice or in another order.
import { ConditionalCheckFailedException, PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { DocumentVerdict, UploadedFile, UploadReference } from '../../schemas/fund/documents.ts';
import { fileKey, fileRow } from './caseRows.ts';
import { type DynamoClient, fromItem, type Item, toItem } from './dynamo.ts';

export type FileStore = ReturnType<typeof fileStore>;

type Status = UploadedFile['status'];
type Changed = { readonly held: true } | { readonly held: false; readonly row: Item | undefined };

export function fileStore(client: DynamoClient, table: string) {
  /** Sets these attributes if the upload stands at one of `from`; else tells the row as it is. */
  async function change(
    { request, document, upload }: UploadReference,
    from: readonly Status[],
    attributes: Readonly<Record<string, unknown>>,
  ): Promise<Changed> {
    const set = Object.entries(attributes).filter(([, value]) => value !== undefined);
    const names = ['document', 'status', ...set.map(([name]) => name)].map((name) => [`#${name}`, name]);
    const earlier = from.map((status, index) => [`:from${index}`, status] as const);
    const values = [
      ...earlier,
      [':document', document],
      ...set.map(([name, value]) => [`:${name}`, value] as const),
    ];
    try {
      await client.send(
        new UpdateItemCommand({
          TableName: table,
          Key: toItem(fileKey(request, upload)),
          UpdateExpression: `SET ${set.map(([name]) => `#${name} = :${name}`).join(', ')}`,
          ConditionExpression: `#document = :document AND #status IN (${earlier.map(([name]) => name).join(', ')})`,
          ExpressionAttributeNames: Object.fromEntries(names),
          ExpressionAttributeValues: toItem(Object.fromEntries(values)),
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        }),
      );
      return { held: true };
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
      return { held: false, row: error.Item };
    }
  }

  /** Of an upload that is named by itself; of any other there is nothing to change. */
  async function renamed(
    request: string,
    upload: string,
    UpdateExpression: string,
    names: Readonly<Record<string, string>> = {},
    values?: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    try {
      await client.send(
        new UpdateItemCommand({
          TableName: table,
          Key: toItem(fileKey(request, upload)),
          UpdateExpression,
          ConditionExpression: 'attribute_exists(#stepsIn)',
          ExpressionAttributeNames: { '#stepsIn': 'stepsIn', ...names },
          ...(values ? { ExpressionAttributeValues: toItem(values) } : {}),
        }),
      );
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
    }
  }

  return {
    /**
     * Awaits an upload from now on; one that was awaited before stays as it is. `requestHash` tells a repeat of the same
     * request from another one.
     */
    async expect(
      request: string,
      file: UploadedFile,
      requestHash: string,
    ): Promise<'new' | 'repeated' | 'another'> {
      try {
        await client.send(
          new PutItemCommand({
            TableName: table,
            Item: toItem({ ...fileKey(request, file.upload), ...file, requestHash }),
            ConditionExpression: 'attribute_not_exists(pk)',
            ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
          }),
        );
        return 'new';
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
        return error.Item?.['requestHash']?.S === requestHash ? 'repeated' : 'another';
      }
    },

    /** Nothing is left to do about naming it by itself. */
    async settled(request: string, upload: string): Promise<void> {
      await renamed(request, upload, 'SET #stepsIn.#done = :true', { '#done': 'done' }, { ':true': true });
    },

    /** Somebody chose by hand: it is named by nobody else any more. */
    async leftToItsSender(request: string, upload: string): Promise<void> {
      await renamed(request, upload, 'REMOVE #stepsIn');
    },

    /** It came in and is checked now. Answers where it stands from here on; `undefined` when nobody awaits it. */
    async arrived(file: UploadReference): Promise<Status | undefined> {
      const changed = await change(file, ['awaited'], { status: 'checking' });
      if (changed.held) return 'checking';
      const row = changed.row && fileRow(fromItem(changed.row));
      return row?.document === file.document ? row.status : undefined;
    },

    /** A clean one stays as it is; a refused one too, unless what was posted after it is clean. */
    async record(file: UploadReference, verdict: DocumentVerdict): Promise<void> {
      if (verdict.verdict === 'clean') {
        const { size, sha256, pages } = verdict;
        await change(file, ['awaited', 'checking', 'refused'], { status: 'clean', size, sha256, pages });
      } else {
        const { size, reasons } = verdict;
        await change(file, ['awaited', 'checking'], { status: 'refused', size, reasons });
      }
    },
  };
}
