// A register of its own for a test, beside the others of the same database: to publish into, to read, to search whole.
import { randomUUID } from 'node:crypto';
import { CreateTableCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import type { Envelope } from '../../events/envelope.ts';
import { caseStore } from '../../functions/platform/caseStore.ts';
import { fromItem } from '../../functions/platform/dynamo.ts';
import { registerReader } from '../../functions/platform/registerReader.ts';
import { registerWriter } from '../../functions/platform/registerWriter.ts';
import { publish } from '../../functions/publish/publish.ts';
import type { Database } from './database.ts';

export async function freshRegister({ client, tables }: Database) {
  const table = `register-${randomUUID()}`;
  await client.send(
    new CreateTableCommand({
      TableName: table,
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      AttributeDefinitions: ['pk', 'sk'].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
    }),
  );
  const deps = { cases: caseStore(client, tables.cases), register: registerWriter(client, table) };
  return {
    register: registerReader(client, table),
    take: (event: Envelope) => publish(deps, event),
    /** Every row there is, by key. */
    async rows() {
      const { Items = [] } = await client.send(new ScanCommand({ TableName: table }));
      return Items.map(fromItem).sort((one, other) =>
        `${one['pk']} ${one['sk']}` < `${other['pk']} ${other['sk']}` ? -1 : 1,
      );
    },
  };
}
