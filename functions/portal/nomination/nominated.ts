// The nomination behind a mail link, as its page tells it: found only by who holds its secret.
import { openTerms } from '../../../domain/koploper/openTerms.ts';
import { caseNumber, type PersonId } from '../../../schemas/identifiers.ts';
import type { Nomination } from '../../../schemas/nomination.ts';
import type { NoticeChannel } from '../../../schemas/notices.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import { type NominationBehind, nominationBehind } from '../../commands/nomination.ts';
import type { CommandDeps } from '../../commands/types.ts';
import { nominatorWords } from '../../ui/nominator.ts';

export interface Link {
  readonly caseNumber: string;
  readonly secret: string;
}

export interface Nominated extends Pick<NominationBehind, 'stage'> {
  readonly caseNumber: string;
  readonly nomination: Nomination;
  readonly nominator: Bilingual;
  /** Last day (Europe/Amsterdam) for an answer, while that lies ahead; after a reminder the day that it named. */
  readonly until: string | undefined;
  /** Who accepted, and how notices reach them now. */
  readonly applicant: PersonId | undefined;
  readonly channel: NoticeChannel | undefined;
}

/** The parts of an address; `undefined` when it cannot be one of ours. */
export function linkFrom(parts: Readonly<Record<'caseNumber' | 'secret', string>>): Link | undefined {
  const number = caseNumber.safeParse(parts.caseNumber);
  if (!number.success || parts.secret.length > 64) return undefined;
  return { caseNumber: number.data, secret: parts.secret };
}

/** `undefined` for every link that is not right, whatever is wrong with it: nobody learns which cases there are. */
export async function nominatedBehind(
  { cases, people }: Pick<CommandDeps, 'cases' | 'people'>,
  { caseNumber: number, secret }: Link,
  today: string,
): Promise<Nominated | undefined> {
  const behind = await nominationBehind(cases, number, secret);
  if (!behind) return undefined;
  const { current, nomination, stage } = behind;
  const { id, applicant, channel, nominatedBy, reminded } = current;
  const person = nominatedBy === undefined ? undefined : await people.get(nominatedBy);
  const until = reminded?.draft?.due ?? openTerms(current).find(({ term }) => term === 'draft')?.due;
  return {
    caseNumber: id,
    nomination,
    stage,
    nominator: nominatorWords(person, nomination.regions),
    until: until !== undefined && until >= today ? until : undefined,
    applicant,
    channel,
  };
}
