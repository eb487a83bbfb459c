// The api for a file of tests, and cases brought by way of it to where a test begins.
import { QueryCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll } from 'vitest';
import { fromItem } from '../../functions/platform/dynamo.ts';
import { sampleId, type TestApi, testApi } from './apiClient.ts';
import { type Database, startDatabase } from './database.ts';
import { inputs } from './koploperSamples.ts';

function apiCases(api: TestApi, { client, tables }: Database) {
  const cases = {
    /** Every row of a case, as it is stored. */
    async rows(number: string): Promise<Record<string, unknown>[]> {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName: tables.cases,
          KeyConditionExpression: 'pk = :id',
          ExpressionAttributeValues: { ':id': { S: number } },
        }),
      );
      return Items.map(fromItem);
    },

    /** A draft of the sample applicant. Answers with its number, as all of these do. */
    async started(): Promise<string> {
      const { body } = await api.as('applicant').start(inputs.start);
      return body.id ?? '';
    },

    async submitted(): Promise<string> {
      const number = await cases.started();
      await api.as('applicant').handIn(number, 'submit');
      return number;
    },

    /** With three reviewers of different sectors assigned. */
    async underReview(): Promise<string> {
      const number = await cases.submitted();
      await api.as('officer').act(number, 'open-review', {});
      const reviewers = [sampleId('reviewer1'), sampleId('reviewer2'), sampleId('reviewer3')];
      await api.as('officer').act(number, 'assign-reviewers', { reviewers });
      return number;
    },
  };
  return cases;
}

export interface ApiUnderTest {
  readonly api: TestApi;
  readonly cases: ReturnType<typeof apiCases>;
  readonly database: Database;
}

/** Starts a database and the api over it before the tests of this file, and stops it after them. */
export function useApi(): ApiUnderTest {
  const started: Partial<Record<keyof ApiUnderTest, unknown>> = {};
  beforeAll(async () => {
    const database = await startDatabase();
    const api = await testApi(database);
    Object.assign(started, { database, api, cases: apiCases(api, database) });
  });
  afterAll(() => (started as unknown as ApiUnderTest).database.stop());
  return started as unknown as ApiUnderTest;
}
