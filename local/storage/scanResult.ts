// What GuardDuty Malware Protection for S3 tells of an object, in the shape in which EventBridge carries it.

import type { BusEntry } from '../events/eventBus.ts';

export interface ScannedObject {
  readonly bucket: string;
  readonly key: string;
  readonly eTag: string;
  /** ARN of the plan that had it scanned. */
  readonly plan: string;
}

/** The test file of the antivirus trade, in two parts: whole, this file would be found itself. */
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

/** The one thing that is found here is the EICAR test string, wherever in the bytes it stands. */
export const isInfected = (bytes: Uint8Array): boolean => Buffer.from(bytes).includes(eicar, 0, 'latin1');

export type ScanResultStatus =
  | 'NO_THREATS_FOUND'
  | 'THREATS_FOUND'
  | 'UNSUPPORTED'
  | 'ACCESS_DENIED'
  | 'FAILED';

/** The entry for the account's own bus. */
export function scanResultOf(
  { bucket, key, eTag, plan }: ScannedObject,
  scanResultStatus: ScanResultStatus,
): BusEntry {
  const finished = scanResultStatus === 'NO_THREATS_FOUND' || scanResultStatus === 'THREATS_FOUND';
  const detail = {
    schemaVersion: '1.0',
    scanStatus: finished ? 'COMPLETED' : scanResultStatus === 'FAILED' ? 'FAILED' : 'SKIPPED',
    resourceType: 'S3_OBJECT',
    s3ObjectDetails: { bucketName: bucket, objectKey: key, eTag, s3Throttled: false },
    scanResultDetails: {
      scanResultStatus,
      threats: scanResultStatus === 'THREATS_FOUND' ? [{ name: 'EICAR-Test-File (not a virus)' }] : null,
    },
  };
  return {
    Source: 'aws.guardduty',
    DetailType: 'GuardDuty Malware Protection Object Scan Result',
    Detail: JSON.stringify(detail),
    Resources: [plan],
  };
}
