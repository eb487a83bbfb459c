// Which of the two kinds of message in the queue one is: what GuardDuty found, or an event of a case.
import * as z from 'zod/mini';
import type { Envelope } from '../../events/envelope.ts';
import { caseEvents, type Reader } from '../platform/queueConsumer.ts';
import { type Scan, scanResults } from './scanResult.ts';

type Heard =
  | { readonly is: 'scan'; readonly scan: Scan }
  | { readonly is: 'erasure'; readonly event: Envelope };

const fromGuardDuty = z.object({ source: z.literal('aws.guardduty') });

/** `bucket`: where uploads arrive. */
export function heard(bucket: string): Reader<Heard> {
  const scans = scanResults(bucket);
  return {
    read: (json) =>
      fromGuardDuty.safeParse(json).success
        ? { is: 'scan', scan: scans.read(json) }
        : { is: 'erasure', event: caseEvents.read(json) },
    about: (message) => (message.is === 'scan' ? scans.about(message.scan) : caseEvents.about(message.event)),
  };
}
