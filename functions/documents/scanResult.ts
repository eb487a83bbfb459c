// What GuardDuty Malware Protection for S3 tells of an upload, as it comes from EventBridge.
import * as z from 'zod/mini';
import { uploadedUnder } from '../platform/documentKeys.ts';
import { type Reader, Unusable } from '../platform/queueConsumer.ts';
import type { Upload } from '../platform/uploadedFiles.ts';

export interface Scan {
  readonly upload: Upload;
  /** `not-scanned`: it could not be looked into, whatever the cause. */
  readonly found: 'nothing' | 'infected' | 'not-scanned';
}

const scanResult = z.object({
  source: z.literal('aws.guardduty'),
  'detail-type': z.literal('GuardDuty Malware Protection Object Scan Result'),
  detail: z.object({
    s3ObjectDetails: z.object({
      bucketName: z.string(),
      objectKey: z.string(),
      versionId: z.nullish(z.string()),
    }),
    scanResultDetails: z.object({ scanResultStatus: z.string() }),
  }),
});

/** UNSUPPORTED, ACCESS_DENIED, FAILED and whatever may be added to them: nobody looked into the file. */
const foundBy = (status: string): Scan['found'] =>
  status === 'NO_THREATS_FOUND' ? 'nothing' : status === 'THREATS_FOUND' ? 'infected' : 'not-scanned';

/** Of uploads in this bucket, and of nothing else. */
export const scanResults = (bucket: string): Reader<Scan> => ({
  read: (json) => {
    const parsed = scanResult.safeParse(json);
    if (!parsed.success) throw new Unusable(z.prettifyError(parsed.error));
    const { s3ObjectDetails, scanResultDetails } = parsed.data.detail;
    const { bucketName, objectKey, versionId } = s3ObjectDetails;
    const file = bucketName === bucket ? uploadedUnder(objectKey) : undefined;
    if (!file) throw new Unusable('the object is no upload of ours');
    return {
      upload: { file, ...(versionId ? { version: versionId } : {}) },
      found: foundBy(scanResultDetails.scanResultStatus),
    };
  },
  about: ({ upload: { file }, found }) => ({
    caseNumber: file.request,
    document: file.document,
    upload: file.upload,
    found,
  }),
});
