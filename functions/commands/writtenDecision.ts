// The decision on a koploper as it is made known: as it would go out now, for who decides, and as it went out, for whom it is for
// and who stands behind it.
import { dayOf } from '../../domain/clock/days.ts';
import {
  type DecisionLetter,
  type DecisionStanding,
  decisionLetter,
  lettersLack,
} from '../../domain/koploper/letter.ts';
import type { Contact } from '../../schemas/contact.ts';
import type { CaseStore } from '../platform/caseStore.ts';
import type { CaseReader } from './caseReader.ts';
import { decisionTextsOf } from './facts/koploper.ts';
import { mayReadConcept, mayReadLetters } from './letters.ts';

export interface WrittenDecision {
  readonly caseNumber: string;
  /** Name of the project. */
  readonly title: string;
  readonly to: Contact;
  readonly letter: DecisionLetter;
  readonly standing: DecisionStanding;
}

/** The day on which it was made known; `undefined` when it was not, or not to this reader. Nothing is read for it. */
export function decidedOn(reader: CaseReader): string | undefined {
  const { aggregate, contact } = reader.head;
  if (aggregate.kind !== 'koploper' || !aggregate.decision?.releasedAt || !contact) return undefined;
  return mayReadLetters(reader) ? dayOf(aggregate.decision.releasedAt) : undefined;
}

/**
 * `now` is an instant (UTC): what is prepared bears its day. One read; `undefined` when there is none, or none for this reader.
 * When the applicant asked to look again there is none until the new decision.
 */
export async function writtenDecision(
  cases: Pick<CaseStore, 'text'>,
  reader: CaseReader,
  now: string,
): Promise<WrittenDecision | undefined> {
  const { aggregate, title, contact } = reader.head;
  if (aggregate.kind !== 'koploper' || !aggregate.decision || !contact) return undefined;
  const releasedOn = decidedOn(reader);
  // One that was prepared when the applicant withdrew goes out to nobody.
  const prepared = aggregate.state === 'decision-prepared' && mayReadConcept(reader);
  if (releasedOn === undefined && !prepared) return undefined;
  const texts = await decisionTextsOf(cases, aggregate);
  const letter = decisionLetter(aggregate, texts, releasedOn ?? dayOf(now));
  return {
    caseNumber: aggregate.id,
    title: title ?? aggregate.id,
    to: contact,
    letter,
    standing:
      releasedOn === undefined
        ? { state: 'concept', channel: aggregate.channel ?? 'mail', lacks: lettersLack(letter) }
        : { state: 'released', releasedOn },
  };
}
