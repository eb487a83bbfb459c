// The letter of a koploper decision that is prepared, as it would go out now: for who decides, and for nobody else.
import type { Capacity } from '../../domain/case/capacity.ts';
import { dayOf } from '../../domain/clock/days.ts';
import { type DecisionLetter, decisionLetter, lettersLack } from '../../domain/koploper/letter.ts';
import type { Contact } from '../../schemas/contact.ts';
import type { NoticeChannel } from '../../schemas/notices.ts';
import type { Bilingual } from '../../schemas/text.ts';
import type { CaseStore } from '../platform/caseStore.ts';
import type { CaseReader } from './caseReader.ts';
import { decisionTextsOf } from './facts/koploper.ts';

/** Nobody else knows what is still being decided. */
const preparers: readonly Capacity[] = ['officer', 'decider'];

export interface PreparedDecision {
  readonly caseNumber: string;
  /** Name of the project. */
  readonly title: string;
  readonly to: Contact;
  readonly channel: NoticeChannel;
  readonly letter: DecisionLetter;
  /** Why it cannot go out yet; empty when it can. */
  readonly lacks: readonly Bilingual[];
}

/** `now` is an instant (UTC): the letter bears its day. One read; `undefined` when there is none, or none for this reader. */
export async function preparedDecision(
  cases: Pick<CaseStore, 'text'>,
  { head, viewer }: CaseReader,
  now: string,
): Promise<PreparedDecision | undefined> {
  const { aggregate, title, contact } = head;
  if (aggregate.kind !== 'koploper' || aggregate.state !== 'decision-prepared' || !contact) return undefined;
  if (!viewer.capacities.some((capacity) => preparers.includes(capacity))) return undefined;
  const letter = decisionLetter(aggregate, await decisionTextsOf(cases, aggregate), dayOf(now));
  return {
    caseNumber: aggregate.id,
    title: title ?? aggregate.id,
    to: contact,
    channel: aggregate.channel ?? 'mail',
    letter,
    lacks: lettersLack(letter),
  };
}
