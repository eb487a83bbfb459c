// A region as whoever keeps its page reads it.
import * as z from 'zod/mini';
import { permissions } from './caseViewParts.ts';
import { instant } from './identifiers.ts';
import { regionContent, reviserRole } from './regionContent.ts';
import { regionId } from './regions.ts';
import { line } from './text.ts';

export const regionSummary = z.strictObject({ region: regionId, name: line(120), version: z.int() });

export const regionView = z.strictObject({
  ...regionSummary.shape,
  /** What it tells of itself now; `revise` takes the same, whole. */
  content: regionContent,
  /** Every revision, the first one first. */
  revisions: z.array(z.strictObject({ version: z.int(), at: instant, by: reviserRole })),
  ...permissions,
});

export type RegionSummary = z.infer<typeof regionSummary>;
export type RegionView = z.infer<typeof regionView>;
