// What follows a grant: it is published, the project starts, reports and is settled (23.2, 24.2, 25.6, 25.7).
import { personOf } from '../../case/guards.ts';
import { publicTextsAreClean } from '../../case/publicTexts.ts';
import { slugOf } from '../../case/slug.ts';
import { dayOf } from '../../clock/days.ts';
import { periodEnds } from '../../clock/period.ts';
import { objectionUpheld } from '../objections.ts';
import { settlementFactsOf } from '../settlementFacts.ts';
import { reportText, settlementText } from '../textNames.ts';
import { type FundContext, type FundGuard, row } from '../types.ts';
import { lettered } from './lettered.ts';

type Publishing = FundContext<'publish-grant', 'form' | 'publicTexts'>;

/** Decided anew after an objection and published again, it keeps the address it had. */
const publicSlug = ({ input, facts, case: current }: Publishing): string =>
  current.slug ?? input.slug ?? (slugOf(facts.form.content.name ?? '') || current.id.toLowerCase());

const notReportedYet: FundGuard<'report-progress'> = {
  code: 'progress-reported-before',
  says: { nl: 'U hebt de voortgang al gemeld.', en: 'You have reported progress already.' },
  holds: ({ case: current }) => current.progressReportedOn === undefined,
};

const isOver: FundGuard<'report-final'> = {
  code: 'project-still-runs',
  says: {
    nl: 'Het eindverslag kan pas als het project voorbij is.',
    en: 'The final report can come only once the project is over.',
  },
  holds: ({ case: { endsOn = '' }, now }) => dayOf(now) > endsOn,
};

const notMoreThanGranted: FundGuard<'settle'> = {
  code: 'more-than-granted',
  says: {
    nl: 'De subsidie wordt niet hoger vastgesteld dan zij is verleend.',
    en: 'The subsidy is not settled at more than was granted.',
  },
  at: '/amount',
  holds: ({ case: { amount = 0 }, input }) => input.amount <= amount,
};

/** Who settled what was objected to does not settle it again (Awb 7:5 in its spirit; assumption). */
const settledByAnother: FundGuard<'settle', 'decisionParts'> = {
  code: 'settled-before',
  beforehand: true,
  says: {
    nl: 'U stelde deze subsidie eerder vast. Na een bezwaar doet iemand anders dat.',
    en: 'You settled this subsidy before. After an objection somebody else does.',
  },
  holds: ({ case: current, actor }) =>
    actor.kind === 'person' && !(objectionUpheld(current) && current.settled?.by === actor.person),
};

const letter = lettered<'settle'>(
  ({ case: current, facts, input, now }) =>
    settlementFactsOf(current, facts.decisionParts, input, dayOf(now)),
  {
    nl: 'De brief kan zo niet weg. Vul aan wat ontbreekt.',
    en: 'The letter cannot go out like this. Add what is missing.',
  },
);

const report = ({ case: current, input, random }: FundContext<'report-progress'>) => [
  { set: 'text' as const, name: reportText(current.version + 1), salt: random.salt, body: input.report },
];

export const runningRows = [
  row({
    from: ['granted'],
    command: 'publish-grant',
    by: ['officer'],
    facts: ['form', 'publicTexts'],
    when: [publicTextsAreClean],
    to: 'published',
    emits: 'grant-published',
    contention: 'tell',
    data: (context) => ({ slug: publicSlug(context) }),
    records: (context) =>
      context.case.slug === undefined ? [{ set: 'slug', kind: 'grant', slug: publicSlug(context) }] : [],
  }),
  row({
    from: ['published'],
    command: 'start-project',
    by: ['applicant'],
    to: 'running',
    emits: 'project-started',
    contention: 'retry',
    data: ({ case: { years = 4 }, input: { startsOn } }) => ({
      startsOn,
      endsOn: periodEnds({ startsOn, years }),
    }),
  }),
  row({
    from: ['running'],
    command: 'report-progress',
    by: ['applicant'],
    when: [notReportedYet],
    to: 'running',
    emits: 'progress-reported',
    contention: 'retry',
    data: ({ input, seal }) => ({ report: seal(input.report) }),
    records: report,
  }),
  row({
    from: ['running'],
    command: 'report-final',
    by: ['applicant'],
    when: [isOver],
    to: 'reported',
    emits: 'final-reported',
    contention: 'retry',
    data: ({ input, seal }) => ({ report: seal(input.report), spent: input.spent }),
    records: (context) => report(context),
  }),
  row({
    from: ['reported'],
    command: 'settle',
    by: ['officer'],
    facts: ['decisionParts'],
    when: [notMoreThanGranted, settledByAnother, letter.isComplete],
    to: 'settled',
    emits: 'grant-settled',
    contention: 'tell',
    data: (context) => ({
      amount: context.input.amount,
      settledBy: personOf(context),
      reason: context.seal(context.input.reason),
      letter: letter.hash(context),
    }),
    records: (context) => [
      {
        set: 'text',
        name: settlementText(context.case.version + 1),
        salt: context.random.salt,
        body: context.input.reason,
      },
      ...letter.written(context),
    ],
  }),
];
