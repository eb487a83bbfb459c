// What the view of a case is made from, and the parts of it that cases of every kind have: each with the capacities that see it.
import type { Capacity } from '../../../domain/case/capacity.ts';
import {
  answerText,
  eventOfConflict,
  notProcessingText,
  questionText,
  supplementText,
} from '../../../domain/case/textNames.ts';
import type { Viewer } from '../../../domain/case/visibility.ts';
import type { Case } from '../../../schemas/case.ts';
import type { SharedView } from '../../../schemas/caseViewParts.ts';
import type { Contact } from '../../../schemas/contact.ts';
import type { Partner } from '../../../schemas/partner.ts';

export interface Seen<Of extends Case = Case> {
  readonly viewer: Viewer;
  readonly current: Of;
  readonly texts: Readonly<Record<string, unknown>>;
  readonly partners: readonly Partner[];
  readonly contact: Contact | undefined;
  /** The moment of reading (UTC). */
  readonly now: string;
}

export const holds = ({ viewer }: Seen, ...wanted: Capacity[]): boolean =>
  viewer.capacities.some((capacity) => wanted.includes(capacity));

/** A key for a value that is there. */
export const present = <Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { [One in Name]?: Value } => (value === undefined ? {} : ({ [name]: value } as { [One in Name]: Value }));

/** What is absent for this viewer, or from the case, is left out. */
export const sharedParts = (seen: Seen): Partial<SharedView> => ({
  ...procedureParts(seen),
  ...noticeParts(seen),
});

function procedureParts(seen: Seen): Partial<SharedView> {
  const { current, texts } = seen;
  const { notProcessing, clarification, conflicted, stops, supplement, follows, followedBy } = current;
  return {
    ...present('follows', follows),
    ...present('followedBy', followedBy),
    ...(supplement && stops
      ? {
          supplement: {
            fields: supplement.fields,
            due: stops.at(-1)?.due ?? '',
            items: texts[supplementText(current.form ?? 1)],
          },
        }
      : {}),
    ...(notProcessing && holds(seen, 'officer', 'decider')
      ? {
          notProcessing: {
            proposedBy: notProcessing.proposedBy,
            ground: notProcessing.ground,
            reason: texts[notProcessingText(notProcessing.proposedAs)],
          },
        }
      : {}),
    ...(clarification && holds(seen, 'applicant', 'signatory', 'reviewer', 'chair', 'officer', 'decider')
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
    ...(conflicted && holds(seen, 'officer') ? { conflicted, conflictReasons: conflictReasons(texts) } : {}),
  };
}

const conflictReasons = (texts: Seen['texts']): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([name, reason]) => {
      const event = eventOfConflict(name);
      return event !== undefined && typeof reason === 'string' ? [[event, reason]] : [];
    }),
  );

function noticeParts(seen: Seen): Partial<SharedView> {
  const { current, contact } = seen;
  if (!holds(seen, 'applicant', 'officer')) return {};
  return {
    ...present('channel', current.channel),
    ...present('contact', contact),
    ...present('undelivered', current.undelivered),
  };
}
