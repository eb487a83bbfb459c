// The very same mail once more, to an address that works, under a note why it comes again and what term now holds.
import type { CaseEventData } from '../../domain/case/types.ts';
import { dayOf } from '../../domain/clock/days.ts';
import { remedyUntil } from '../../domain/fund/letter/remedy.ts';
import { reconsiderationUntil } from '../../domain/koploper/letter.ts';
import type { FundCase } from '../../schemas/fund/case.ts';
import type { Bilingual } from '../../schemas/text.ts';
import { fullDay } from '../ui/dates.ts';
import { type Letter, paragraph } from '../ui/mail/letter.ts';
import type { CaseFacts } from './caseFacts.ts';
import { answersObjection } from './mails/fund/remedy.ts';

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
function newTerm(facts: CaseFacts, { due, template }: Resolved, now: string): Bilingual {
  if (due !== undefined) {
    const day = fullDay(due);
    return {
      nl: ` U heeft daardoor langer de tijd dan hieronder staat: tot en met ${day.nl}.`,
      en: ` That is why you have more time than it says below: until the end of ${day.en}.`,
    };
  }
  return remedyAnew(facts, template, dayOf(now)) ?? { nl: '', en: '' };
}

/** What can still be done against a decision that was made known on this day only. */
function remedyAnew(
  { head: { aggregate }, time }: CaseFacts,
  template: string,
  day: string,
): Bilingual | undefined {
  if (aggregate.kind === 'fund') {
    const way = wayAgainst(aggregate, template, time);
    return way && longer(way, remedyUntil(day));
  }
  const { state, reconsideration } = aggregate;
  if (template !== 'decision' || reconsideration) return undefined;
  return state === 'declined' || state === 'deferred'
    ? longer(reconsidering, reconsiderationUntil(day))
    : undefined;
}

const longer = (way: Bilingual, until: string): Bilingual => ({
  nl: ` U kunt daardoor langer ${way.nl} dan hieronder staat: tot en met ${fullDay(until).nl}.`,
  en: ` That is why you can ${way.en} longer than it says below: until the end of ${fullDay(until).en}.`,
});

const reconsidering: Bilingual = { nl: 'om heroverweging vragen', en: 'ask for reconsideration' };
const objecting: Bilingual = { nl: 'bezwaar maken', en: 'object' };
const appealing: Bilingual = { nl: 'in beroep gaan', en: 'appeal' };

/** `time` is when the letter was first made known. Nothing is left against a decision that was objected to. */
function wayAgainst(current: FundCase, template: string, time: string): Bilingual | undefined {
  switch (template) {
    case 'decision':
      if (answersObjection(current, time)) return appealing;
      return current.objection ? undefined : objecting;
    case 'objection-decision':
      return appealing;
    case 'settlement':
      return objecting;
    default:
      return undefined;
  }
}
