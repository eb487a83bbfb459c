// A koploper application as a client of the API reads it.
import * as z from 'zod/mini';
import { koploperState } from './case.ts';
import { formView, reviewsView, summaryParts, viewParts } from './caseViewParts.ts';
import { koploperV1 } from './forms/koploper-v1.ts';
import { day, instant } from './identifiers.ts';
import { levels } from './rubrics/kopgroep-v1.ts';
import { bilingual } from './text.ts';
import { outcome } from './vocabulary.ts';

export const koploperSummary = z.strictObject({
  kind: z.literal('koploper'),
  ...summaryParts,
  state: koploperState,
});

export const koploperView = z.strictObject({
  ...koploperSummary.shape,
  ...viewParts,
  programme: z.literal('kopgroep'),
  form: formView(koploperV1.content),
  reviews: reviewsView(levels),
  reconsideration: z.optional(
    z.strictObject({ requestedOn: day, late: z.boolean(), was: koploperState, grounds: z.unknown() }),
  ),
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
});

export type KoploperView = z.infer<typeof koploperView>;
