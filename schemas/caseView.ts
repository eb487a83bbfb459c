// A case as a client of the API reads it; what somebody may not see is absent.
import * as z from 'zod/mini';
import { koploperState } from './case.ts';
import { clockSentence } from './caseClock.ts';
import { contact } from './contact.ts';
import { koploperV1 } from './forms/koploper-v1.ts';
import { caseNumber, day, instant, personId, sha256, slug } from './identifiers.ts';
import { noticeChannel, noticeReceiver, notProcessingGround, undeliveredCause } from './notices.ts';
import { partnerView } from './partner.ts';
import { regionId } from './regions.ts';
import { levels } from './rubrics/kopgroep-v1.ts';
import { bilingual, line } from './text.ts';
import { outcome, sector } from './vocabulary.ts';

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

/** One line of a list. */
export const caseSummary = z.strictObject({
  number: caseNumber,
  title: z.optional(z.string()),
  state: koploperState,
  regions: z.array(regionId),
  standing,
  submittedAt: z.optional(instant),
  decisionDue: z.optional(day),
});

export const caseView = z.strictObject({
  ...caseSummary.shape,
  /** Where the decision term stands today, in words; absent while there is none. */
  clock: z.optional(clockSentence),
  version: z.int(),
  chain: sha256,
  programme: z.literal('kopgroep'),
  /** The commands this person may give now. */
  allowed: z.array(line(60)),
  /** Commands of `allowed` that ask for `If-Match` with the version of the case. */
  needVersion: z.array(line(60)),
  findings: z.array(finding),
  form: z.optional(
    z.strictObject({
      number: z.int(),
      etag: line(64),
      content: koploperV1.content,
      /** Fields that may be written now; `*` is all of them. Absent when the form is closed. */
      open: z.optional(z.array(line(60))),
    }),
  ),
  partners: z.array(partnerView),
  /** The case this one follows, and the one that follows it: a project that came back. */
  follows: z.optional(caseNumber),
  followedBy: z.optional(caseNumber),
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
  reconsideration: z.optional(
    z.strictObject({ requestedOn: day, late: z.boolean(), was: koploperState, grounds: z.unknown() }),
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
  reviews: z.optional(z.array(z.strictObject({ reviewer: personId, levels, motivations: z.unknown() }))),
  /** Levels between the highest and lowest review, per criterion, of the reviews this person may read. */
  spread: z.optional(z.record(line(60), z.int())),
  advice: z.optional(z.strictObject({ advice: outcome, levels, texts: z.unknown() })),
  decision: z.optional(
    z.strictObject({
      outcome,
      releasedAt: z.optional(instant),
      reenterFrom: z.optional(day),
      texts: z.unknown(),
      /** What the letter still lacks; it is not released before this is empty. */
      lacks: z.optional(z.array(bilingual(1000))),
    }),
  ),
  summary: z.optional(z.strictObject({ status: z.enum(['proposed', 'approved']), text: z.unknown() })),
  /** A new version of the public page that waits for the office. */
  revision: z.optional(z.unknown()),
  /** Until when an answer to "klopt dit nog?" is hoped for. */
  confirmationDue: z.optional(day),
  slug: z.optional(slug),
});

export type CaseView = z.infer<typeof caseView>;
export type CaseSummary = z.infer<typeof caseSummary>;
