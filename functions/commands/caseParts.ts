// The parts of a case's view that not everyone sees: each with the capacities that do.
import type { Capacity } from '../../domain/case/capacity.ts';
import {
  answerText,
  decisionText,
  groundsText,
  notProcessingText,
  questionText,
  supplementText,
} from '../../domain/case/textNames.ts';
import type { Viewer } from '../../domain/case/visibility.ts';
import { type DecisionTexts, decisionLetter, lettersLack } from '../../domain/koploper/letter.ts';
import { toLevels } from '../../domain/koploper/scoring.ts';
import { adviceText, revisionText, summaryText } from '../../domain/koploper/textNames.ts';
import type { KoploperCase } from '../../schemas/case.ts';
import type { CaseView } from '../../schemas/caseView.ts';
import type { Contact } from '../../schemas/contact.ts';

interface Seen {
  readonly viewer: Viewer;
  readonly current: KoploperCase;
  readonly texts: Readonly<Record<string, unknown>>;
  readonly contact: Contact | undefined;
  /** Today in Europe/Amsterdam. */
  readonly today: string;
}

/** What is absent for this viewer, or from the case, is left out. */
export const partsFor = (seen: Seen): Partial<CaseView> => ({
  ...procedureParts(seen),
  ...noticeParts(seen),
  ...outcomeParts(seen),
  ...publicParts(seen),
});

const holds = ({ viewer }: Seen, ...wanted: Capacity[]): boolean =>
  viewer.capacities.some((capacity) => wanted.includes(capacity));

function procedureParts(seen: Seen): Partial<CaseView> {
  const { current, texts } = seen;
  const {
    notProcessing,
    clarification,
    reconsideration,
    conflicted,
    stops,
    supplement,
    follows,
    followedBy,
  } = current;
  return {
    ...(follows === undefined ? {} : { follows }),
    ...(followedBy === undefined ? {} : { followedBy }),
    ...(supplement && stops
      ? {
          supplement: {
            fields: supplement.fields,
            due: stops.at(-1)?.due ?? '',
            items: texts[supplementText(current.form ?? 1)],
          },
        }
      : {}),
    ...(notProcessing && holds(seen, 'officer')
      ? {
          notProcessing: {
            proposedBy: notProcessing.proposedBy,
            ground: notProcessing.ground,
            reason: texts[notProcessingText(notProcessing.proposedAs)],
          },
        }
      : {}),
    ...(clarification && holds(seen, 'applicant', 'reviewer', 'chair', 'officer', 'decider')
      ? {
          clarification: {
            due: clarification.due,
            question: texts[questionText(clarification.askedAs)],
            ...(clarification.answeredAs === undefined
              ? {}
              : { answer: texts[answerText(clarification.answeredAs)] }),
          },
        }
      : {}),
    ...(reconsideration && holds(seen, 'applicant', 'reviewer', 'chair', 'officer', 'decider')
      ? {
          reconsideration: {
            requestedOn: reconsideration.requestedOn,
            late: reconsideration.late,
            was: reconsideration.was,
            grounds: texts[groundsText(reconsideration.requestedAs)],
          },
        }
      : {}),
    ...(conflicted && holds(seen, 'officer') ? { conflicted } : {}),
  };
}

function noticeParts(seen: Seen): Partial<CaseView> {
  const { current, contact } = seen;
  if (!holds(seen, 'applicant', 'officer')) return {};
  return {
    ...(current.channel === undefined ? {} : { channel: current.channel }),
    ...(contact === undefined ? {} : { contact }),
    ...(current.undelivered === undefined ? {} : { undelivered: current.undelivered }),
  };
}

/** Advice and an unreleased decision are internal; the applicant reads the decision once it is released. */
function outcomeParts(seen: Seen): Partial<CaseView> {
  const { current, texts, today } = seen;
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
            ...(decision.releasedAt === undefined ? {} : { releasedAt: decision.releasedAt }),
            ...(decision.reenterFrom === undefined ? {} : { reenterFrom: decision.reenterFrom }),
            texts: texts[decisionText(decision.preparedAs)],
            ...(decision.releasedAt === undefined
              ? { lacks: lacking(current, texts[decisionText(decision.preparedAs)], today) }
              : {}),
          },
        }
      : {}),
    ...(summary && holds(seen, 'applicant', 'officer')
      ? { summary: { status: summary.status, text: texts[summaryText(summary.proposedAs)] } }
      : {}),
  };
}

const lacking = (current: KoploperCase, texts: unknown, today: string) =>
  lettersLack(decisionLetter(current, texts as DecisionTexts, today)).map((lack) => ({ ...lack }));

function publicParts(seen: Seen): Partial<CaseView> {
  const { current, texts } = seen;
  const { revision, confirmationDue, slug } = current;
  return {
    ...(revision?.proposedAs !== undefined && holds(seen, 'applicant', 'officer')
      ? { revision: texts[revisionText(revision.proposedAs)] }
      : {}),
    ...(confirmationDue === undefined ? {} : { confirmationDue }),
    ...(slug === undefined ? {} : { slug }),
  };
}
