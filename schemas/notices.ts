// The words of terms and notices: what is due to whom, how a notice goes out, and what became of it.
import * as z from 'zod/mini';
import { partnerId, personId } from './identifiers.ts';

/** How notices reach the applicant: by mail only with the applicant's word (Awb 2:14), else by post. */
export const noticeChannel = z.enum(['mail', 'post']);

/** Whoever a mail of a case can go to, by pseudonymous id; `nominee` has none yet. */
export const noticeReceiver = z.union([personId, partnerId, z.literal('nominee')]);

/** The name of a mail, as the ledger has it. */
export const templateName = z.string().check(z.regex(/^[a-z-]{1,40}$/));

/** `post`: nothing failed; the applicant wants paper, and the office has not sent it yet. */
export const undeliveredCause = z.enum(['bounce', 'rejected', 'post']);

/** What the applicant has to do before a day. */
export const applicantTerm = z.enum(['draft', 'supplement', 'clarification', 'confirmation']);
/** What the programme has to do before a day. */
export const officeTerm = z.enum(['decision', 'review']);
/** Days before the last one on which somebody is reminded. */
export const reminderDays = z.union([z.literal(14), z.literal(5)]);

/** Why an application is not processed (Awb 4:5): asked for and not given, or given and still not enough. */
export const notProcessingGround = z.enum(['not-supplemented', 'insufficient']);

/** Kinds of data about a person in a case. */
export const dataCategory = z.enum([
  'contact',
  'invitation',
  'form',
  'withdrawal-reason',
  'review',
  'decision',
  'history',
  'mail-ledger',
]);

export type NoticeChannel = z.infer<typeof noticeChannel>;
export type NoticeReceiver = z.infer<typeof noticeReceiver>;
export type UndeliveredCause = z.infer<typeof undeliveredCause>;
export type ApplicantTerm = z.infer<typeof applicantTerm>;
export type OfficeTerm = z.infer<typeof officeTerm>;
export type ReminderDays = z.infer<typeof reminderDays>;
export type NotProcessingGround = z.infer<typeof notProcessingGround>;
export type DataCategory = z.infer<typeof dataCategory>;
