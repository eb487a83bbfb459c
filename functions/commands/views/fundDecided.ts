// What was decided about a request to the fund, what was brought against it, and what follows a grant.
import { decisionText, groundsText } from '../../../domain/case/textNames.ts';
import { objectionDecisionText, reportText, settlementText } from '../../../domain/fund/textNames.ts';
import type { FundCase } from '../../../schemas/fund/case.ts';
import type { FundView } from '../../../schemas/fundView.ts';
import { holds, present, type Seen } from './seen.ts';

type FundSeen = Seen<FundCase>;

export const decidedParts = (seen: FundSeen): Partial<FundView> => ({
  ...allocationPart(seen),
  ...decisionPart(seen),
  ...objectionPart(seen),
  ...grantParts(seen),
});

const readsLetter = (seen: FundSeen): boolean =>
  holds(seen, 'applicant', 'signatory', 'chair', 'officer', 'decider');

/** The applicant reads it in the letter: not before the decision is released. */
function allocationPart(seen: FundSeen): Pick<FundView, 'allocation'> {
  const { allocation, decision } = seen.current;
  const released = decision?.releasedAt !== undefined;
  const reads = holds(seen, 'chair', 'officer', 'decider') || (released && readsLetter(seen));
  if (!allocation || !reads) return {};
  const { outcome, position, listed, points } = allocation;
  return { allocation: { outcome, position, listed, points } };
}

/** An unreleased decision is internal; whoever reads the case knows one that was released, and its parties its texts. */
function decisionPart(seen: FundSeen): Pick<FundView, 'decision'> {
  const { decision } = seen.current;
  if (!decision || (decision.releasedAt === undefined && !holds(seen, 'officer', 'decider'))) return {};
  const { outcome, releasedAt, preparedAs } = decision;
  return {
    decision: {
      outcome,
      ...present('releasedAt', releasedAt),
      ...(readsLetter(seen) ? { texts: seen.texts[decisionText(preparedAs)] } : {}),
    },
  };
}

/** What is prepared on it is internal, as a decision is. */
function objectionPart(seen: FundSeen): Pick<FundView, 'objection'> {
  const { objection } = seen.current;
  if (!objection || !readsLetter(seen)) return {};
  const { filedAs, filedOn, late, was, decisionDue, outcome, preparedAs, releasedAt } = objection;
  const told = outcome !== undefined && (releasedAt !== undefined || holds(seen, 'officer', 'decider'));
  return {
    objection: {
      filedOn,
      late,
      was,
      decisionDue,
      grounds: seen.texts[groundsText(filedAs)],
      ...(told
        ? {
            outcome,
            ...present('releasedAt', releasedAt),
            ...(preparedAs === undefined ? {} : { reason: seen.texts[objectionDecisionText(preparedAs)] }),
          }
        : {}),
    },
  };
}

function grantParts(seen: FundSeen): Pick<FundView, 'reports' | 'settled'> {
  const { current, texts } = seen;
  const { version, progressReportedOn, finalReportedOn, settled } = current;
  if (!holds(seen, 'applicant', 'signatory', 'officer', 'decider')) return {};
  const written = Array.from({ length: version }, (_, index) => texts[reportText(index + 1)]);
  return {
    ...(progressReportedOn !== undefined || finalReportedOn !== undefined
      ? {
          reports: {
            ...present('progressOn', progressReportedOn),
            ...present('finalOn', finalReportedOn),
            texts: written.filter((text) => text !== undefined),
          },
        }
      : {}),
    ...(settled
      ? {
          settled: {
            amount: settled.amount,
            on: settled.on,
            reason: texts[settlementText(settled.as)],
          },
        }
      : {}),
  };
}
