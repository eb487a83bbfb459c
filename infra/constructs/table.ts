// One DynamoDB table with our key shape, and the rights that can be had on it.
// Encryption is by the AWS-managed key: it costs no key of our own, every use of it stands in CloudTrail, and
// no row leaves the account in a form that a key of our own would protect better.

import { RemovalPolicy } from 'aws-cdk-lib';
import {
  AttributeType,
  ProjectionType,
  type StreamViewType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import { Construct } from 'constructs';
import { pinned } from './pinned.ts';
import type { Right, Touchable } from './touchable.ts';

/** `put`, `update` and `delete` cover the same within a transaction; `check` holds a row there to what was read of it. */
export type TableVerb = 'get' | 'batchGet' | 'query' | 'put' | 'update' | 'delete' | 'check';

export interface TableProps {
  /** Environment variable that carries the table's name. */
  readonly variable: string;
  /** `durable` rows outlive mistakes: recovery to any second, no deletion. `passing` rows expire by themselves. */
  readonly rows: 'durable' | 'passing';
  readonly stream?: StreamViewType;
  /** Sparse indexes of keys only: a row is in it while it has both attributes. */
  readonly indexes?: readonly {
    readonly name: string;
    readonly pk: string;
    readonly sk: string;
  }[];
}

export class Table extends Construct implements Touchable<TableVerb> {
  readonly table: TableV2;
  readonly variables: Readonly<Record<string, string>>;
  readonly rights: Readonly<Record<TableVerb, Right>>;

  constructor(scope: Construct, name: string, props: TableProps) {
    super(scope, name);
    const durable = props.rows === 'durable';
    const indexes = props.indexes ?? [];
    this.table = new TableV2(this, 'Table', {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      encryption: TableEncryptionV2.awsManagedKey(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: durable },
      deletionProtection: durable,
      removalPolicy: durable ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
      globalSecondaryIndexes: indexes.map(({ name: indexName, pk, sk }) => ({
        indexName,
        partitionKey: { name: pk, type: AttributeType.STRING },
        sortKey: { name: sk, type: AttributeType.STRING },
        projectionType: ProjectionType.KEYS_ONLY,
      })),
      ...(durable ? {} : { timeToLiveAttribute: 'expiresAt' }),
      ...(props.stream === undefined ? {} : { dynamoStream: props.stream }),
    });
    pinned(this.table, `${name}Table`);

    const { tableArn } = this.table;
    const onRows = (action: string): Right => ({ actions: [`dynamodb:${action}`], resources: [tableArn] });
    this.variables = { [props.variable]: this.table.tableName };
    this.rights = {
      get: onRows('GetItem'),
      batchGet: onRows('BatchGetItem'),
      query: onRows('Query'),
      put: onRows('PutItem'),
      update: onRows('UpdateItem'),
      delete: onRows('DeleteItem'),
      check: onRows('ConditionCheckItem'),
    };
  }

  /** One of the table's indexes, which can be queried without a right to the table itself. */
  index(name: string): Touchable<'query'> {
    const { variables, table } = this;
    return {
      variables,
      rights: { query: { actions: ['dynamodb:Query'], resources: [`${table.tableArn}/index/${name}`] } },
    };
  }
}
