// One more chance on exactly one criterion that is nearly sufficient, while there is money left (19.6, 20.2, 21.1).
import { criterionFields } from '../../../schemas/forms/fund-v1.ts';
import type { FundState } from '../../../schemas/fund/states.ts';
import { ahead, formUnchanged, personOf } from '../../case/guards.ts';
import { addWorkingDays, dayOf } from '../../clock/days.ts';
import { dueOf } from '../../clock/term.ts';
import { ceilingReached } from '../ceiling.ts';
import { termOf } from '../clockOf.ts';
import { short } from '../criteria.ts';
import { fundFindings } from '../findings.ts';
import { handedInData } from '../handedIn.ts';
import { amendmentIsOpen } from '../openTerms.ts';
import { regulationOf } from '../regulationOf.ts';
import { leftText, reassessmentText } from '../textNames.ts';
import { type FundContext, type FundFacts, type FundGuard, row } from '../types.ts';

/** Exactly the number of criteria that the regulation lets be amended. */
const exactlyOneIsShort = ({ case: current }: Pick<FundContext, 'case'>): boolean =>
  short(current, current.consensus ?? []).length === regulationOf(current).nearlySufficient.criteria.value;

type InRound = Pick<FundFacts, 'round' | 'roundRequests'>;
const reached = ({ round, roundRequests }: InRound): boolean =>
  round === undefined || ceilingReached(round, roundRequests);

const cannotBeAmended: FundGuard<'leave-as-it-is', 'round' | 'roundRequests'> = {
  code: 'amendment-is-possible',
  says: {
    nl: 'Precies één criterium is bijna voldoende en er is nog geld: de aanvrager krijgt de kans om aan te passen.',
    en: 'Exactly one criterion is nearly sufficient and there is money left: the applicant gets the chance to amend.',
  },
  holds: (context) => !exactlyOneIsShort(context) || reached(context.facts),
};

type Allowing = FundGuard<'allow-amendment', 'round' | 'roundRequests' | 'form'>;

const oneIsShort: Allowing = {
  code: 'not-exactly-one',
  says: {
    nl: 'Aanpassen kan alleen als precies één criterium bijna voldoende is.',
    en: 'An amendment is possible only when exactly one criterion is nearly sufficient.',
  },
  holds: (context) => exactlyOneIsShort(context),
};

const moneyIsLeft: Allowing = {
  code: 'ceiling-reached',
  says: {
    nl: 'Het subsidieplafond is bereikt met de aanvragen die positief zijn beoordeeld.',
    en: 'The ceiling has been reached with the requests that were judged positive.',
  },
  holds: ({ facts }) => !reached(facts),
};

const notTooLong: Allowing = {
  code: 'due-too-late',
  says: {
    nl: 'Dit is langer dan de regeling toestaat.',
    en: 'This is longer than the regulation allows.',
  },
  at: '/due',
  holds: ({ case: current, input, now }) => {
    const { amendmentWorkingDays, amendmentExtensionWeeks } = regulationOf(current).terms;
    return (
      input.due <= addWorkingDays(dayOf(now), amendmentWorkingDays.value) &&
      input.extensionDays <= 7 * amendmentExtensionWeeks.value
    );
  },
};

const canStillAmend: FundGuard<'amend', 'form' | 'partners' | 'files' | 'round'> = {
  code: 'amendment-closed',
  says: {
    nl: 'U hebt de aanvraag al aangepast, of de termijn daarvoor is voorbij.',
    en: 'You have amended the request already, or the term for it has passed.',
  },
  holds: ({ case: current }) => amendmentIsOpen(current),
};

const isAmended: FundGuard<'reassess'> = {
  code: 'not-amended-yet',
  says: {
    nl: 'Wacht op de aangepaste aanvraag, of tot de dag daarvoor voorbij is.',
    en: 'Wait for the amended request, or until its last day has passed.',
  },
  holds: ({ case: { amendment } }) => amendment?.amendedAs !== undefined || amendment?.expired === true,
};

/** Only what was amended can have become better. */
const notBetterByItself: FundGuard<'reassess'> = {
  code: 'nothing-amended',
  says: {
    nl: 'De aanvraag is niet aangepast: het niveau kan niet hoger zijn dan het was.',
    en: 'The request was not amended: the level cannot be higher than it was.',
  },
  at: '/level',
  holds: ({ case: current, input }) =>
    current.amendment?.amendedAs !== undefined || input.level < regulationOf(current).sufficientFrom.value,
};

const criterionShort = ({ case: current }: Pick<FundContext, 'case'>): string =>
  short(current, current.consensus ?? [])[0] ?? '';

function extendedDue({ case: current, input, now }: FundContext<'allow-amendment'>): string {
  const term = termOf({ ...current, extension: { on: dayOf(now), days: input.extensionDays } });
  if (!term) throw new Error('what is judged has a term');
  return dueOf(term);
}

export const amendingRows = [
  row({
    from: ['judged-nearly'],
    command: 'leave-as-it-is',
    by: ['chair'],
    facts: ['round', 'roundRequests'],
    when: [cannotBeAmended],
    to: 'judged-negative',
    emits: 'left-as-it-is',
    contention: 'tell',
    data: ({ input: { reason }, seal }) => ({ reason: seal(reason) }),
    records: ({ case: current, input: { reason }, random }) => [
      { set: 'text', name: leftText(current.version + 1), salt: random.salt, body: reason },
    ],
  }),
  row({
    from: ['judged-nearly'],
    command: 'allow-amendment',
    by: ['decider'],
    facts: ['round', 'roundRequests', 'form'],
    when: [oneIsShort, moneyIsLeft, ahead<{ readonly due: string }>('/due', ({ due }) => due), notTooLong],
    to: 'amending',
    emits: 'amendment-allowed',
    contention: 'tell',
    data: (context) => {
      const criterion = criterionShort(context);
      return {
        form: (context.case.form ?? 1) + 1,
        criterion,
        fields: [...(criterionFields[criterion] ?? [])],
        due: context.input.due,
        extensionDays: context.input.extensionDays,
        decisionDue: extendedDue(context),
        allowedBy: personOf(context),
      };
    },
    records: (context) => [
      {
        set: 'form',
        form: (context.case.form ?? 1) + 1,
        content: context.facts.form.content,
        open: [...(criterionFields[criterionShort(context)] ?? [])],
      },
    ],
  }),
  row({
    from: ['amending'],
    command: 'amend',
    by: ['applicant'],
    facts: ['form', 'partners', 'files', 'round'],
    when: [canStillAmend, formUnchanged],
    to: 'amending',
    emits: 'request-amended',
    contention: 'retry',
    data: ({ case: current, facts: { form, partners, files, round }, now }) => ({
      ...handedInData(current, form.content),
      findings: fundFindings(form.content, {
        current,
        partners,
        files,
        round,
        at: current.submittedAt ?? now,
      })
        .map(({ code }) => code)
        .filter((code) => code !== 'signed-other-content'),
    }),
    records: ({ case: current, facts: { form } }) => [
      { set: 'frozen', form: current.form ?? 1, etag: form.etag },
    ],
  }),
  row({
    from: ['amending'],
    command: 'reassess',
    by: ['chair'],
    when: [isAmended, notBetterByItself],
    to: {
      oneOf: ['judged-positive', 'judged-negative'],
      pick: ({ case: current, input }): FundState =>
        input.level >= regulationOf(current).sufficientFrom.value ? 'judged-positive' : 'judged-negative',
    },
    emits: 'request-reassessed',
    contention: 'tell',
    data: ({ case: { amendment }, input: { level, motivation }, seal }) => ({
      criterion: amendment?.criterion ?? '',
      level,
      motivation: seal(motivation),
    }),
    records: ({ case: current, input: { motivation }, random }) => [
      { set: 'text', name: reassessmentText(current.version + 1), salt: random.salt, body: motivation },
    ],
  }),
];
