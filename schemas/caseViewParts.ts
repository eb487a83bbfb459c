// What a client of the API reads of a case whatever its kind; what somebody may not see is absent.
import * as z from 'zod/mini';
import { clockSentence } from './caseClock.ts';
import { contact } from './contact.ts';
import { caseNumber, day, instant, personId, sha256, slug } from './identifiers.ts';
import { noticeChannel, noticeReceiver, notProcessingGround, undeliveredCause } from './notices.ts';
import { partnerView } from './partner.ts';
import { regionId } from './regions.ts';
import { bilingual, line } from './text.ts';
import { sector } from './vocabulary.ts';

const finding = z.strictObject({
  code: line(60),
  field: z.optional(line(60)),
  says: bilingual(1000),
  source: line(300),
});

const standing = z.strictObject({
  label: bilingual(200),
  toAct: z.enum(['applicant', 'office', 'nobody']),
  /** Last day for that move. */
  by: z.optional(day),
});

/** Of one line of a list. */
export const summaryParts = {
  number: caseNumber,
  title: z.optional(z.string()),
  regions: z.array(regionId),
  standing,
  submittedAt: z.optional(instant),
  decisionDue: z.optional(day),
};

/** The commands this person may give now. */
export const permissions = {
  allowed: z.array(line(60)),
  /** Commands of `allowed` that ask for `If-Match` with the version of the case. */
  needVersion: z.array(line(60)),
  /** Commands of `allowed` that this time are for somebody else in the same role, and why. */
  barred: z.optional(z.array(z.strictObject({ command: line(60), says: bilingual(1000) }))),
};

export const viewParts = {
  /** Where the decision term stands today, in words; absent while there is none. */
  clock: z.optional(clockSentence),
  version: z.int(),
  chain: sha256,
  ...permissions,
  findings: z.array(finding),
  partners: z.array(partnerView),
  /** The case this one follows, and the one that follows it: a project that came back. */
  follows: z.optional(caseNumber),
  followedBy: z.optional(caseNumber),
  /** A decision that was given back and not prepared anew since: why, and what stood in it. */
  returned: z.optional(z.strictObject({ reason: z.string(), texts: z.optional(z.unknown()) })),
  /** How notices reach the applicant, and where. */
  channel: z.optional(noticeChannel),
  contact: z.optional(contact),
  /** Notices that have not arrived; until they have, no term of the applicant lapses. */
  undelivered: z.optional(
    z.array(
      z.strictObject({
        notice: z.int(),
        template: line(60),
        receiver: noticeReceiver,
        cause: undeliveredCause,
      }),
    ),
  ),
  supplement: z.optional(z.strictObject({ fields: z.array(line(60)), due: day, items: z.unknown() })),
  /** Proposed by one officer, to be confirmed by another. */
  notProcessing: z.optional(
    z.strictObject({ proposedBy: personId, ground: notProcessingGround, reason: z.unknown() }),
  ),
  clarification: z.optional(
    z.strictObject({ due: day, question: z.unknown(), answer: z.optional(z.unknown()) }),
  ),
  reviewers: z.optional(
    z.array(
      z.strictObject({
        person: personId,
        sector,
        submitted: z.boolean(),
        abstained: z.optional(z.literal(true)),
      }),
    ),
  ),
  /** Who declared a conflict of interest. */
  conflicted: z.optional(z.array(personId)),
  /** Which interest each declared, by the number of the event; a reason that was erased is not among them. */
  conflictReasons: z.optional(z.record(line(20), z.string())),
  /** Levels between the highest and lowest review, per criterion, of the reviews this person may read. */
  spread: z.optional(z.record(line(60), z.int())),
  slug: z.optional(slug),
};

export const formView = <Content extends z.ZodMiniType>(content: Content) =>
  z.optional(
    z.strictObject({
      number: z.int(),
      etag: line(64),
      content,
      /** Fields that may be written now; `*` is all of them. Absent when the form is closed. */
      open: z.optional(z.array(line(60))),
    }),
  );

export const reviewsView = <Levels extends z.ZodMiniType>(levels: Levels) =>
  z.optional(z.array(z.strictObject({ reviewer: personId, levels, motivations: z.unknown() })));

const sharedView = z.strictObject({ ...summaryParts, ...viewParts });

/** What of a view needs no knowledge of the kind. */
export type SharedView = z.infer<typeof sharedView>;
