// The very same mail once more, to an address that works, under a note why it comes again and what term now holds.
import type { CaseEventData } from '../../domain/case/types.ts';
import { dayOf } from '../../domain/clock/days.ts';
import { remedyUntil } from '../../domain/fund/letter/remedy.ts';
import { reconsiderationUntil } from '../../domain/koploper/letter.ts';
import type { Case } from '../../schemas/case.ts';
import type { Bilingual } from '../../schemas/text.ts';
import { fullDay } from '../ui/dates.ts';
import type { CaseFacts } from './caseFacts.ts';
import { type Letter, paragraph } from './letter.ts';

type Resolved = CaseEventData<'notice-resolved'>;

/** `now` is when the notice was resolved. */
export function sentAgain(letter: Letter, facts: CaseFacts, resolved: Resolved, now: string): Letter {
  const term = newTerm(facts, resolved, now);
  return {
    ...letter,
    body: [
      paragraph({
        nl: `Dit bericht kon eerder niet worden bezorgd. Daarom sturen wij het u opnieuw.${term.nl}`,
        en: `This message could not be delivered before. That is why we send it to you again.${term.en}`,
      }),
      ...letter.body,
    ],
  };
}

/** A term of the receiver begins anew with the mail that arrives. */
function newTerm({ head }: CaseFacts, { due, template }: Resolved, now: string): Bilingual {
  if (due !== undefined) {
    const day = fullDay(due);
    return {
      nl: ` U heeft daardoor langer de tijd dan hieronder staat: tot en met ${day.nl}.`,
      en: ` That is why you have more time than it says below: until the end of ${day.en}.`,
    };
  }
  if (template !== 'decision') return { nl: '', en: '' };
  return againstDecision(head.aggregate, dayOf(now)) ?? { nl: '', en: '' };
}

/** What can still be done against a decision that was made known on this day only. */
function againstDecision(current: Case, day: string): Bilingual | undefined {
  if (current.kind === 'fund') {
    if (current.objection || current.decision === undefined) return undefined;
    const until = fullDay(remedyUntil(day));
    return {
      nl: ` U kunt daardoor langer bezwaar maken dan hieronder staat: tot en met ${until.nl}.`,
      en: ` That is why you can object longer than it says below: until the end of ${until.en}.`,
    };
  }
  const { state, reconsideration } = current;
  if (reconsideration || (state !== 'declined' && state !== 'deferred')) return undefined;
  const until = fullDay(reconsiderationUntil(day));
  return {
    nl: ` U kunt daardoor langer om heroverweging vragen dan hieronder staat: tot en met ${until.nl}.`,
    en: ` That is why you can ask for reconsideration longer than it says below: until the end of ${until.en}.`,
  };
}
