// Makes the tables of the template in the embedded database.

import * as z from 'zod/mini';
import type { Deployment } from '../template/deployment.ts';
import { callDynamoDb, DynamoDbError } from './dynamoDbHttp.ts';
import { StartProblem } from './listening.ts';

type Table = Deployment['tables'][number];

const described = z.object({
  Table: z.object({
    KeySchema: z.array(z.object({ AttributeName: z.string() })),
    GlobalSecondaryIndexes: z._default(z.array(z.object({ IndexName: z.string() })), []),
  }),
});

/** Leaves tables that are there as they are. @throws StartProblem when one of them has another shape. */
export async function makeTables(endpoint: string, tables: readonly Table[]): Promise<void> {
  await Promise.all(tables.map((table) => makeTable(endpoint, table)));
}

async function makeTable(endpoint: string, table: Table): Promise<void> {
  const call = (operation: string, input: unknown) =>
    callDynamoDb(endpoint, `DynamoDB_20120810.${operation}`, input);
  const { name, AttributeDefinitions, KeySchema, GlobalSecondaryIndexes, StreamSpecification } = table;
  try {
    await call('CreateTable', {
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions,
      KeySchema,
      ...(GlobalSecondaryIndexes === undefined ? {} : { GlobalSecondaryIndexes }),
      ...(StreamSpecification === undefined
        ? {}
        : { StreamSpecification: { StreamEnabled: true, ...StreamSpecification } }),
    });
  } catch (error) {
    if (!(error instanceof DynamoDbError) || error.code !== 'ResourceInUseException') throw error;
    const { Table: found } = described.parse(await call('DescribeTable', { TableName: name }));
    const shape = (of: { IndexName: string }[]) =>
      of
        .map(({ IndexName }) => IndexName)
        .sort()
        .join();
    if (shape(found.GlobalSecondaryIndexes) !== shape(GlobalSecondaryIndexes ?? [])) {
      throw new StartProblem(
        `Table ${name} was made by another version of the code: start empty with \`npm start -- --fresh\`.`,
      );
    }
    return;
  }
  if (table.TimeToLiveSpecification !== undefined) {
    await call('UpdateTimeToLive', {
      TableName: name,
      TimeToLiveSpecification: table.TimeToLiveSpecification,
    });
  }
}
