// The sealed texts that mails quote, by the event that left them behind.

import * as z from 'zod/mini';
import {
  delayText,
  endingText,
  notProcessingText,
  questionText,
  supplementText,
} from '../../domain/case/textNames.ts';
import { summaryText } from '../../domain/koploper/textNames.ts';
import { bilingual } from '../../schemas/text.ts';
import type { CaseFacts, Facts, SharedFacts } from './caseFacts.ts';
import { plainText, type Sources, textOf } from './sources.ts';

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
