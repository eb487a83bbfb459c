// The completeness check: asking for what is missing, getting it, or giving more time.
import type { KoploperCase } from '../../../schemas/case.ts';
import type { KoploperContent } from '../../../schemas/forms/koploper-v1.ts';
import { kopgroep } from '../../../schemas/programmes/kopgroep.ts';
import { type Clock, clockAt } from '../../clock/clock.ts';
import { addWorkingDays, dayOf } from '../../clock/days.ts';
import { tiesOf } from '../../lifecycle/ties.ts';
import { answeredOn, termOf } from '../clockOf.ts';
import { contentHash } from '../contentHash.ts';
import { koploperFindings } from '../findings.ts';
import { ahead, formUnchanged, isDueNow } from '../guards.ts';
import { supplementText } from '../textNames.ts';
import { type KoploperContext, type KoploperGuard, row } from '../types.ts';

const enoughTime: KoploperGuard<'request-supplement', 'form'> = {
  code: 'due-too-soon',
  says: {
    nl: `Geef de aanvrager minstens ${kopgroep.supplementWorkingDays} werkdagen.`,
    en: `Give the applicant at least ${kopgroep.supplementWorkingDays} working days.`,
  },
  at: '/due',
  holds: ({ input, now }) => input.due >= addWorkingDays(dayOf(now), kopgroep.supplementWorkingDays),
};

const eachFieldOnce: KoploperGuard<'request-supplement', 'form'> = {
  code: 'field-named-twice',
  says: { nl: 'Noem elk veld één keer.', en: 'Name each field once.' },
  at: '/items',
  holds: ({ input }) => new Set(input.items.map(({ field }) => field)).size === input.items.length,
};

const everyItemAnswered: KoploperGuard<'supplement', 'form' | 'frozenForm'> = {
  code: 'item-not-answered',
  says: {
    nl: 'Nog niet elk gevraagd veld is aangevuld.',
    en: 'Not every field that was asked for has been supplemented.',
  },
  holds: ({ case: current, facts }) =>
    (current.supplement?.fields ?? []).every((name) => {
      const field = name as keyof KoploperContent;
      const now = facts.form.content[field];
      return now !== undefined && JSON.stringify(now) !== JSON.stringify(facts.frozenForm.content[field]);
    }),
};

const laterThanNow: KoploperGuard<'extend-supplement'> = {
  code: 'not-an-extension',
  says: {
    nl: 'De nieuwe laatste dag ligt niet na de huidige.',
    en: 'The new last day does not lie after the present one.',
  },
  at: '/due',
  holds: ({ case: current, input }) => input.due > (current.stops?.at(-1)?.due ?? ''),
};

const nextForm = (context: KoploperContext<'request-supplement', 'form'>): number =>
  (context.case.form ?? 1) + 1;

function clockAfterAnswer(current: KoploperCase, today: string): Clock {
  const term = termOf({ ...current, stops: answeredOn(current.stops, today) });
  if (!term) throw new Error('what was never submitted cannot be supplemented');
  return clockAt(term, today);
}

export const supplementingRows = [
  row({
    from: ['submitted'],
    command: 'request-supplement',
    by: ['officer'],
    facts: ['form'],
    when: [enoughTime, eachFieldOnce],
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
    command: 'supplement',
    by: ['applicant'],
    facts: ['form', 'frozenForm'],
    when: [formUnchanged, everyItemAnswered],
    to: 'submitted',
    emits: 'application-supplemented',
    contention: 'retry',
    data: ({ case: current, facts: { form }, now }) => {
      const { stoppedDays, due } = clockAfterAnswer(current, dayOf(now));
      return {
        form: current.form ?? 1,
        contentHash: contentHash(form.content),
        findings: koploperFindings(form.content, current).map(({ code }) => code),
        suspendedDays: stoppedDays,
        decisionDue: due,
      };
    },
    records: ({ case: current, facts: { form } }) => [
      { set: 'frozen', form: current.form ?? 1, etag: form.etag },
      { set: 'parties', marks: tiesOf({ organisation: form.content.organisation }) },
    ],
  }),
  row({
    from: ['awaiting-supplement'],
    command: 'extend-supplement',
    by: ['officer'],
    when: [ahead<'extend-supplement'>('/due', ({ due }) => due), laterThanNow],
    to: 'awaiting-supplement',
    emits: 'supplement-extended',
    contention: 'tell',
    data: ({ input }) => ({ due: input.due }),
  }),
  row({
    from: ['awaiting-supplement', 'in-deliberation'],
    command: 'expire-term',
    by: ['system'],
    facts: ['savedOn'],
    when: [isDueNow('expire-term')],
    to: 'same',
    emits: 'term-expired',
    contention: 'retry',
    data: ({ input: { term, due } }) => ({ term, due }),
  }),
];
