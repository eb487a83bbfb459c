// Guards that rows of several phases, and of several kinds of case, share.
import type { NoticeChannel } from '../../schemas/notices.ts';
import { addWorkingDays, dayOf } from '../clock/days.ts';
import type { Context, Guard } from '../lifecycle/types.ts';
import type { DutiesOf } from './duties.ts';
import { hasUndeliveredNotice } from './notices.ts';
import type { AnyCase, CaseFacts, CaseGuard } from './types.ts';

/** Only what the applicant saw is handed in: with two editors the last save may be the other's. */
export const formUnchanged: Guard<
  Pick<Context<AnyCase, { formEtag: string }, { form: { etag: string } }>, 'facts' | 'input'>
> = {
  code: 'form-changed',
  says: {
    nl: 'Het formulier is intussen gewijzigd. Lees het opnieuw en dien het dan in.',
    en: 'The form was changed meanwhile. Read it again, then submit it.',
  },
  at: '/formEtag',
  holds: ({ facts, input }) => facts.form.etag === input.formEtag,
};

/** Four eyes: who prepared a decision does not release or return it. */
export const anotherDecider: Guard<Pick<Context<AnyCase, unknown, unknown>, 'case' | 'actor'>> = {
  code: 'same-decider',
  beforehand: true,
  says: {
    nl: 'Een besluit dat u zelf voorbereidde, geeft een andere besluitvormer vrij of terug.',
    en: 'A decision you prepared yourself is released or returned by another decider.',
  },
  holds: ({ case: current, actor }) =>
    actor.kind === 'person' && current.decision?.preparedBy !== actor.person,
};

/** A term that ends before it begins is none. */
export const ahead = <Input>(
  at: string,
  dayIn: (input: Input) => string,
): Guard<Pick<Context<unknown, Input, unknown>, 'input' | 'now'>> => ({
  code: 'day-not-ahead',
  says: { nl: 'Deze dag moet na vandaag liggen.', en: 'This day must lie after today.' },
  at,
  holds: ({ input, now }) => dayIn(input) > dayOf(now),
});

/** The applicant gets at least so many working days to answer. */
export const enoughTime = (
  workingDays: number,
): Guard<Pick<Context<unknown, { readonly due: string }, unknown>, 'input' | 'now'>> => ({
  code: 'due-too-soon',
  says: {
    nl: `Geef de aanvrager minstens ${workingDays} werkdagen.`,
    en: `Give the applicant at least ${workingDays} working days.`,
  },
  at: '/due',
  holds: ({ input, now }) => input.due >= addWorkingDays(dayOf(now), workingDays),
});

/** The system does only what is due at this very moment: what was done, or met in time, is not. */
export const isDueNow = <Case extends AnyCase>(
  dutiesOf: DutiesOf<Case>,
  command: string,
): Guard<Pick<Context<Case, unknown, Pick<CaseFacts, 'savedOn'>>, 'case' | 'facts' | 'input' | 'now'>> => ({
  code: 'not-due',
  says: { nl: 'Dit is nu niet aan de orde.', en: 'This is not due now.' },
  holds: ({ case: current, facts, input, now }) =>
    dutiesOf(current, dayOf(now), facts.savedOn).some(
      (duty) => duty.command === command && JSON.stringify(duty.input) === JSON.stringify(input),
    ),
});

export const everythingDelivered: CaseGuard<string> = {
  code: 'notice-undelivered',
  says: {
    nl: 'Een bericht aan de aanvrager is niet bezorgd. Stuur het eerst op een andere manier.',
    en: 'A notice to the applicant was not delivered. Send it another way first.',
  },
  holds: ({ case: current }) => !hasUndeliveredNotice(current),
};

export const channelOf = (electronic: boolean): NoticeChannel => (electronic ? 'mail' : 'post');

/** Who gives the command. The table lets nobody else in; throws where it did. */
export function personOf({ actor }: Pick<Context<unknown, unknown, unknown>, 'actor'>): string {
  if (actor.kind !== 'person') throw new Error('only a person does this');
  return actor.person;
}
