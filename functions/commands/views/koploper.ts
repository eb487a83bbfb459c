// The parts of a view that only a koploper application has: each with the capacities that see it.
import { decisionText, groundsText } from '../../../domain/case/textNames.ts';
import { dayOf } from '../../../domain/clock/days.ts';
import { koploperFindings } from '../../../domain/koploper/findings.ts';
import { type DecisionTexts, decisionLetter, lettersLack } from '../../../domain/koploper/letter.ts';
import { toLevels } from '../../../domain/koploper/scoring.ts';
import { adviceText, revisionText, summaryText } from '../../../domain/koploper/textNames.ts';
import type { KoploperCase } from '../../../schemas/case.ts';
import { koploperV1 } from '../../../schemas/forms/koploper-v1.ts';
import type { KoploperView } from '../../../schemas/koploperView.ts';
import { formPart, type Gathered } from './gathered.ts';
import { holds, present, type Seen } from './seen.ts';
import { summaryOf } from './summary.ts';

type KoploperSeen = Seen<KoploperCase>;

export function koploperViewOf({ seen, title, form, reviews, shared }: Gathered<KoploperCase>): KoploperView {
  const { current } = seen;
  const content = koploperV1.content.parse(form?.content ?? {});
  return {
    kind: current.kind,
    programme: 'kopgroep',
    ...summaryOf(current, title),
    state: current.state,
    ...shared,
    findings: current.waived ? [] : koploperFindings(content, current).map((one) => ({ ...one })),
    ...formPart(current, form, content),
    ...(reviews.length > 0
      ? { reviews: reviews.map((review) => ({ ...review, levels: toLevels(review.levels) })) }
      : {}),
    ...reconsiderationPart(seen),
    ...outcomeParts(seen),
    ...publicParts(seen),
  };
}

function reconsiderationPart(seen: KoploperSeen): Partial<KoploperView> {
  const { reconsideration } = seen.current;
  if (!reconsideration || !holds(seen, 'applicant', 'reviewer', 'chair', 'officer', 'decider')) return {};
  const { requestedOn, late, was, requestedAs } = reconsideration;
  return { reconsideration: { requestedOn, late, was, grounds: seen.texts[groundsText(requestedAs)] } };
}

/** Advice and an unreleased decision are internal; the applicant reads the decision once it is released. */
function outcomeParts(seen: KoploperSeen): Partial<KoploperView> {
  const { current, texts } = seen;
  const { advice, consensus, decision, summary } = current;
  return {
    ...(advice && consensus && holds(seen, 'chair', 'officer', 'decider')
      ? {
          advice: {
            advice,
            levels: toLevels(consensus),
            texts: texts[adviceText(current.reconsideration)],
          },
        }
      : {}),
    ...(decision &&
    (decision.releasedAt
      ? holds(seen, 'applicant', 'chair', 'officer', 'decider')
      : holds(seen, 'officer', 'decider'))
      ? {
          decision: {
            outcome: decision.outcome,
            ...present('releasedAt', decision.releasedAt),
            ...present('reenterFrom', decision.reenterFrom),
            texts: texts[decisionText(decision.preparedAs)],
            ...(decision.releasedAt === undefined
              ? { lacks: lacking(seen, texts[decisionText(decision.preparedAs)]) }
              : {}),
          },
        }
      : {}),
    ...(summary && holds(seen, 'applicant', 'officer')
      ? { summary: { status: summary.status, text: texts[summaryText(summary.proposedAs)] } }
      : {}),
  };
}

const lacking = ({ current, now }: KoploperSeen, texts: unknown) =>
  lettersLack(decisionLetter(current, texts as DecisionTexts, dayOf(now))).map((lack) => ({ ...lack }));

function publicParts(seen: KoploperSeen): Partial<KoploperView> {
  const { current, texts } = seen;
  const { revision, confirmationDue, slug } = current;
  return {
    ...(revision?.proposedAs !== undefined && holds(seen, 'applicant', 'officer')
      ? { revision: texts[revisionText(revision.proposedAs)] }
      : {}),
    ...present('confirmationDue', confirmationDue),
    ...present('slug', slug),
  };
}
