// The sealed texts that mails quote, by the event that left them behind.

import * as z from 'zod/mini';
import {
  delayText,
  endingText,
  notProcessingText,
  questionText,
  supplementText,
} from '../../domain/case/textNames.ts';
import { objectionDecisionText, settlementText } from '../../domain/fund/textNames.ts';
import { summaryText } from '../../domain/koploper/textNames.ts';
import { bilingual } from '../../schemas/text.ts';
import type { CaseFacts, Facts, SharedFacts } from './caseFacts.ts';
import { lastBefore } from './history.ts';
import { plainText, type Sources, TooEarly, textOf } from './sources.ts';

const supplementItems = z.array(z.object({ field: z.string(), missing: z.string(), basis: z.string() }));
export type SupplementItem = z.infer<typeof supplementItems>[number];
const proposedSummary = bilingual(2000);

export const supplementItemsOf = (sources: Sources, facts: SharedFacts<'supplement-requested'>) =>
  textOf(sources, facts.caseNumber, supplementText(facts.data.form), supplementItems);

export const summaryOf = (sources: Sources, facts: Facts<'koploper', 'summary-proposed'>) =>
  textOf(sources, facts.caseNumber, summaryText(facts.version), proposedSummary);

export const whyNotProcessed = (sources: Sources, facts: Facts<'koploper', 'application-not-processed'>) =>
  textOf(sources, facts.caseNumber, notProcessingText(facts.data.proposedAs), plainText);

export const questionOf = (sources: Sources, facts: SharedFacts<'clarification-asked'>) =>
  textOf(sources, facts.caseNumber, questionText(facts.version), plainText);

export const whyDelayed = (sources: Sources, facts: SharedFacts<'delay-announced'>) =>
  textOf(sources, facts.caseNumber, delayText(facts.version), plainText);

export const whyEnded = (sources: Sources, facts: CaseFacts) =>
  textOf(sources, facts.caseNumber, endingText, plainText);

export const whySettled = (sources: Sources, facts: Facts<'fund', 'grant-settled'>) =>
  textOf(sources, facts.caseNumber, settlementText(facts.version), plainText);

/** The reason stands under the number of the event that prepared the decision. */
export async function whyObjectionDecided(
  sources: Sources,
  { caseNumber, version }: Facts<'fund', 'objection-decided'>,
): Promise<string> {
  const prepared = await lastBefore(sources, caseNumber, 'objection-decision-prepared', version);
  if (!prepared) throw new TooEarly();
  return textOf(sources, caseNumber, objectionDecisionText(Number(prepared.sequence)), plainText);
}
