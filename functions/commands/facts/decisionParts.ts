// What the letters of a request are made of beside its head row.
import * as z from 'zod/mini';
import { decisionText, notProcessingText, supplementText } from '../../../domain/case/textNames.ts';
import type { DecisionParts } from '../../../domain/fund/decisionParts.ts';
import {
  formalRefusalText,
  judgementText,
  objectionDecisionText,
  reassessmentText,
} from '../../../domain/fund/textNames.ts';
import { fundV1 } from '../../../schemas/forms/fund-v1.ts';
import type { FundCase } from '../../../schemas/fund/case.ts';
import type { Head } from '../../platform/caseRows.ts';
import type { CaseStore } from '../../platform/caseStore.ts';
import { loadRound } from './roundRows.ts';

const judgementTexts = z.object({ motivations: z.record(z.string(), z.string()) });
const decisionTexts = z.object({ note: z.optional(z.string()), deviationReason: z.optional(z.string()) });
const askedItems = z.array(z.object({ missing: z.string(), basis: z.string() }));

/** At most eight reads, of single rows. */
export async function loadDecisionParts(
  { cases }: { readonly cases: Pick<CaseStore, 'form' | 'head' | 'text'> },
  { aggregate, contact }: Head<FundCase>,
): Promise<DecisionParts> {
  const { id, round, form: formNumber = 1 } = aggregate;
  const textOf = async (name: string | undefined): Promise<unknown> =>
    name === undefined ? undefined : (await cases.text(id, name))?.body;
  const plainTextOf = async (name: string | undefined) => plain(await textOf(name));
  const names = textNames(aggregate);
  const [form, theRound, judgement, said, asked, proposal, reassessment, onObjection] = await Promise.all([
    cases.form(id, formNumber),
    loadRound({ cases }, round),
    textOf(names.judgement),
    textOf(names.decision),
    textOf(names.asked),
    plainTextOf(names.proposal),
    plainTextOf(names.reassessment),
    plainTextOf(names.objection),
  ]);
  if (!form) throw new Error(`case ${id} has no form ${formNumber}`);
  const { note, deviationReason } = decisionTexts.safeParse(said).data ?? {};
  return {
    content: fundV1.content.parse(form.content),
    contact,
    round: theRound,
    motivations: judgementTexts.safeParse(judgement).data?.motivations,
    reassessment,
    asked: askedItems.safeParse(asked).data ?? [],
    proposal,
    note,
    deviationReason,
    onObjection,
  };
}

const plain = (text: unknown): string | undefined => (typeof text === 'string' ? text : undefined);

/** Each under the number of the event that left it behind; none where there was no such event. */
function textNames(current: FundCase) {
  const { judgedAs, formalRefusal, notProcessing, decision, amendment, stops, objection, form = 1 } = current;
  const { reassessedAs } = amendment ?? {};
  const { preparedAs } = objection ?? {};
  return {
    judgement: judgedAs === undefined ? undefined : judgementText(judgedAs),
    decision: decision && decisionText(decision.preparedAs),
    asked: stops && supplementText(form),
    proposal: formalRefusal
      ? formalRefusalText(formalRefusal.proposedAs)
      : notProcessing && notProcessingText(notProcessing.proposedAs),
    reassessment: reassessedAs === undefined ? undefined : reassessmentText(reassessedAs),
    objection: preparedAs === undefined ? undefined : objectionDecisionText(preparedAs),
  };
}
