// The api for a file of tests, and cases brought by way of it to where a test begins.
import { QueryCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll } from 'vitest';
import { fromItem } from '../../functions/platform/dynamo.ts';
import { peopleStore, personIdOf } from '../../functions/platform/peopleStore.ts';
import type { Person } from '../../schemas/person.ts';
import { issuer, sampleId, type TestApi, testApi } from './apiClient.ts';
import { type Database, startDatabase } from './database.ts';
import { inputs } from './sampleInputs.ts';
import { people } from './samplePeople.ts';

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
  /** Records somebody else, who can then sign in by this name. */
  join(name: string, person: Person): Promise<void>;
}

/** Starts a database and the api over it before the tests of this file, and stops it after them. */
export function useApi(): ApiUnderTest {
  const started: Partial<Record<keyof ApiUnderTest, unknown>> = {};
  beforeAll(async () => {
    const database = await startDatabase();
    const known: Record<string, Person> = { ...people };
    const api = await testApi(database, database.client, known);
    const join: ApiUnderTest['join'] = async (name, person) => {
      known[name] = { ...person, issuer, subject: name, id: personIdOf(issuer, name) };
      await peopleStore(database.client, database.tables.people).put(known[name]);
    };
    Object.assign(started, { database, api, cases: apiCases(api, database), join });
  });
  afterAll(() => (started as unknown as ApiUnderTest).database.stop());
  return started as unknown as ApiUnderTest;
}
