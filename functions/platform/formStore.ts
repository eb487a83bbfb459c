// Saving a draft: one conditional write on the form's own row, no event, no transaction with the case.
import { ConditionalCheckFailedException, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { type FormRow, formKey, formRow, headKey } from './caseRows.ts';
import { type DynamoClient, fromItem, toItem } from './dynamo.ts';

export type FormStore = ReturnType<typeof formStore>;

export type Saved =
  | { readonly saved: true; readonly etag: string }
  /** Somebody else saved, or the form was closed: the stored version, so that nothing typed is lost. */
  | { readonly saved: false; readonly stored: FormRow | undefined };

export function formStore(client: DynamoClient, table: string) {
  return {
    /** Replaces the content if the form is open and still has the ETag that was seen. `day` is today in Europe/Amsterdam. */
    async save(
      id: string,
      form: number,
      { content, seen, etag, day }: { content: object; seen: string; etag: string; day: string },
    ): Promise<Saved> {
      try {
        await client.send(
          new UpdateItemCommand({
            TableName: table,
            Key: toItem(formKey(id, form)),
            UpdateExpression: 'SET #content = :content, #etag = :etag, savedOn = :day',
            ConditionExpression: '#etag = :seen AND attribute_exists(#open)',
            ExpressionAttributeNames: { '#content': 'content', '#etag': 'etag', '#open': 'open' },
            ExpressionAttributeValues: toItem({
              ':content': content,
              ':etag': etag,
              ':seen': seen,
              ':day': day,
            }),
            ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
          }),
        );
        return { saved: true, etag };
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
        return { saved: false, stored: error.Item && formRow.parse(fromItem(error.Item)) };
      }
    },

    /** Keeps the title in lists in step with the name in the form. Not history: no version, no event. */
    async rename(id: string, title: string): Promise<void> {
      await client.send(
        new UpdateItemCommand({
          TableName: table,
          Key: toItem(headKey(id)),
          UpdateExpression: 'SET #title = :title',
          ConditionExpression: 'attribute_exists(pk)',
          ExpressionAttributeNames: { '#title': 'title' },
          ExpressionAttributeValues: { ':title': { S: title } },
        }),
      );
    },
  };
}
