// A case's chain as it is handed out to be checked: what the receiver may read whole, of the rest only what the chain needs.
import * as z from 'zod/mini';
import {
  applicationNumber,
  caseNumber,
  instant,
  recordedId,
  roundId,
  sha256,
} from '../schemas/identifiers.ts';
import { contentHashOf } from './chain.ts';
import { type Envelope, envelope } from './envelope.ts';

/** Stands for an event that the receiver may not read. */
const stub = z.strictObject({
  sequence: envelope.shape.sequence,
  previoushash: envelope.shape.previoushash,
  /** SHA-256 of the event without its `previoushash`. */
  contenthash: sha256,
});

const upTo = {
  exportedAt: instant,
  /** Link of the last event. */
  head: sha256,
  /** Number of events. */
  version: z.int().check(z.gte(1)),
};

const made = {
  /** What the `contentHash` of an event was made of, by the number of the form that the event names. */
  forms: z.optional(z.array(z.strictObject({ form: z.int(), content: z.record(z.string(), z.unknown()) }))),
};

/** What an event of an exported chain may be about, as the second version was released. */
const exportedSubject = z
  .string()
  .check(z.maxLength(120), z.regex(/^((KL|RIF)-\d{4}-\d{4,9}|(region|pact|round)-[a-z0-9-]+)$/));

export const chainExport = z.strictObject({
  format: z.literal('zorgpact-loket.chain.v2'),
  /** Of a round, its id. */
  caseNumber: z.union([caseNumber, roundId]),
  ...upTo,
  events: z.array(z.union([z.strictObject({ ...envelope.shape, subject: exportedSubject }), stub])),
  ...made,
});

/** As it was handed out while there were koploper applications only; it can still be checked. */
export const chainExportV1 = z.strictObject({
  format: z.literal('zorgpact-loket.chain.v1'),
  caseNumber: applicationNumber,
  ...upTo,
  events: z.array(z.union([z.strictObject({ ...envelope.shape, subject: recordedId }), stub])),
  ...made,
});

export type ChainExport = z.infer<typeof chainExport>;

export const stubOf = (event: Envelope): z.infer<typeof stub> => ({
  sequence: event.sequence,
  ...(event.previoushash === undefined ? {} : { previoushash: event.previoushash }),
  contenthash: contentHashOf(event),
});
