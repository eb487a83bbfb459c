// What one case holds about one person (AVG, articles 15 and 20): for that person, and for the office that answers for them.
import * as z from 'zod/mini';
import { contact } from './contact.ts';
import { fundV1 } from './forms/fund-v1.ts';
import { koploperV1 } from './forms/koploper-v1.ts';
import { uploadedFile } from './fund/documents.ts';
import { caseNumber, instant } from './identifiers.ts';
import { nomination } from './nomination.ts';
import { dataCategory, noticeReceiver } from './notices.ts';
import { partner } from './partner.ts';
import { line } from './text.ts';

const { secret: _, salt: __, declineSalt: ___, ...saidOfPartner } = partner.shape;
const { secret: _____, salt: ______, declineSalt: _______, ...saidOfNominee } = nomination.shape;

export const personData = z.strictObject({
  caseNumber,
  subject: noticeReceiver,
  exportedAt: instant,
  contact: z.optional(contact),
  partner: z.optional(z.object(saidOfPartner)),
  nomination: z.optional(z.object(saidOfNominee)),
  /** Forms the applicant filled in, by number. */
  forms: z.optional(z.record(line(10), z.union([koploperV1.content, fundV1.content]))),
  /** What the applicant uploaded, as far as it is not bytes. */
  files: z.optional(z.array(uploadedFile)),
  /** What the person wrote, by the name of the text. */
  texts: z.optional(z.record(line(60), z.unknown())),
  review: z.optional(z.unknown()),
  /** What the person did, by event. */
  acts: z.array(z.strictObject({ id: line(140), type: line(140), time: instant })),
  /** Mails to the person; of their words only the fingerprint is kept. */
  mails: z.array(
    z.strictObject({
      event: z.int(),
      template: line(60),
      claimedAt: instant,
      sentAt: z.optional(instant),
    }),
  ),
  /** Categories that were erased, and what the law keeps, with the article. */
  erased: z.array(dataCategory),
  kept: z.array(z.strictObject({ what: dataCategory, basis: line(200) })),
});

export type PersonData = z.infer<typeof personData>;
