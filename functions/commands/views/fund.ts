// The parts of a view that only a request to the fund has: each with the capacities that see it.
import { decisionText } from '../../../domain/case/textNames.ts';
import { toLevels } from '../../../domain/fund/criteria.ts';
import { fundFindings } from '../../../domain/fund/findings.ts';
import { type FundContent, fundV1 } from '../../../schemas/forms/fund-v1.ts';
import type { FundCase } from '../../../schemas/fund/case.ts';
import type { FundView } from '../../../schemas/fundView.ts';
import type { FundRound } from '../../../schemas/round.ts';
import { formPart, type Gathered } from './gathered.ts';
import { holds, present, type Seen } from './seen.ts';
import { fundSummary } from './summary.ts';

type FundSeen = Seen<FundCase>;

export function fundViewOf(
  { seen, title, form, reviews, shared }: Gathered<FundCase>,
  round: FundRound | undefined,
): FundView {
  const { current } = seen;
  const content = fundV1.content.parse(form?.content ?? {});
  return {
    programme: 'rif',
    ...fundSummary(current, title),
    ...shared,
    findings: findingsIn(content, seen, round),
    ...formPart(current, form, content),
    ...(reviews.length > 0
      ? { reviews: reviews.map((review) => ({ ...review, levels: toLevels(current, review.levels) })) }
      : {}),
    ...present('regulation', current.regulation),
    ...present('variant', current.variant),
    ...present('years', current.years),
    ...present('startsOn', current.startsOn),
    ...present('roundClosesOn', current.roundClosesOn),
    ...present('contentHash', current.contentHash),
    ...present('slug', current.slug),
    ...askedParts(seen),
    ...decisionPart(seen),
  };
}

/** As of the moment it was handed in, or of now while it is written. */
const findingsIn = (content: FundContent, { current, partners, now }: FundSeen, round?: FundRound) =>
  fundFindings(content, { current, partners, round, at: current.submittedAt ?? now }).map((one) => ({
    ...one,
  }));

function askedParts(seen: FundSeen): Partial<FundView> {
  const { signature, hearing, amendment } = seen.current;
  return {
    ...(signature && holds(seen, 'applicant', 'signatory', 'officer', 'decider')
      ? { signature: { by: signature.by, form: signature.form, contentHash: signature.contentHash } }
      : {}),
    ...(hearing && holds(seen, 'applicant', 'signatory', 'chair', 'officer', 'decider')
      ? {
          hearing: {
            offeredOn: hearing.offeredOn,
            due: hearing.due,
            ...present('answer', hearing.answer),
          },
        }
      : {}),
    ...(amendment && holds(seen, 'applicant', 'signatory', 'chair', 'officer', 'decider')
      ? {
          amendment: { criterion: amendment.criterion, askedOn: amendment.askedOn, due: amendment.due },
        }
      : {}),
  };
}

/** An unreleased decision is internal; the applicant reads it once it is released. */
function decisionPart(seen: FundSeen): Partial<FundView> {
  const { decision } = seen.current;
  const reads =
    decision &&
    (decision.releasedAt
      ? holds(seen, 'applicant', 'signatory', 'chair', 'officer', 'decider')
      : holds(seen, 'officer', 'decider'));
  if (!decision || !reads) return {};
  const { outcome, releasedAt, preparedAs } = decision;
  return {
    decision: { outcome, ...present('releasedAt', releasedAt), texts: seen.texts[decisionText(preparedAs)] },
  };
}
