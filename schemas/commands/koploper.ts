// The input of every command on a koploper application, as it crosses the edge.
import * as z from 'zod/mini';
import { koploperFieldName } from '../forms/koploper-v1.ts';
import { day, partnerId, personId, slug } from '../identifiers.ts';
import { importKoploperInput } from '../import.ts';
import { invitePartnerInput } from '../partner.ts';
import { regionId } from '../regions.ts';
import { criterion, level, levels, perCriterion } from '../rubrics/kopgroep-v1.ts';
import { bilingual, line, prose } from '../text.ts';
import { outcome } from '../vocabulary.ts';

const nothing = z.strictObject({});

/** The ETag of the form as the person saw it, without quotes. */
const formEtag = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/));

const supplementItem = z.strictObject({
  field: koploperFieldName,
  missing: prose(1000),
  basis: line(200),
});

export const koploperCommands = {
  start: z.strictObject({
    programme: z.literal('kopgroep'),
    name: line(150),
    organisation: line(150),
    regions: z.array(regionId).check(z.minLength(1), z.maxLength(6)),
  }),
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
    due: day,
  }),
  supplement: z.strictObject({ formEtag }),
  'open-review': nothing,
  'assign-reviewers': z.strictObject({ reviewers: z.array(personId).check(z.minLength(1), z.maxLength(10)) }),
  'submit-review': z.strictObject({
    scores: perCriterion(z.strictObject({ level, motivation: prose(4000) })),
  }),
  'close-review': nothing,
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
    reason: prose(4000),
    deviationReason: z.optional(prose(4000)),
    /** With outcome `defer`: what is missing, and from when the project may come back. */
    missing: z.optional(prose(4000)),
    reenterFrom: z.optional(day),
  }),
  'return-decision': z.strictObject({ reason: prose(4000) }),
  'release-decision': nothing,
  'propose-summary': z.strictObject({ summary: bilingual(2000) }),
  'approve-summary': nothing,
  publish: z.strictObject({ slug: z.optional(slug) }),
  withdraw: z.strictObject({ reason: z.optional(prose(2000)) }),
  import: importKoploperInput,
};

export type KoploperCommand = keyof typeof koploperCommands;
export type KoploperInput<Command extends KoploperCommand> = z.infer<(typeof koploperCommands)[Command]>;
