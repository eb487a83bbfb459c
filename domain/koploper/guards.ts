// Guards that rows of several phases share.
import type { KoploperCommand } from '../../schemas/commands/koploper.ts';
import type { NoticeChannel } from '../../schemas/notices.ts';
import { dayOf } from '../clock/days.ts';
import { dutiesOf } from './duties.ts';
import type { KoploperGuard } from './types.ts';

/** Only what the applicant saw is handed in: with two editors the last save may be the other's. */
export const formUnchanged: KoploperGuard<'submit' | 'supplement', 'form'> = {
  code: 'form-changed',
  says: {
    nl: 'Het formulier is intussen gewijzigd. Lees het opnieuw en dien het dan in.',
    en: 'The form was changed meanwhile. Read it again, then submit it.',
  },
  at: '/formEtag',
  holds: ({ facts, input }) => facts.form.etag === input.formEtag,
};

/** Four eyes: who prepared a decision does not release or return it. */
export const anotherDecider: KoploperGuard<'return-decision' | 'release-decision'> = {
  code: 'same-decider',
  says: {
    nl: 'Een besluit dat u zelf voorbereidde, geeft een andere besluitvormer vrij of terug.',
    en: 'A decision you prepared yourself is released or returned by another decider.',
  },
  holds: ({ case: current, actor }) =>
    actor.kind === 'person' && current.decision?.preparedBy !== actor.person,
};

/** Compared as hashes, so that the time it takes says nothing about the secret. */
export const theLinkIs: KoploperGuard<'accept-nomination' | 'decline-nomination', 'nomination'> = {
  code: 'link-not-valid',
  says: {
    nl: 'Deze link hoort niet bij een nominatie. Vraag degene die u nomineerde om een nieuwe.',
    en: 'This link belongs to no nomination. Ask whoever nominated you for a new one.',
  },
  holds: ({ facts, input, seal }) =>
    facts.nomination !== undefined && seal(facts.nomination.secret) === seal(input.secret),
};

export const notAnswered: KoploperGuard<'accept-nomination' | 'decline-nomination', 'nomination'> = {
  code: 'already-answered',
  says: { nl: 'Deze nominatie is al beantwoord.', en: 'This nomination has been answered already.' },
  holds: ({ facts }) => facts.nomination?.status === 'invited',
};

type Timed = 'request-supplement' | 'extend-supplement' | 'ask-clarification' | 'announce-delay';

/** A term that ends before it begins is none. */
export const ahead = <Command extends Timed>(
  at: string,
  dayIn: (input: Parameters<KoploperGuard<Command>['holds']>[0]['input']) => string,
): KoploperGuard<Command> => ({
  code: 'day-not-ahead',
  says: { nl: 'Deze dag moet na vandaag liggen.', en: 'This day must lie after today.' },
  at,
  holds: ({ input, now }) => dayIn(input) > dayOf(now),
});

type Duty = 'remind' | 'warn' | 'expire-term' | 'lapse' | 'ask-current' | 'open-reentry';

/** The system does only what is due at this very moment: what was done, or met in time, is not. */
export const isDueNow = <Command extends Duty & KoploperCommand>(
  command: Command,
): KoploperGuard<Command, 'savedOn'> => ({
  code: 'not-due',
  says: { nl: 'Dit is nu niet aan de orde.', en: 'This is not due now.' },
  holds: ({ case: current, facts, input, now }) =>
    dutiesOf(current, dayOf(now), facts.savedOn).some(
      (duty) => duty.command === command && JSON.stringify(duty.input) === JSON.stringify(input),
    ),
});

export const channelOf = (electronic: boolean): NoticeChannel => (electronic ? 'mail' : 'post');
