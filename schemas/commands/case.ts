// The input of the commands that cases of every kind know, as it crosses the edge.
import * as z from 'zod/mini';
import { givenDay, partnerId, personId } from '../identifiers.ts';
import { noticeReceiver, reminderDays, templateName, undeliveredCause } from '../notices.ts';
import { emailAddress, language, line, prose } from '../text.ts';

export const nothing = z.strictObject({});

/** The ETag of the form as the person saw it, without quotes. */
export const formEtag = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/));

/** Whether notices may come by mail: the addressee's own word (Awb 2:14), so it has no default. */
export const electronicNotice = z.boolean();
const postalAddress = z.optional(prose(300));
export const reason = prose(4000);

/** What is asked about each of these fields, and on what ground. */
export const requestSupplementInput = <Field extends z.ZodMiniType<string>>(field: Field) =>
  z.strictObject({
    items: z
      .array(z.strictObject({ field, missing: prose(1000), basis: line(200) }))
      .check(z.minLength(1), z.maxLength(20)),
    due: givenDay,
  });

/** A duty of the system before or after the last day of a term. */
export const remindInput = <Term extends z.ZodMiniType<string>>(term: Term) =>
  z.strictObject({ term, due: givenDay, days: reminderDays });
export const expireInput = <Term extends z.ZodMiniType<string>>(term: Term) =>
  z.strictObject({ term, due: givenDay });

export const caseCommands = {
  'choose-notice-channel': z.strictObject({ electronic: z.boolean(), postalAddress }),
  'change-contact': z.strictObject({ name: line(200), email: emailAddress, language, postalAddress }),
  'remove-partner': z.strictObject({ partner: partnerId }),
  'confirm-partnership': z.strictObject({ partner: partnerId, secret: line(64) }),
  'decline-partnership': z.strictObject({
    partner: partnerId,
    secret: line(64),
    reason: z.optional(prose(1000)),
  }),
  supplement: z.strictObject({ formEtag }),
  'extend-supplement': z.strictObject({ due: givenDay }),
  'propose-not-processing': z.strictObject({ reason }),
  'announce-delay': z.strictObject({ until: givenDay, reason: prose(2000) }),
  'assign-reviewers': z.strictObject({ reviewers: z.array(personId).check(z.minLength(1), z.maxLength(10)) }),
  'release-reviewer': z.strictObject({ reviewer: personId }),
  'declare-conflict': z.strictObject({ reason: prose(2000) }),
  abstain: z.strictObject({ reason: prose(2000) }),
  'close-review': nothing,
  'ask-clarification': z.strictObject({ question: prose(4000), due: givenDay }),
  'answer-clarification': z.strictObject({ answer: prose(8000) }),
  'return-decision': z.strictObject({ reason }),
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
  lapse: nothing,
  'record-undelivered': z.strictObject({
    notice: z.int(),
    template: templateName,
    receiver: noticeReceiver,
    cause: undeliveredCause,
  }),
};

export type CaseCommand = keyof typeof caseCommands;
export type CaseInput<Command extends CaseCommand> = z.infer<(typeof caseCommands)[Command]>;
