// How notices reach people, and what happens when one does not (Awb 2:14, 3:41).

import type { Nomination } from '../../../schemas/nomination.ts';
import type { Partner } from '../../../schemas/partner.ts';
import { addDays, dayOf, daysBetween, orNextWorkingDay } from '../../clock/days.ts';
import type { RecordChange } from '../../lifecycle/records.ts';
import { tiesOf } from '../../lifecycle/ties.ts';
import { channelOf } from '../guards.ts';
import { isApplicant } from '../notices.ts';
import { type AnyCase, type CaseContext, type CaseGuard, row } from '../types.ts';

const knowsWhereToPost: CaseGuard<'choose-notice-channel', 'contact'> = {
  code: 'postal-address-missing',
  says: {
    nl: 'Wilt u berichten per post? Geef dan een postadres.',
    en: 'Do you want notices by post? Then give a postal address.',
  },
  at: '/postalAddress',
  holds: ({ input, facts }) =>
    input.electronic || (input.postalAddress ?? facts.contact?.postalAddress) !== undefined,
};

const isUndelivered: CaseGuard<'resolve-undelivered', 'contact' | 'holder'> = {
  code: 'nothing-undelivered',
  says: {
    nl: 'Dit bericht staat niet als onbezorgd op de zaak.',
    en: 'This notice does not stand on the case as undelivered.',
  },
  at: '/notice',
  holds: ({ case: current, input }) => undeliveredOne(current, input) !== undefined,
};

const canBeMailed: CaseGuard<'resolve-undelivered', 'contact' | 'holder'> = {
  code: 'no-mail-here',
  says: {
    nl: 'Deze ontvanger krijgt geen ander mailadres in deze zaak: de aanvrager vroeg om post, of het is een account. Stuur het per post.',
    en: 'This receiver gets no other mail address in this case: the applicant asked for post, or it is an account. Send it by post.',
  },
  at: '/by',
  holds: ({ case: current, facts, input }) =>
    input.by === 'post' ||
    (isApplicant(current, input.receiver) && input.receiver !== 'nominee'
      ? current.channel !== 'post' && facts.contact !== undefined
      : facts.holder !== undefined),
};

const postedByNow: CaseGuard<'resolve-undelivered', 'contact' | 'holder'> = {
  code: 'day-in-the-future',
  says: { nl: 'Deze dag ligt na vandaag.', en: 'This day lies after today.' },
  at: '/postedOn',
  holds: ({ input, now }) => input.by === 'mail' || input.postedOn <= dayOf(now),
};

const isMailedHere: CaseGuard<'record-undelivered'> = {
  code: 'recorded-before',
  says: { nl: 'Dit staat al op de zaak.', en: 'This stands on the case already.' },
  holds: ({ case: current, input }) =>
    input.notice <= current.version && undeliveredOne(current, input) === undefined,
};

/** The ledger keeps it; a partner that was removed is no task for the office. */
const stillConcerned: CaseGuard<'record-undelivered', 'holder'> = {
  code: 'partner-removed',
  says: {
    nl: 'Deze partner staat niet meer in de aanvraag.',
    en: 'This partner does not stand in the application any more.',
  },
  holds: ({ facts: { holder } }) => holder?.status !== 'removed',
};

type Named = { readonly notice: number; readonly receiver: string };
const undeliveredOne = ({ undelivered = [] }: AnyCase, { notice, receiver }: Named) =>
  undelivered.find((one) => one.notice === notice && one.receiver === receiver);

interface Noticing {
  readonly existing: readonly string[];
  /** Somebody applies, and may still be asked for something or write themselves. */
  readonly withApplicant: readonly string[];
  /** The notices with which a term begins; a reminder that was lost takes nothing from it. */
  readonly opening: readonly string[];
  /** The question that waits for the applicant’s answer. */
  openQuestion(current: AnyCase): { readonly askedOn: string; readonly due: string } | undefined;
}

/** The applicant gets the whole term again, from the day the notice that gave it went out the other way. */
function termAnew(
  { opening, openQuestion }: Noticing,
  { case: current, input, now }: CaseContext<'resolve-undelivered'>,
): string | undefined {
  const { template = '' } = undeliveredOne(current, input) ?? {};
  if (!isApplicant(current, input.receiver) || !opening.includes(template)) return undefined;
  const open = openQuestion(current);
  if (!open) return undefined;
  const sent = input.by === 'post' ? input.postedOn : dayOf(now);
  const due = orNextWorkingDay(addDays(sent, daysBetween(open.askedOn, open.due)));
  return due > open.due ? due : undefined;
}

/** Another address where the receiver has one in this case. */
function readdressed(context: CaseContext<'resolve-undelivered', 'contact' | 'holder'>): RecordChange[] {
  const { case: current, facts, input } = context;
  if (input.by !== 'mail') return [];
  const marks: RecordChange = { set: 'parties', marks: tiesOf({ email: input.email }) };
  const { contact, holder } = facts;
  if (input.receiver !== 'nominee' && isApplicant(current, input.receiver)) {
    return contact ? [{ set: 'contact', contact: { ...contact, email: input.email } }, marks] : [];
  }
  if (!holder) return [];
  return input.receiver === 'nominee'
    ? [
        { set: 'nomination-changed', nomination: { ...(holder as Nomination), contactEmail: input.email } },
        marks,
      ]
    : [{ set: 'partner-changed', partner: { ...(holder as Partner), contactEmail: input.email } }, marks];
}

export const noticingRows = (noticing: Noticing) => [
  row({
    from: noticing.withApplicant,
    command: 'choose-notice-channel',
    by: ['applicant'],
    facts: ['contact'],
    when: [knowsWhereToPost],
    to: 'same',
    emits: 'notice-channel-chosen',
    contention: 'retry',
    data: ({ input }) => ({ channel: channelOf(input.electronic) }),
    records: ({ facts: { contact }, input: { postalAddress } }) =>
      contact && postalAddress !== undefined
        ? [{ set: 'contact', contact: { ...contact, postalAddress } }]
        : [],
  }),
  row({
    from: noticing.withApplicant,
    command: 'change-contact',
    by: ['applicant'],
    facts: ['contact'],
    to: 'same',
    emits: 'contact-changed',
    contention: 'retry',
    data: ({ facts: { contact }, input }) => ({
      changed: (['name', 'email', 'language', 'postalAddress'] as const).filter(
        (part) => input[part] !== undefined && input[part] !== contact?.[part],
      ),
    }),
    records: ({ facts: { contact }, input: { name, email, language, postalAddress } }) => {
      const kept = postalAddress ?? contact?.postalAddress;
      return [
        {
          set: 'contact',
          contact: { name, email, language, ...(kept === undefined ? {} : { postalAddress: kept }) },
        },
        { set: 'parties', marks: tiesOf({ email }) },
      ];
    },
  }),
  row({
    from: noticing.existing,
    command: 'record-undelivered',
    by: ['system'],
    facts: ['holder'],
    when: [isMailedHere, stillConcerned],
    to: 'same',
    emits: 'notice-undelivered',
    contention: 'retry',
    data: ({ input: { notice, template, receiver, cause } }) => ({ notice, template, receiver, cause }),
  }),
  row({
    from: noticing.existing,
    command: 'resolve-undelivered',
    by: ['officer'],
    facts: ['contact', 'holder'],
    when: [isUndelivered, canBeMailed, postedByNow],
    to: 'same',
    emits: 'notice-resolved',
    contention: 'tell',
    data: (context) => {
      const { case: current, input } = context;
      const due = termAnew(noticing, context);
      return {
        notice: input.notice,
        template: undeliveredOne(current, input)?.template ?? '',
        receiver: input.receiver,
        by: input.by,
        ...(input.by === 'post' ? { postedOn: input.postedOn } : {}),
        ...(due === undefined ? {} : { due }),
      };
    },
    records: readdressed,
  }),
];
