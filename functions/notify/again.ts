// The very same mail once more, to an address that works, under a note why it comes again and what term now holds.
import { dayOf } from '../../domain/clock/days.ts';
import { reconsiderationUntil } from '../../domain/koploper/letter.ts';
import type { KoploperEventData } from '../../domain/koploper/types.ts';
import type { Bilingual } from '../../schemas/text.ts';
import { fullDay } from '../ui/dates.ts';
import type { CaseFacts } from './caseFacts.ts';
import { type Letter, paragraph } from './letter.ts';

type Resolved = KoploperEventData<'notice-resolved'>;

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
  const { state, reconsideration } = head.aggregate;
  const open = template === 'decision' && !reconsideration && (state === 'declined' || state === 'deferred');
  if (!open) return { nl: '', en: '' };
  const day = fullDay(reconsiderationUntil(dayOf(now)));
  return {
    nl: ` U kunt daardoor langer om heroverweging vragen dan hieronder staat: tot en met ${day.nl}.`,
    en: ` That is why you can ask for reconsideration longer than it says below: until the end of ${day.en}.`,
  };
}
