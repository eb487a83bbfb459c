// A case as a client of the API reads it, of whichever kind.
import * as z from 'zod/mini';
import { fundSummary, fundView } from './fundView.ts';
import { koploperSummary, koploperView } from './koploperView.ts';

/** One line of a list. */
export const caseSummary = z.discriminatedUnion('kind', [koploperSummary, fundSummary]);
export const caseView = z.discriminatedUnion('kind', [koploperView, fundView]);

export type CaseView = z.infer<typeof caseView>;
export type CaseSummary = z.infer<typeof caseSummary>;
