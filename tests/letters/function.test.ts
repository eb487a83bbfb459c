// The letters function as it would be deployed, with the compiler and the fonts that lie beside its bundle, on this machine.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { decisionDocument } from '../../domain/fund/letter/decisionDocument.ts';
import { letterHash, letterText } from '../../domain/fund/letter/letterHash.ts';
import { typeOf } from '../../events/types.ts';
import { letterFonts } from '../../functions/letters/fonts.ts';
import { pdfRenderer } from '../../functions/letters/pdf.ts';
import { startClock } from '../../local/clock/clock.ts';
import { type FunctionSet, startFunctions } from '../../local/functionSet.ts';
import { openLogFiles } from '../../local/parts/logFiles.ts';
import { root } from '../../local/startSystem.ts';
import { synthesise } from '../../local/synthesis/synthesise.ts';
import { readDeployment } from '../../local/template/deployment.ts';
import { type Database, startDatabase } from '../support/database.ts';
import { ceilingRefusalFacts } from '../support/sampleLetters.ts';
import { type Storage, startStorage } from '../support/storage.ts';

const folder = mkdtempSync(join(tmpdir(), 'letters-function-'));
const document = decisionDocument({ ...ceilingRefusalFacts, note: 'שלום 👩‍🏫 中 Привіт' });
const { caseNumber } = document;
let database: Database;
let storage: Storage;
let functions: FunctionSet;
const buckets = { LETTERS_BUCKET: 'letter-files', PARKED_BUCKET: 'parked' };

beforeAll(async () => {
  const nowhere = { gateway: 'http://127.0.0.1:1', issuer: 'http://127.0.0.1:1' };
  const [assembly, startedDatabase, startedStorage] = await Promise.all([
    synthesise({
      root,
      cache: join(root, '.local', 'synth'),
      context: { environment: 'local' },
      tell: () => {},
    }),
    startDatabase(),
    startStorage(...Object.values(buckets)),
  ]);
  database = startedDatabase;
  storage = startedStorage;
  const deployment = readDeployment(assembly, nowhere);
  const [letters] = deployment.functions.filter(({ name }) => name === 'LettersFunction');
  if (letters === undefined) throw new Error('no letters function');
  const environment = { ...letters.environment, ...buckets, CASES_TABLE: database.tables.cases };
  functions = startFunctions({
    deployment: { ...deployment, functions: [{ ...letters, environment }] },
    endpoints: { dynamodb: database.endpoint, s3: storage.endpoint, eventbridge: '', ses: '' },
    shared: startClock(0).shared,
    logs: openLogFiles(folder),
    concurrency: 1,
    ran: () => {},
  });
});
afterAll(async () => {
  await functions?.stop();
  await Promise.all([database?.stop(), storage?.stop()]);
  rmSync(folder, { recursive: true });
});

const message = (sequence: number) => {
  const type = typeOf('fund', 'decision-prepared');
  const event = {
    specversion: '1.0',
    id: `${caseNumber}/${sequence}`,
    source: 'zorgpact-loket',
    type,
    subject: caseNumber,
    time: '2027-05-14T09:00:00.000Z',
    datacontenttype: 'application/json',
    sequence: String(sequence).padStart(10, '0'),
    authtype: 'user',
    authid: 'p-abcdefghijklmnop',
    commandid: 'command-0123456789',
    requesthash: 'a3'.repeat(32),
    data: {},
  };
  return { messageId: `m${sequence}`, body: JSON.stringify({ 'detail-type': type, detail: event }) };
};

it('makes from the text of the case the file that this very code makes, and asks again for what is not there', async () => {
  const row = { pk: caseNumber, sk: `TEXT#${letterText(12)}`, salt: 'salt', body: document };
  const { client, tables } = database;
  await client.send(new PutItemCommand({ TableName: tables.cases, Item: marshall(row) }));

  const outcome = await functions.invoke('LettersFunction', { Records: [message(11), message(12)] });
  expect(outcome).toEqual({
    ok: true,
    payload: { batchItemFailures: [{ itemIdentifier: 'm11' }] },
  });
  const stored = await storage.objects(buckets.LETTERS_BUCKET);
  const key = `letters/${caseNumber}/${letterHash(document)}.pdf`;
  expect(Object.keys(stored)).toEqual([key]);
  expect(stored[key]?.equals(pdfRenderer(letterFonts(root))(document))).toBe(true);
  expect(await storage.objects(buckets.PARKED_BUCKET)).toEqual({});
});
