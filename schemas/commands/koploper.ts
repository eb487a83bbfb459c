// The input of every command on a koploper application, as it crosses the edge.
import * as z from 'zod/mini';
import { attendance } from '../attendance.ts';
import { koploperFieldName, koploperV1 } from '../forms/koploper-v1.ts';
import { applicationNumber, givenDay, slug } from '../identifiers.ts';
import { importKoploperInput } from '../import.ts';
import { nominateInput } from '../nomination.ts';
import { applicantTerm, noticeChannel, officeTerm } from '../notices.ts';
import { invitePartnerInput } from '../partner.ts';
import { regionId } from '../regions.ts';
import { koploperRevision } from '../revision.ts';
import { criterion, levels, perCriterion } from '../rubrics/kopgroep-v1.ts';
import { level } from '../rubrics/levels.ts';
import { bilingual, line, prose } from '../text.ts';
import { outcome } from '../vocabulary.ts';
import {
  caseCommands,
  electronicNotice,
  expireInput,
  formEtag,
  nothing,
  reason,
  remindInput,
  requestSupplementInput,
} from './case.ts';

export const koploperCommands = {
  ...caseCommands,
  start: z.strictObject({
    programme: z.literal('kopgroep'),
    name: line(150),
    organisation: line(150),
    regions: z.array(regionId).check(z.minLength(1), z.maxLength(6)),
    electronicNotice,
  }),
  /** Begins the case that follows a deferred one; given by re-entering that one, never by itself. */
  'start-again': z.strictObject({
    follows: applicationNumber,
    channel: noticeChannel,
    form: koploperV1.content,
  }),
  nominate: nominateInput,
  'accept-nomination': z.strictObject({ secret: line(64), electronicNotice }),
  'decline-nomination': z.strictObject({ secret: line(64), reason: z.optional(prose(1000)) }),
  'invite-partner': invitePartnerInput,
  submit: z.strictObject({ formEtag }),
  'request-supplement': requestSupplementInput(koploperFieldName),
  'confirm-not-processing': nothing,
  'open-review': nothing,
  'submit-review': z.strictObject({
    scores: perCriterion(z.strictObject({ level, motivation: prose(4000) })),
  }),
  'adopt-advice': z.strictObject({
    advice: outcome,
    levels,
    /** Required for every criterion on which reviewers differ by two levels or more. */
    notes: z.optional(z.partialRecord(criterion, prose(2000))),
    explanation: prose(4000),
    ...attendance,
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
  /** Duties that the system fulfils by itself. */
  remind: remindInput(applicantTerm),
  warn: remindInput(officeTerm),
  'expire-term': expireInput(z.enum(['supplement', 'clarification'])),
  'ask-current': z.strictObject({ due: givenDay }),
  'open-reentry': nothing,
  import: importKoploperInput,
};

export type KoploperCommand = keyof typeof koploperCommands;
export type KoploperInput<Command extends KoploperCommand> = z.infer<(typeof koploperCommands)[Command]>;
