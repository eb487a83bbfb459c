// What must survive every deployment: the tables, the parked records, the documents, the letters, the people's accounts.
// No resource has a physical name of ours, so a lost table can be restored beside the old one and swapped in.

import { CfnOutput, Stack, Validations } from 'aws-cdk-lib';
import { StreamViewType } from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';
import { CaseFiles } from '../constructs/caseFiles.ts';
import { Documents } from '../constructs/documents.ts';
import { LetterFiles } from '../constructs/letterFiles.ts';
import { ParkedRecords } from '../constructs/parkedRecords.ts';
import { SignIn } from '../constructs/signIn.ts';
import { Table } from '../constructs/table.ts';
import type { Environment } from '../environments.ts';

export class StatefulStack extends Stack {
  readonly cases: Table;
  readonly people: Table;
  readonly register: Table;
  readonly ephemera: Table;
  readonly figures: Table;
  readonly parked: ParkedRecords;
  readonly letters: LetterFiles;
  readonly documents: Documents;
  readonly caseFiles: CaseFiles;
  readonly signIn: SignIn;

  constructor(scope: Construct, id: string, environment: Environment) {
    super(scope, id, {
      env: { region: environment.region },
      terminationProtection: true,
      description: 'Zorgpact Loket: tables, parked records, documents, letters and accounts',
    });
    this.cases = new Table(this, 'Cases', {
      variable: 'CASES_TABLE',
      rows: 'durable',
      stream: StreamViewType.NEW_IMAGE,
      indexes: [
        { name: 'waiting', pk: 'waitsOn', sk: 'waitsUntil' },
        { name: 'owned', pk: 'ownedBy', sk: 'ownedSince' },
        { name: 'rounds', pk: 'inRound', sk: 'roundPlace' },
      ],
    });
    this.people = new Table(this, 'People', { variable: 'PEOPLE_TABLE', rows: 'durable' });
    this.register = new Table(this, 'Register', { variable: 'REGISTER_TABLE', rows: 'durable' });
    this.ephemera = new Table(this, 'Ephemera', { variable: 'EPHEMERA_TABLE', rows: 'passing' });
    this.figures = new Table(this, 'Figures', { variable: 'FIGURES_TABLE', rows: 'durable' });
    Validations.of(this.ephemera.table).acknowledge({
      id: 'AwsSolutions-DDB3',
      reason: 'Sessions and single-use links expire within days; a restored one would be a hole.',
    });
    this.parked = new ParkedRecords(this, 'Parked');
    this.letters = new LetterFiles(this, 'Letters');
    this.documents = new Documents(this, 'Documents', environment);
    this.caseFiles = new CaseFiles(this, 'CaseFiles');
    this.signIn = new SignIn(this, 'SignIn', environment);

    new CfnOutput(this, 'CasesTableName', { value: this.cases.table.tableName });
    new CfnOutput(this, 'PeopleTableName', { value: this.people.table.tableName });
    new CfnOutput(this, 'RegisterTableName', { value: this.register.table.tableName });
    new CfnOutput(this, 'EphemeraTableName', { value: this.ephemera.table.tableName });
    new CfnOutput(this, 'FiguresTableName', { value: this.figures.table.tableName });
    new CfnOutput(this, 'ParkedBucketName', { value: this.parked.bucket.bucketName });
    new CfnOutput(this, 'LettersBucketName', { value: this.letters.bucket.bucketName });
    new CfnOutput(this, 'DocumentsBucketName', { value: this.documents.bucket.bucketName });
    new CfnOutput(this, 'UserPoolId', { value: this.signIn.pool.userPoolId });
  }
}
