// The window of a round and its money: planned, opened, extended after an outage, closed, changed, carried over (5.3, 17.1).
import { hashOfJson } from '../../../events/chain.ts';
import { regulationNamed } from '../../../schemas/regulations/regulations.ts';
import type { RoundState } from '../../../schemas/round.ts';
import { personalDataIn } from '../../case/personalData.ts';
import { publicTextsAreClean } from '../../case/publicTexts.ts';
import { dayOf } from '../../clock/days.ts';
import { commitmentOf } from '../../fund/allocation/lottery.ts';
import type { RecordChange } from '../../lifecycle/records.ts';
import { reasonText, seedText } from '../textNames.ts';
import { type RoundContext, type RoundGuard, row } from '../types.ts';

const regulationIsKnown: RoundGuard<'plan-round'> = {
  code: 'no-such-regulation',
  says: { nl: 'Deze regeling kennen wij niet.', en: 'We do not know this regulation.' },
  at: '/regulation',
  holds: ({ input }) => regulationNamed(input.regulation) !== undefined,
};

/** `round-rif-2027-1` is the first window of 2027: its days are those of the regulation. */
const fitsItsName: RoundGuard<'plan-round'> = {
  code: 'round-does-not-fit',
  says: {
    nl: 'Het nummer past niet bij de dagen: de regeling zegt wanneer elk tijdvak van een jaar loopt.',
    en: 'The number does not fit the days: the regulation says when each round of a year runs.',
  },
  at: '/opensOn',
  holds: ({ case: { id }, input }) => {
    const [, year = '', number = ''] = /^round-rif-(\d{4})-(\d)$/.exec(id) ?? [];
    const window = regulationNamed(input.regulation)?.windows.value[Number(number) - 1];
    return (
      window !== undefined &&
      input.opensOn === `${year}-${window.first}` &&
      input.closesOn === `${year}-${window.last}`
    );
  },
};

/** Everyone reads why there is how much to divide, and why a round was extended. */
const reasonIsClean: RoundGuard<'plan-round' | 'extend-round' | 'change-ceiling'> = {
  code: 'personal-data',
  says: publicTextsAreClean.says,
  at: '/reason',
  holds: ({ input }) => personalDataIn([input.reason]).length === 0,
  lacks: ({ input }) => personalDataIn([input.reason]).map((found) => ({ nl: found, en: found })),
};

const notBefore: RoundGuard<'open-round'> = {
  code: 'too-early-to-open',
  says: {
    nl: 'Het tijdvak begint op de dag die gepland is.',
    en: 'The round begins on the day that was planned.',
  },
  holds: ({ case: { opensOn = '' }, now }) => dayOf(now) >= opensOn,
};

const isOver: RoundGuard<'close-round'> = {
  code: 'too-early-to-close',
  says: {
    nl: 'Het tijdvak loopt nog: de laatste dag telt helemaal mee.',
    en: 'The round still runs: its last day counts as a whole.',
  },
  holds: ({ case: { closesOn = '' }, now }) => dayOf(now) > closesOn,
};

const laterThanNow: RoundGuard<'extend-round', 'requests'> = {
  code: 'not-an-extension',
  says: {
    nl: 'De nieuwe laatste dag ligt niet na de huidige.',
    en: 'The new last day does not lie after the present one.',
  },
  at: '/closesOn',
  holds: ({ case: { closesOn = '' }, input }) => input.closesOn > closesOn,
};

/** Once requests are being read, nobody can hand in any more. */
const nothingRead: RoundGuard<'extend-round', 'requests'> = {
  code: 'review-has-begun',
  says: {
    nl: 'De beoordeling is al begonnen: dit tijdvak kan niet meer worden verlengd.',
    en: 'The review has begun: this round cannot be extended any more.',
  },
  holds: ({ facts: { requests } }) =>
    requests.every(({ aggregate: { state } }) =>
      ['submitted', 'awaiting-supplement', 'withdrawn'].includes(state),
    ),
};

const onlyOnce: RoundGuard<'carry-over', 'firstRound'> = {
  code: 'carried-over-before',
  says: { nl: 'Dit is al gebeurd.', en: 'This has been done already.' },
  holds: ({ case: { carriedOver } }) => carriedOver === undefined,
};

const somethingIsLeft: RoundGuard<'carry-over', 'firstRound'> = {
  code: 'nothing-to-carry-over',
  says: {
    nl: 'Alleen wat het eerste tijdvak van het jaar overlaat gaat mee, als dat verdeeld is.',
    en: 'Only what the first round of the year leaves is carried over, once that has been divided.',
  },
  holds: ({ facts: { firstRound } }) =>
    firstRound?.allocation?.confirmedAs !== undefined && firstRound.allocation.left > 0,
};

const why = ({
  case: current,
  input,
  random,
}: RoundContext<'plan-round' | 'extend-round' | 'change-ceiling'>): RecordChange => ({
  set: 'text',
  name: reasonText(current.version + 1),
  salt: random.salt,
  body: input.reason,
});

/** 64 hexadecimal characters out of 256 bits of chance. */
const seedFrom = ({ random }: Pick<RoundContext, 'random'>): string => hashOfJson({ seed: random.secret });

export const planningRows = [
  row({
    from: ['none'],
    command: 'plan-round',
    by: ['officer'],
    when: [regulationIsKnown, fitsItsName, reasonIsClean],
    to: 'planned',
    emits: 'round-planned',
    contention: 'retry',
    data: (context) => ({
      regulation: context.input.regulation,
      opensOn: context.input.opensOn,
      closesOn: context.input.closesOn,
      ceiling: context.input.ceiling,
      commitment: commitmentOf(seedFrom(context)),
      reason: context.seal(context.input.reason),
    }),
    records: (context) => [
      { set: 'title', title: context.case.id },
      { set: 'text', name: seedText, salt: context.random.salt, body: seedFrom(context) },
      why(context),
    ],
  }),
  row({
    from: ['planned'],
    command: 'open-round',
    by: ['officer', 'system'],
    when: [notBefore],
    to: 'open',
    emits: 'round-opened',
    contention: 'retry',
    data: () => ({}),
  }),
  row({
    from: ['planned', 'open', 'closed'],
    command: 'extend-round',
    by: ['officer'],
    facts: ['requests'],
    when: [laterThanNow, nothingRead, reasonIsClean],
    to: {
      oneOf: ['planned', 'open', 'closed'],
      pick: ({ case: { state }, input, now }): RoundState =>
        state === 'closed' && dayOf(now) <= input.closesOn ? 'open' : state,
    },
    emits: 'round-extended',
    contention: 'tell',
    data: ({ input, seal }) => ({ closesOn: input.closesOn, reason: seal(input.reason) }),
    records: (context) => [why(context)],
  }),
  row({
    from: ['open'],
    command: 'close-round',
    by: ['officer', 'system'],
    when: [isOver],
    to: 'closed',
    emits: 'round-closed',
    contention: 'retry',
    data: () => ({}),
  }),
  row({
    from: ['planned', 'open', 'closed'],
    command: 'change-ceiling',
    by: ['officer'],
    when: [reasonIsClean],
    to: 'same',
    emits: 'ceiling-changed',
    contention: 'tell',
    data: ({ input, seal }) => ({ ceiling: input.ceiling, reason: seal(input.reason) }),
    records: (context) => [why(context)],
  }),
  row({
    from: ['planned', 'open', 'closed'],
    command: 'carry-over',
    by: ['officer'],
    facts: ['firstRound'],
    when: [onlyOnce, somethingIsLeft],
    to: 'same',
    emits: 'carried-over',
    contention: 'tell',
    data: ({ facts: { firstRound } }) => ({
      from: firstRound?.id ?? '',
      amount: firstRound?.allocation?.left ?? 0,
    }),
  }),
];
