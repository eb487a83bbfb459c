// A prepared letter becomes a file under its hash, once, whatever comes twice; what is no letter is never taken for one.
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { decisionDocument } from '../../domain/fund/letter/decisionDocument.ts';
import { letterHash, letterText } from '../../domain/fund/letter/letterHash.ts';
import { readPdf } from '../../tests/support/pdfText.ts';
import { grantFacts } from '../../tests/support/sampleLetters.ts';
import { type Storage, startStorage, storageUser } from '../../tests/support/storage.ts';
import { letterFiles } from '../platform/letterFiles.ts';
import { objectStore } from '../platform/objectStore.ts';
import { Unusable } from '../platform/queueConsumer.ts';
import { letterFonts } from './fonts.ts';
import { letters } from './letters.ts';
import { pdfRenderer } from './pdf.ts';
import { preparedLetter, TooEarly } from './prepared.ts';

let storage: Storage;
beforeAll(async () => {
  storage = await startStorage('letter-files');
  vi.stubEnv('AWS_ENDPOINT_URL_S3', storage.endpoint);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await storage.stop();
});

const render = pdfRenderer(letterFonts(fileURLToPath(new URL('../..', import.meta.url))));
const objects = objectStore(new DynamoDBClient(storageUser));
const document = decisionDocument(grantFacts);
const { caseNumber } = document;

describe('a prepared letter', () => {
  const makeFile = letters({ render, files: letterFiles(objects, 'letter-files') });

  it('lies under its case and hash, the same however often it is made', async () => {
    const key = `letters/${caseNumber}/${letterHash(document)}.pdf`;
    expect(await makeFile({ caseNumber, document })).toBe(key);
    const first = (await storage.objects('letter-files'))[key] ?? Buffer.alloc(0);
    expect((await readPdf(first)).title).toContain(document.subject);
    expect(await makeFile({ caseNumber, document })).toBe(key);
    expect(await storage.objects('letter-files')).toEqual({ [key]: first });
  });

  it('that cannot be stored is not taken for stored', async () => {
    const nowhere = letters({ render, files: letterFiles(objects, 'no-such-bucket') });
    await expect(nowhere({ caseNumber, document })).rejects.toThrow('404');
  });
});

describe('the text of a case', () => {
  const event = { subject: caseNumber, sequence: '0000000012' };
  const holding = (name: string, body: unknown) => ({
    text: (_: string, asked: string) =>
      Promise.resolve(asked === name ? { salt: randomUUID(), body } : undefined),
  });

  it('under the number of the event is the letter', async () => {
    const body = JSON.parse(JSON.stringify(document));
    expect(await preparedLetter(holding(letterText(12), body), event)).toEqual({ caseNumber, document });
  });

  it('that is not there yet makes the message come back', async () => {
    await expect(preparedLetter(holding(letterText(11), document), event)).rejects.toThrow(TooEarly);
  });

  it.each([
    ['is no letter', { ...document, body: [] }],
    ['is the letter of another case', { ...document, caseNumber: 'RIF-2027-0008' }],
  ])('that %s is parked', async (_, body) => {
    await expect(preparedLetter(holding(letterText(12), body), event)).rejects.toThrow(Unusable);
  });
});
