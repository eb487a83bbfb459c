// The input of every command on a koploper application, as it crosses the edge.
import * as z from 'zod/mini';
import { koploperFieldName, koploperV1 } from '../forms/koploper-v1.ts';
import { caseNumber, givenDay, partnerId, personId, slug } from '../identifiers.ts';
import { importKoploperInput } from '../import.ts';
import { nominateInput } from '../nomination.ts';
import {
  applicantTerm,
  noticeChannel,
  noticeReceiver,
  officeTerm,
  reminderDays,
  templateName,
  undeliveredCause,
} from '../notices.ts';
import { invitePartnerInput } from '../partner.ts';
import { regionId } from '../regions.ts';
import { koploperRevision } from '../revision.ts';
import { criterion, level, levels, perCriterion } from '../rubrics/kopgroep-v1.ts';
import { bilingual, emailAddress, language, line, prose } from '../text.ts';
import { outcome } from '../vocabulary.ts';

const nothing = z.strictObject({});

/** The ETag of the form as the person saw it, without quotes. */
const formEtag = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/));

const supplementItem = z.strictObject({
  field: koploperFieldName,
  missing: prose(1000),
  basis: line(200),
});

/** Whether notices may come by mail: the addressee's own word (Awb 2:14), so it has no default. */
const electronicNotice = z.boolean();
const postalAddress = z.optional(prose(300));
const reason = prose(4000);

export const koploperCommands = {
  start: z.strictObject({
    programme: z.literal('kopgroep'),
    name: line(150),
    organisation: line(150),
    regions: z.array(regionId).check(z.minLength(1), z.maxLength(6)),
    electronicNotice,
  }),
  /** Begins the case that follows a deferred one; given by re-entering that one, never by itself. */
  'start-again': z.strictObject({ follows: caseNumber, channel: noticeChannel, form: koploperV1.content }),
  nominate: nominateInput,
  'accept-nomination': z.strictObject({ secret: line(64), electronicNotice }),
  'decline-nomination': z.strictObject({ secret: line(64), reason: z.optional(prose(1000)) }),
  'choose-notice-channel': z.strictObject({ electronic: z.boolean(), postalAddress }),
  'change-contact': z.strictObject({ name: line(200), email: emailAddress, language, postalAddress }),
  'invite-partner': invitePartnerInput,
  'confirm-partnership': z.strictObject({ partner: partnerId, secret: line(64) }),
  'decline-partnership': z.strictObject({
    partner: partnerId,
    secret: line(64),
    reason: z.optional(prose(1000)),
  }),
  submit: z.strictObject({ formEtag }),
  'request-supplement': z.strictObject({
    items: z.array(supplementItem).check(z.minLength(1), z.maxLength(20)),
    due: givenDay,
  }),
  supplement: z.strictObject({ formEtag }),
  'extend-supplement': z.strictObject({ due: givenDay }),
  'propose-not-processing': z.strictObject({ reason }),
  'confirm-not-processing': nothing,
  'announce-delay': z.strictObject({ until: givenDay, reason: prose(2000) }),
  'open-review': nothing,
  'assign-reviewers': z.strictObject({ reviewers: z.array(personId).check(z.minLength(1), z.maxLength(10)) }),
  'submit-review': z.strictObject({
    scores: perCriterion(z.strictObject({ level, motivation: prose(4000) })),
  }),
  'release-reviewer': z.strictObject({ reviewer: personId }),
  'declare-conflict': z.strictObject({ reason: prose(2000) }),
  abstain: z.strictObject({ reason: prose(2000) }),
  'close-review': nothing,
  'ask-clarification': z.strictObject({ question: prose(4000), due: givenDay }),
  'answer-clarification': z.strictObject({ answer: prose(8000) }),
  'adopt-advice': z.strictObject({
    advice: outcome,
    levels,
    /** Required for every criterion on which reviewers differ by two levels or more. */
    notes: z.optional(z.partialRecord(criterion, prose(2000))),
    explanation: prose(4000),
  }),
  'prepare-decision': z.strictObject({
    outcome,
    /** Why the outcome is what it is, for the applicant; also why it deviates from the advice, if it does. */
    reason,
    /** The reason per criterion; the letter is not released while one is missing (Awb 3:46). */
    criteria: z.optional(z.partialRecord(criterion, prose(2000))),
    deviationReason: z.optional(prose(4000)),
    /** With outcome `defer`: what is missing, and from when the project may come back. */
    missing: z.optional(prose(4000)),
    reenterFrom: z.optional(givenDay),
  }),
  'return-decision': z.strictObject({ reason }),
  'release-decision': nothing,
  're-enter': nothing,
  'request-reconsideration': z.strictObject({ grounds: prose(8000) }),
  'propose-summary': z.strictObject({ summary: bilingual(2000) }),
  'approve-summary': nothing,
  publish: z.strictObject({ slug: z.optional(slug) }),
  'propose-revision': z.strictObject({ revision: koploperRevision }),
  'publish-revision': nothing,
  'confirm-current': nothing,
  retract: z.strictObject({ reason: prose(2000) }),
  archive: z.strictObject({ reason: prose(2000) }),
  withdraw: z.strictObject({ reason: z.optional(prose(2000)) }),
  'resolve-undelivered': z.discriminatedUnion('by', [
    z.strictObject({
      notice: z.int(),
      receiver: noticeReceiver,
      by: z.literal('mail'),
      /** The address that does work. */
      email: emailAddress,
    }),
    z.strictObject({ notice: z.int(), receiver: noticeReceiver, by: z.literal('post'), postedOn: givenDay }),
  ]),
  'erase-person': z.strictObject({ subject: noticeReceiver }),
  /** Duties that the system fulfils by itself. */
  remind: z.strictObject({ term: applicantTerm, due: givenDay, days: reminderDays }),
  warn: z.strictObject({ term: officeTerm, due: givenDay, days: reminderDays }),
  'expire-term': z.strictObject({ term: z.enum(['supplement', 'clarification']), due: givenDay }),
  lapse: nothing,
  'ask-current': z.strictObject({ due: givenDay }),
  'open-reentry': nothing,
  'record-undelivered': z.strictObject({
    notice: z.int(),
    template: templateName,
    receiver: noticeReceiver,
    cause: undeliveredCause,
  }),
  import: importKoploperInput,
};

export type KoploperCommand = keyof typeof koploperCommands;
export type KoploperInput<Command extends KoploperCommand> = z.infer<(typeof koploperCommands)[Command]>;
