// The rows of one aggregate's partition, and the keys under which they stand.
import * as z from 'zod/mini';
import { envelope, sequenceOf } from '../../events/envelope.ts';
import { type Aggregate, aggregateHead } from '../../schemas/case.ts';
import { type Contact, contact } from '../../schemas/contact.ts';
import { type UploadedFile, uploadedFile } from '../../schemas/fund/documents.ts';
import { aggregateId, personId } from '../../schemas/identifiers.ts';
import { nomination } from '../../schemas/nomination.ts';
import { partner } from '../../schemas/partner.ts';

export const headKey = (id: string) => ({ pk: id, sk: 'HEAD' });
export const eventKey = (id: string, version: number) => ({ pk: id, sk: `EVENT#${sequenceOf(version)}` });
export const formKey = (id: string, form: number) => ({ pk: id, sk: `FORM#${form}` });
export const textKey = (id: string, name: string) => ({ pk: id, sk: `TEXT#${name}` });
export const partnerKey = (id: string, partnerId: string) => ({ pk: id, sk: `PARTNER#${partnerId}` });
export const reviewKey = (id: string, reviewer: string) => ({ pk: id, sk: `REVIEW#${reviewer}` });
export const nominationKey = (id: string) => ({ pk: id, sk: 'NOMINATION' });
/** One row per region of a case: its place in the list of that region. */
export const regionPlaceKey = (id: string, region: string) => ({ pk: id, sk: `REGION#${region}` });
/** One row per upload, under a name that no other upload of the request has. */
export const fileKey = (id: string, upload: string) => ({ pk: id, sk: `FILE#${upload}` });
/** One row per public address, so that two koplopers never share one. */
export const slugKey = (kind: string, slug: string) => ({ pk: `SLUG#${kind}#${slug}`, sk: 'SLUG' });
/** One row per actor and command that begins an aggregate. */
export const startedKey = (authid: string, commandId: string) => ({ pk: `STARTED#${authid}`, sk: commandId });
export const counterKey = (series: string) => ({ pk: `COUNTER#${series}`, sk: 'COUNTER' });

const headRow = z.object({
  aggregate: aggregateHead,
  title: z.optional(z.string()),
  contact: z.optional(contact),
  parties: z.optional(z.array(z.string())),
  /** The last 16 command ids, six bytes of each, newest first. */
  recent: z.instanceof(Uint8Array),
  ownedSince: z.optional(z.string()),
});

export const formRow = z.object({
  content: z.record(z.string(), z.unknown()),
  etag: z.string(),
  /** Which fields may be written: `*` for all; absent once frozen. */
  open: z.optional(z.array(z.string())),
  /** The day it was last saved. */
  savedOn: z.optional(z.string()),
});

export const textRow = z.object({ salt: z.string(), body: z.unknown() });
export const reviewRow = z.object({ salt: z.optional(z.string()), body: z.optional(z.unknown()) });
export const eventRow = z.object({ event: envelope });
export const partnerRow = z.object({ partner });
export const nominationRow = z.object({ nomination });
export const startedRow = z.object({ id: aggregateId });
export const listedRow = z.object({ pk: z.string(), sk: z.string() });
export const waitingRow = z.object({ pk: z.string(), waitsUntil: z.string() });
export const counterRow = z.object({ pk: z.string(), last: z.int() });
export const reviewerOf = (sk: string): string => personId.parse(sk.slice('REVIEW#'.length));

export interface Head<Kind extends Aggregate = Aggregate> {
  readonly aggregate: Kind;
  readonly title?: string | undefined;
  readonly contact?: Contact | undefined;
  /** Marks of the organisations and mail domains that have an interest in the case. */
  readonly parties?: readonly string[] | undefined;
  readonly recent: Uint8Array;
  /** When the case began: its place among the applicant's own. A round has the day it opens. */
  readonly ownedSince?: string | undefined;
}
export const fileRow = (row: unknown): UploadedFile => uploadedFile.parse(row);
export type FormRow = z.infer<typeof formRow>;

/** Parses a head row. Throws when the row is not one: a corrupt row is our fault, not the caller's. */
export const parseHead = (row: unknown): Head => headRow.parse(row);
