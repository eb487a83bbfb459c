// The input of every command on a request to the fund, as it crosses the edge.
import * as z from 'zod/mini';
import { attendance } from '../attendance.ts';
import { fundFieldName, fundV1 } from '../forms/fund-v1.ts';
import {
  allocationOutcome,
  formalGround,
  fundApplicantTerm,
  fundExpiringTerm,
  fundOfficeTerm,
  fundOutcome,
  objectionOutcome,
} from '../fund/states.ts';
import { financingVariant, fundCategory } from '../fund/vocabulary.ts';
import { givenDay, partnerId, personId, requestNumber, roundId, sha256, slug } from '../identifiers.ts';
import { cents } from '../money.ts';
import { noticeChannel } from '../notices.ts';
import { brinCode } from '../organisations.ts';
import { inviteFundPartnerInput, pledge } from '../partner.ts';
import { regionId } from '../regions.ts';
import { code } from '../regulations/sourced.ts';
import { level } from '../rubrics/levels.ts';
import { line, prose } from '../text.ts';
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

/** By the code of the criterion; which ones there have to be, the regulation says for each category. */
const perCriterion = <Schema extends z.ZodMiniType>(value: Schema) => z.record(code, value);

export const fundCommands = {
  ...caseCommands,
  start: z.strictObject({
    programme: z.literal('rif'),
    round: roundId,
    name: line(150),
    organisation: line(150),
    brin: brinCode,
    regions: z.array(regionId).check(z.minLength(1), z.maxLength(6)),
    category: fundCategory,
    variant: financingVariant,
    electronicNotice,
  }),
  /** Begins the request that follows a refused one in a later round; given by resubmitting that one, never by itself. */
  'start-again': z.strictObject({
    follows: requestNumber,
    round: roundId,
    channel: noticeChannel,
    form: fundV1.content,
  }),
  'invite-partner': inviteFundPartnerInput,
  /** Another amount or role than the partner confirmed: it is asked anew. */
  'restate-pledge': z.strictObject({ partner: partnerId, pledge }),
  /** The hash as the signatory read it: a signature is over that content and no other. */
  sign: z.strictObject({ formEtag, contentHash: sha256 }),
  submit: z.strictObject({ formEtag }),
  'request-supplement': requestSupplementInput(fundFieldName),
  'propose-formal-refusal': z.strictObject({ ground: formalGround, reason }),
  'open-review': nothing,
  'submit-review': z.strictObject({
    scores: perCriterion(z.strictObject({ level, motivation: prose(4000) })),
  }),
  'offer-hearing': z.strictObject({ due: givenDay }),
  'answer-hearing': z.strictObject({ wanted: z.boolean() }),
  'record-hearing': z.strictObject({ report: prose(20_000) }),
  'adopt-judgement': z.strictObject({
    levels: perCriterion(level),
    /** Why, for the applicant: one for every criterion (Awb 3:46). */
    motivations: perCriterion(prose(4000)),
    /** Required for every criterion on which reviewers differ by two levels or more. */
    notes: z.optional(perCriterion(prose(2000))),
    explanation: prose(4000),
    ...attendance,
  }),
  'leave-as-it-is': z.strictObject({ reason }),
  'allow-amendment': z.strictObject({
    due: givenDay,
    /** By how much the decision term grows. */
    extensionDays: z.int().check(z.gte(0), z.lte(366)),
  }),
  amend: z.strictObject({ formEtag }),
  reassess: z.strictObject({ level, motivation: prose(4000) }),
  'prepare-decision': z.strictObject({
    outcome: fundOutcome,
    /** What else the applicant should know. */
    note: z.optional(prose(4000)),
    /** Why the decision is another than the committee advised, which it can be after an objection only (Awb 3:50). */
    deviationReason: z.optional(prose(4000)),
  }),
  'release-decision': nothing,
  'publish-grant': z.strictObject({ slug: z.optional(slug) }),
  'start-project': z.strictObject({ startsOn: givenDay }),
  'report-progress': z.strictObject({ report: prose(20_000) }),
  'report-final': z.strictObject({ report: prose(20_000), spent: cents }),
  settle: z.strictObject({ amount: cents, reason }),
  object: z.strictObject({ grounds: prose(20_000) }),
  'prepare-objection-decision': z.strictObject({ outcome: objectionOutcome, reason }),
  'return-objection-decision': z.strictObject({ reason }),
  'release-objection-decision': nothing,
  resubmit: z.strictObject({ round: roundId }),
  /** What follows from an act of the round, by the system. */
  'move-closing-day': z.strictObject({ closesOn: givenDay, roundEvent: z.int() }),
  allocate: z.strictObject({
    outcome: allocationOutcome,
    position: z.int(),
    listed: z.int(),
    points: z.int(),
    roundEvent: z.int(),
  }),
  'prepare-decision-with-round': z.strictObject({ preparedBy: personId, roundEvent: z.int() }),
  /** `preparedAs`: number of the event that prepared what is released, and no other. */
  'release-decision-with-round': z.strictObject({
    releasedBy: personId,
    preparedAs: z.int(),
    roundEvent: z.int(),
  }),
  /** Duties that the system fulfils by itself. */
  remind: remindInput(fundApplicantTerm),
  warn: remindInput(fundOfficeTerm),
  'expire-term': expireInput(fundExpiringTerm),
};

export type FundCommand = keyof typeof fundCommands;
export type FundInput<Command extends FundCommand> = z.infer<(typeof fundCommands)[Command]>;
