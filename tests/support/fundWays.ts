// Ways of a request to the fund to every state, and what else each command waits for: told once, for the rules alone and for the doors.
import type { FundCommand } from '../../schemas/commands/fund.ts';
import type { FundCase } from '../../schemas/fund/case.ts';
import type { FundState } from '../../schemas/fund/states.ts';
import { judgement, reviewOf } from './fundInputs.ts';
import type { Moment } from './moments.ts';

export type FundActor =
  | 'applicant'
  | 'signatory'
  | 'officer'
  | 'officer2'
  | 'reviewer1'
  | 'reviewer2'
  | 'reviewer3'
  | 'chair'
  | 'decider1'
  | 'decider2'
  | 'decider3'
  | 'decider4'
  /** The one who was invited. */
  | 'partner'
  | 'system';

export type FundStep =
  | {
      readonly by: FundActor;
      readonly gives: FundCommand;
      readonly input?: (moment: Moment<FundCase>) => object;
      readonly at?: string;
    }
  /** The days pass, with everything the system does on each, until it has this duty; it then does that, too. */
  | { readonly passes: FundCommand }
  | { readonly saves: Readonly<Record<string, unknown>> };

const step = (
  by: FundActor,
  gives: FundCommand,
  input?: (moment: Moment<FundCase>) => object,
  at?: string,
): FundStep => ({
  by,
  gives,
  ...(input === undefined ? {} : { input }),
  ...(at === undefined ? {} : { at }),
});
const exactly = (input: object) => () => input;

const better = { saves: { labourMarketLink: 'De zorg in de regio vraagt hierom, met cijfers.' } } as const;
const reviewing = '2027-02-08T09:00:00.000Z';
const afterTheProject = '2032-01-05T09:00:00.000Z';

const draft = [step('applicant', 'start'), step('applicant', 'invite-partner')];
const submitted = [...draft, { saves: {} }, step('applicant', 'submit')];
const awaiting = [...submitted, step('officer', 'request-supplement')];
const reviewOpen = [...submitted, step('officer', 'open-review', undefined, reviewing)];
const threeReviewers = step('officer', 'assign-reviewers', ({ reviewers }) => ({
  reviewers: reviewers.slice(0, 3),
}));
const underReview = [...reviewOpen, threeReviewers];
const oneLevel = ({ current }: Moment<FundCase>) => reviewOf(current, 4);
const reviews = (['reviewer1', 'reviewer2', 'reviewer3'] as const).map((who) =>
  step(who, 'submit-review', oneLevel),
);
const deliberation = [...underReview, ...reviews, step('officer', 'close-review')];
const offered = step('officer', 'offer-hearing');
const answered = [offered, step('applicant', 'answer-hearing')];
const heard = [...answered, step('officer', 'record-hearing')];
const adopted = (level: number, ...first: number[]) => [
  ...deliberation,
  ...heard,
  step('chair', 'adopt-judgement', judgement(level, ...first)),
];
const nearly = adopted(4, 2);
const negative = adopted(4, 1);
const amending = [...nearly, step('decider1', 'allow-amendment')];
const allocated = [...adopted(4), step('system', 'allocate')];
const prepared = [...allocated, step('decider1', 'prepare-decision')];
const release = step('decider2', 'release-decision');
const granted = [...prepared, release];
const expired = [{ passes: 'expire-term' as const }, step('officer', 'propose-not-processing')];
const published = [...granted, step('officer', 'publish-grant')];
const running = [...published, step('applicant', 'start-project')];
const reported = [...running, step('applicant', 'report-final', undefined, afterTheProject)];
const objected = [...granted, step('applicant', 'object')];
const dismissing = step(
  'decider3',
  'prepare-objection-decision',
  exactly({ outcome: 'dismissed', reason: 'Nee.' }),
);

export const fundWays: Readonly<Record<FundState, readonly FundStep[]>> = {
  none: [],
  draft,
  lapsed: [...draft, { passes: 'lapse' }],
  submitted,
  'awaiting-supplement': awaiting,
  'under-review': underReview,
  'in-deliberation': deliberation,
  'judged-nearly': nearly,
  amending,
  'judged-positive': adopted(4),
  'judged-negative': negative,
  allocated,
  'decision-prepared': prepared,
  granted,
  refused: [...negative, step('decider1', 'prepare-decision'), release],
  'not-processed': [...awaiting, ...expired, step('decider1', 'prepare-decision'), release],
  published,
  running,
  reported,
  settled: [...reported, step('officer', 'settle')],
  objected,
  'objection-prepared': [...objected, dismissing],
  withdrawn: [...submitted, step('applicant', 'withdraw')],
};

/** What must have happened besides arriving in the state, so that a command is possible. */
export interface FundReadiness {
  readonly steps?: readonly FundStep[];
  /** Not from the arrival in the state, but from this way to it. */
  readonly instead?: readonly FundStep[];
  /** The moment of the command, or the duty that it is. */
  readonly at?: string;
  readonly on?: FundCommand;
  /** There is no money left in the round. */
  readonly spent?: true;
}

const asking = (state: FundState): readonly FundStep[] => {
  if (state === 'under-review') return [offered];
  return state === 'in-deliberation' ? [step('chair', 'ask-clarification')] : [];
};
const fallenShort = (state: FundState): readonly FundStep[] =>
  state === 'submitted'
    ? [
        step('officer', 'request-supplement'),
        better,
        step('applicant', 'supplement'),
        step('officer', 'propose-not-processing'),
      ]
    : expired;
const proposed = (state: FundState): readonly FundStep[] => {
  if (state === 'submitted') return [step('officer', 'propose-formal-refusal')];
  return state === 'awaiting-supplement' ? expired : [];
};

export const fundReady: {
  readonly [Command in FundCommand]?: (state: FundState) => FundReadiness;
} = {
  supplement: () => ({ steps: [better] }),
  'propose-not-processing': (state) => ({ steps: fallenShort(state).slice(0, -1) }),
  'assign-reviewers': () => ({ instead: reviewOpen }),
  'close-review': () => ({ steps: reviews }),
  'answer-clarification': () => ({ steps: [step('chair', 'ask-clarification')] }),
  'answer-hearing': () => ({ steps: [offered] }),
  'record-hearing': () => ({ steps: answered }),
  'adopt-judgement': () => ({ steps: heard }),
  'leave-as-it-is': () => ({ spent: true }),
  reassess: () => ({ steps: [better, step('applicant', 'amend')] }),
  'prepare-decision': (state) => ({ steps: proposed(state) }),
  'prepare-decision-with-round': (state) => ({ steps: proposed(state) }),
  'report-final': () => ({ at: afterTheProject }),
  'resolve-undelivered': () => ({ steps: [step('system', 'record-undelivered')] }),
  remind: (state) => ({ steps: asking(state), on: 'remind' }),
  warn: (state) => ({
    steps: state === 'awaiting-supplement' ? [{ passes: 'expire-term' }] : [],
    on: 'warn',
  }),
  'expire-term': (state) => ({ steps: asking(state), on: 'expire-term' }),
  lapse: () => ({ on: 'lapse' }),
};
