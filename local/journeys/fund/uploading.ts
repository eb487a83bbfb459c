// The documents of a request go to the bucket by the form that the counter signs, and are named in the request once checked.
// Where nothing scans them there are none, and every request has that finding.
import type { FundContent } from '../../../schemas/forms/fund-v1.ts';
import { sampleDocumentsOf } from '../../demonstration/sampleDocuments.ts';
import { eventually } from '../loket.ts';
import type { Begun, FundJourney } from './fundJourney.ts';

export async function uploadAll(journey: FundJourney, { number, applicant }: Begun): Promise<void> {
  if (!journey.loket.scansUploads) return;
  const client = journey.as(applicant);
  for (const { document, name, bytes } of sampleDocumentsOf(number)) {
    const { url, fields } = await client.askUpload(number, {
      document,
      name,
      type: 'pdf',
      size: bytes.length,
    });
    const body = new FormData();
    for (const [field, value] of Object.entries(fields)) body.append(field, value);
    body.append('file', new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }), name);
    const posted = await fetch(url, { method: 'POST', body });
    if (!posted.ok) throw new Error(`the bucket did not take ${name}: ${await posted.text()}`);
  }
}

/** What the form says of the documents, once each has been found clean. */
export async function namedDocuments(
  journey: FundJourney,
  { number, applicant }: Begun,
): Promise<NonNullable<FundContent['documents']>> {
  if (!journey.loket.scansUploads) return {};
  const documents = await eventually(
    `the check of the documents of ${number}`,
    async () => {
      const { documents: all } = await journey.as(applicant).view(number);
      return all.every(({ status }) => status === 'clean') ? all : undefined;
    },
    120,
    500,
  );
  return Object.fromEntries(
    documents.map(({ document, upload, name, sha256 = '' }) => [document, { upload, name, sha256 }]),
  );
}
