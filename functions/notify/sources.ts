// What a mail needs beside the head row: one read each, of the row the event left behind.
import * as z from 'zod/mini';
import { decisionText, summaryText, supplementText } from '../../domain/koploper/textNames.ts';
import { decisionPrepared } from '../../events/koploper/decision-prepared.ts';
import type { Partner } from '../../schemas/partner.ts';
import type { Person } from '../../schemas/person.ts';
import { bilingual } from '../../schemas/text.ts';
import type { CaseStore } from '../platform/caseStore.ts';
import type { PeopleStore } from '../platform/peopleStore.ts';
import type { Facts } from './caseFacts.ts';

export interface Sources {
  readonly cases: Pick<CaseStore, 'head' | 'event' | 'text' | 'partner'>;
  readonly people: Pick<PeopleStore, 'getAll'>;
}

const decisionTexts = z.object({
  reason: z.string(),
  deviationReason: z.optional(z.string()),
  missing: z.optional(z.string()),
});
/** What a decision letter says beside the outcome. */
export type PreparedDecision = z.infer<typeof decisionTexts> & {
  /** With a deferral: the day from which the project may come back. */
  readonly reenterFrom?: string | undefined;
};
const supplementItems = z.array(z.object({ field: z.string(), missing: z.string(), basis: z.string() }));
export type SupplementItem = z.infer<typeof supplementItems>[number];
const proposedSummary = bilingual(2000);

export const nothing = (): Promise<undefined> => Promise.resolve(undefined);

export async function partnerOf({ cases }: Sources, facts: PartnerFacts): Promise<Partner> {
  const partner = await cases.partner(facts.caseNumber, facts.data.partner);
  if (!partner) throw new Error('the partner of the event has no row');
  return partner;
}
type PartnerFacts = Facts<'partner-invited' | 'partnership-confirmed' | 'partnership-declined'>;

export const reviewersOf = (
  { people }: Sources,
  { data }: Facts<'reviewers-assigned'>,
): Promise<readonly Person[]> => people.getAll(data.reviewers.map(({ person }) => person));

export async function supplementItemsOf(sources: Sources, facts: Facts<'supplement-requested'>) {
  return supplementItems.parse(await textOf(sources, facts, supplementText(facts.data.form)));
}

/** Prepared by the event just before the release: nothing but a release or a return can follow a prepared decision. */
export async function preparedDecision(
  sources: Sources,
  facts: Facts<'decision-released'>,
): Promise<PreparedDecision> {
  const preparedAs = facts.version - 1;
  const texts = decisionTexts.parse(await textOf(sources, facts, decisionText(preparedAs)));
  if (facts.data.outcome !== 'defer') return texts;
  const prepared = await sources.cases.event(facts.caseNumber, preparedAs);
  return { ...texts, reenterFrom: decisionPrepared.data.parse(prepared?.data).reenterFrom };
}

export const summaryOf = async (sources: Sources, facts: Facts<'summary-proposed'>) =>
  proposedSummary.parse(await textOf(sources, facts, summaryText(facts.version)));

async function textOf({ cases }: Sources, facts: { readonly caseNumber: string }, name: string) {
  const text = await cases.text(facts.caseNumber, name);
  if (!text) throw new TooEarly();
  return text.body;
}

/** Reads may lag behind the event by a moment; the message comes back. */
export class TooEarly extends Error {
  override readonly name = 'TooEarly';
}
