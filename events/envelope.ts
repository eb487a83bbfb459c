// The envelope of every event: CloudEvents 1.0 (https://github.com/cloudevents/spec), its `sequence` and auth-context
// extensions, and our own three that make the chain: command id, hash of the request, hash of the event before.
import * as z from 'zod/mini';
import { aggregateId, commandId, instant, sha256 } from '../schemas/identifiers.ts';

/** EventBridge's `Source` and the first part of every type. */
export const eventSource = 'zorgpact-loket';

export const envelope = z.strictObject({
  specversion: z.literal('1.0'),
  /** `<subject>/<sequence without zeros>`: unique, and the same however often it is delivered. */
  id: z.string().check(z.maxLength(140)),
  source: z.literal(eventSource),
  type: z.string().check(z.regex(/^zorgpact-loket\.[a-z]+\.[a-z-]+\.v\d+$/)),
  subject: aggregateId,
  time: instant,
  datacontenttype: z.literal('application/json'),
  /** Place in the history of its subject, ten digits, so that text order is event order. */
  sequence: z.string().check(z.regex(/^\d{10}$/)),
  authtype: z.enum(['user', 'system', 'unauthenticated']),
  /** Pseudonymous id of who acted: a person, a partner, or the duty of the system. */
  authid: z.string().check(z.maxLength(64)),
  commandid: commandId,
  requesthash: sha256,
  /** Link of the event before (see chain.ts); absent on the first. */
  previoushash: z.optional(sha256),
  data: z.record(z.string(), z.unknown()),
});

export type Envelope = z.infer<typeof envelope>;

/** `42` → `0000000042`. */
export const sequenceOf = (version: number): string => String(version).padStart(10, '0');
