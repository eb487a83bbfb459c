// After a no: asking others to look again, or coming back later with what is new.

import { isDueNow } from '../../case/guards.ts';
import { hasUndeliveredNotice } from '../../case/notices.ts';
import { groundsText } from '../../case/textNames.ts';
import { dayOf } from '../../clock/days.ts';
import { dueOf } from '../../clock/term.ts';
import { tiesOf } from '../../lifecycle/ties.ts';
import { decisionTerm } from '../clockOf.ts';
import { dutiesOf } from '../duties.ts';
import { reconsiderationUntil } from '../letter.ts';
import { type KoploperContext, type KoploperGuard, row } from '../types.ts';

const notReconsideredYet: KoploperGuard<'request-reconsideration'> = {
  code: 'reconsidered-before',
  says: {
    nl: 'Dit besluit is al een keer opnieuw bekeken.',
    en: 'This decision has been looked at again once already.',
  },
  holds: ({ case: current }) => current.reconsideration === undefined,
};

const notFollowed: KoploperGuard<'request-reconsideration' | 're-enter'> = {
  code: 'entered-again',
  says: {
    nl: 'U hebt dit project al opnieuw aangemeld. Ga verder met de nieuwe aanvraag.',
    en: 'You have entered this project again already. Go on with the new application.',
  },
  holds: ({ case: current }) => current.followedBy === undefined,
};

const reentryDayReached: KoploperGuard<'re-enter'> = {
  code: 'too-early-to-re-enter',
  says: {
    nl: 'Opnieuw aanmelden kan vanaf de dag die in het besluit staat.',
    en: 'You may enter the project again from the day named in the decision.',
  },
  holds: ({ case: { decision }, now }) => (decision?.reenterFrom ?? '') <= dayOf(now),
};

/** Late counts from the day the letter was made known, and never while it has not arrived (Awb 6:8, 6:11). */
function isLate({ case: current, now }: KoploperContext<'request-reconsideration'>): boolean {
  const { decision } = current;
  if (!decision?.releasedAt || hasUndeliveredNotice(current)) return false;
  return dayOf(now) > reconsiderationUntil(decision.knownOn ?? dayOf(decision.releasedAt));
}

export const reconsideringRows = [
  row({
    from: ['declined', 'deferred'],
    command: 'request-reconsideration',
    by: ['applicant'],
    when: [notReconsideredYet, notFollowed],
    to: 'under-review',
    emits: 'reconsideration-requested',
    contention: 'retry',
    data: (context) => ({
      late: isLate(context),
      grounds: context.seal(context.input.grounds),
      decisionDue: dueOf(decisionTerm(dayOf(context.now))),
    }),
    records: ({ case: current, input, random }) => [
      { set: 'text', name: groundsText(current.version + 1), salt: random.salt, body: input.grounds },
    ],
  }),
  row({
    from: ['deferred'],
    command: 're-enter',
    by: ['applicant'],
    facts: ['form', 'newNumber'],
    when: [reentryDayReached, notFollowed],
    to: 'deferred',
    emits: 'project-re-entered',
    contention: 'retry',
    data: ({ facts }) => ({ as: facts.newNumber }),
    begins: ({ case: current, facts }) => ({
      id: facts.newNumber,
      command: 'start-again',
      input: { follows: current.id, channel: current.channel ?? 'post', form: facts.form.content },
    }),
  }),
  row({
    from: ['none'],
    command: 'start-again',
    by: ['applicant'],
    facts: ['self'],
    to: 'draft',
    emits: 'application-started',
    contention: 'retry',
    data: ({ facts, input }) => ({
      applicant: facts.self.id,
      programme: 'kopgroep' as const,
      formVersion: 1,
      regions: input.form.regions ?? [],
      channel: input.channel,
      follows: input.follows,
    }),
    records: ({ facts: { self }, input: { form } }) => [
      ...(form.name === undefined ? [] : [{ set: 'title' as const, title: form.name }]),
      { set: 'contact', contact: { name: self.name, email: self.email, language: self.language } },
      { set: 'form', form: 1, content: form },
      { set: 'parties', marks: [...tiesOf(self), ...tiesOf({ organisation: form.organisation })] },
    ],
  }),
  row({
    from: ['deferred'],
    command: 'open-reentry',
    by: ['system'],
    facts: ['savedOn'],
    when: [isDueNow(dutiesOf, 'open-reentry')],
    to: 'deferred',
    emits: 'reentry-opened',
    contention: 'retry',
    data: ({ case: current, now }) => ({ from: current.decision?.reenterFrom ?? now.slice(0, 10) }),
  }),
];
