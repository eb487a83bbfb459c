// What the committee judged of a request to the fund, and what an officer proposed to refuse it for without judging.
import * as z from 'zod/mini';
import { toLevels } from '../../../domain/fund/criteria.ts';
import { formalRefusalText, judgementText, reassessmentText } from '../../../domain/fund/textNames.ts';
import type { FundCase } from '../../../schemas/fund/case.ts';
import type { FundView } from '../../../schemas/fundView.ts';
import { holds, present, type Seen } from './seen.ts';

type FundSeen = Seen<FundCase>;

const byCriterion = z.record(z.string(), z.string());
const judgementTexts = z.object({
  motivations: byCriterion,
  notes: z.optional(byCriterion),
  explanation: z.optional(z.string()),
});

export const judgedParts = (seen: FundSeen): Pick<FundView, 'judgement' | 'formalRefusal'> => ({
  ...judgementPart(seen),
  ...formalRefusalPart(seen),
});

/** The applicant reads it in the letter, so not before one went out, and of the texts what stands there. */
function judgementPart(seen: FundSeen): Pick<FundView, 'judgement'> {
  const { current, texts } = seen;
  const { judgedAs, consensus, decision, amendment } = current;
  const ofTheOffice = holds(seen, 'chair', 'officer', 'decider');
  const told = decision?.releasedAt !== undefined && holds(seen, 'applicant', 'signatory');
  if (judgedAs === undefined || !consensus || !(ofTheOffice || told)) return {};
  const said = judgementTexts.safeParse(texts[judgementText(judgedAs)]).data;
  const again =
    amendment?.reassessedAs === undefined ? undefined : texts[reassessmentText(amendment.reassessedAs)];
  return {
    judgement: {
      levels: toLevels(current, consensus),
      motivations: {
        ...said?.motivations,
        ...(amendment && typeof again === 'string' ? { [amendment.criterion]: again } : {}),
      },
      ...(ofTheOffice
        ? { ...present('notes', said?.notes), ...present('explanation', said?.explanation) }
        : {}),
    },
  };
}

function formalRefusalPart(seen: FundSeen): Pick<FundView, 'formalRefusal'> {
  const { formalRefusal } = seen.current;
  if (!formalRefusal || !holds(seen, 'officer', 'decider')) return {};
  const { ground, proposedBy, proposedAs } = formalRefusal;
  return { formalRefusal: { ground, proposedBy, reason: seen.texts[formalRefusalText(proposedAs)] } };
}
