// The completeness check: asking for what is missing and giving more time (Awb 4:5, 4:15). What a supplement brings, each kind says.
import { ahead, enoughTime } from '../guards.ts';
import { supplementText } from '../textNames.ts';
import { type CaseContext, type CaseGuard, row } from '../types.ts';

const eachFieldOnce: CaseGuard<'request-supplement', 'form'> = {
  code: 'field-named-twice',
  says: { nl: 'Noem elk veld één keer.', en: 'Name each field once.' },
  at: '/items',
  holds: ({ input }) => new Set(input.items.map(({ field }) => field)).size === input.items.length,
};

export const everyItemAnswered: CaseGuard<'supplement', 'form' | 'frozenForm'> = {
  code: 'item-not-answered',
  says: {
    nl: 'Nog niet elk gevraagd veld is aangevuld.',
    en: 'Not every field that was asked for has been supplemented.',
  },
  holds: ({ case: current, facts }) =>
    (current.supplement?.fields ?? []).every((field) => {
      const now = facts.form.content[field];
      return now !== undefined && JSON.stringify(now) !== JSON.stringify(facts.frozenForm.content[field]);
    }),
};

const laterThanNow: CaseGuard<'extend-supplement'> = {
  code: 'not-an-extension',
  says: {
    nl: 'De nieuwe laatste dag ligt niet na de huidige.',
    en: 'The new last day does not lie after the present one.',
  },
  at: '/due',
  holds: ({ case: current, input }) => input.due > (current.stops?.at(-1)?.due ?? ''),
};

const nextForm = (context: CaseContext<'request-supplement', 'form'>): number => (context.case.form ?? 1) + 1;

/** `workingDays`: what a request leaves the applicant at least. */
export const supplementingRows = (workingDays: number) => [
  row({
    from: ['submitted'],
    command: 'request-supplement',
    by: ['officer'],
    facts: ['form'],
    when: [enoughTime(workingDays), eachFieldOnce],
    to: 'awaiting-supplement',
    emits: 'supplement-requested',
    contention: 'tell',
    data: (context) => ({
      form: nextForm(context),
      fields: context.input.items.map(({ field }) => field),
      due: context.input.due,
      items: context.seal(context.input.items),
    }),
    records: (context) => [
      {
        set: 'form',
        form: nextForm(context),
        content: context.facts.form.content,
        open: context.input.items.map(({ field }) => field),
      },
      {
        set: 'text',
        name: supplementText(nextForm(context)),
        salt: context.random.salt,
        body: context.input.items,
      },
    ],
  }),
  row({
    from: ['awaiting-supplement'],
    command: 'extend-supplement',
    by: ['officer'],
    when: [ahead<{ readonly due: string }>('/due', ({ due }) => due), laterThanNow],
    to: 'awaiting-supplement',
    emits: 'supplement-extended',
    contention: 'tell',
    data: ({ input }) => ({ due: input.due }),
  }),
];
