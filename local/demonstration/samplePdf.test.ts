// What applicants of demonstration cases upload is a PDF that the check of documents can read.
import { expect, test } from 'vitest';
import { pdfReader } from '../../functions/documents/pdf.ts';
import { pdfiumFile } from '../../tests/support/sampleFiles.ts';
import { samplePdf } from './samplePdf.ts';

test('it has one page and is not locked', async () => {
  expect(
    await pdfReader(pdfiumFile)(samplePdf('Voorbeeld: plan van aanpak van RIF-2027-0001')),
  ).toMatchObject({
    pages: 1,
  });
});
