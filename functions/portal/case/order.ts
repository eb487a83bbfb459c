// In which order a case offers its acts to this reader: what is most likely next, what is also possible, and what ends it on
// formal grounds, which nobody may come across as the thing to do.
import type { CaseView } from '../../../schemas/caseView.ts';
import { actOf } from '../acts/acts.ts';

/** The work itself, in the order in which it is done: the first that can be done now is the next step. */
const work = [
  'supplement',
  'amend',
  'answer-clarification',
  'answer-hearing',
  'sign',
  'submit',
  'submit-review',
  'publish-revision',
  'open-review',
  'assign-reviewers',
  'close-review',
  'adopt-advice',
  'adopt-judgement',
  'reassess',
  'allow-amendment',
  'release-objection-decision',
  'release-decision',
  'prepare-objection-decision',
  'prepare-decision',
];
/** Possible at almost any moment, and seldom what one comes for; or an end on formal grounds. */
const seldom = new Set([
  'withdraw',
  'choose-notice-channel',
  'change-contact',
  'announce-delay',
  'erase-person',
  'declare-conflict',
  'abstain',
  'release-reviewer',
  'retract',
  'archive',
  'propose-not-processing',
  'propose-formal-refusal',
]);
/** Steps that are taken after others, however few there are, and what nobody has to do. */
const neverFirst = new Set([
  'confirm-not-processing',
  'return-decision',
  'return-objection-decision',
  'object',
  'request-reconsideration',
]);
/** They are done where what they are about is shown. */
const elsewhere = new Set(['resolve-undelivered', 'restate-pledge', 'remove-partner']);

export interface OrderedActs {
  readonly next: string | undefined;
  readonly further: readonly string[];
  readonly others: readonly string[];
}

/** `reader`: the id of the person. */
export function actsInOrder(view: CaseView, reader: string): OrderedActs {
  const possible = view.allowed.filter(
    (command) =>
      actOf(view.kind, command) !== undefined && !elsewhere.has(command) && canHold(view, command, reader),
  );
  const usual = possible.filter((command) => !seldom.has(command)).sort((a, b) => place(a) - place(b));
  const next = usual.find((command) => !neverFirst.has(command) && !waits(view, command));
  return {
    next,
    further: usual.filter((command) => command !== next),
    others: possible.filter((command) => seldom.has(command)),
  };
}

/** Whether it can be done, but there is something to wait for first. */
function waits({ reviewers = [] }: CaseView, command: string): boolean {
  if (command === 'assign-reviewers') return reviewers.length > 0;
  return command === 'close-review' && reviewers.some(({ submitted, abstained }) => !submitted && !abstained);
}

/** What is no work of the committee keeps its place between reviewing and deciding. */
const place = (command: string): number => (work.includes(command) ? work.indexOf(command) : work.length);

/** What an act needs and the view tells: who cannot do it now is not sent to a page that refuses. */
function canHold(view: CaseView, command: string, reader: string): boolean {
  if (view.barred?.some((one) => one.command === command)) return false;
  const { notProcessing, clarification } = view;
  const formalRefusal = view.kind === 'fund' ? view.formalRefusal : undefined;
  const hearing = view.kind === 'fund' ? view.hearing : undefined;
  switch (command) {
    case 'submit-review':
    case 'abstain':
      return !hasAnswered(view, reader);
    case 'confirm-not-processing':
      return notProcessing !== undefined && notProcessing.proposedBy !== reader;
    case 'open-review':
      return (notProcessing ?? formalRefusal) === undefined;
    case 'prepare-decision':
      return (
        view.kind !== 'fund' ||
        !['submitted', 'awaiting-supplement'].includes(view.state) ||
        (notProcessing ?? formalRefusal) !== undefined
      );
    case 'answer-clarification':
      return clarification !== undefined && clarification.answer === undefined;
    case 'ask-clarification':
      return clarification === undefined;
    case 'answer-hearing':
      return hearing !== undefined && hearing.answer === undefined;
    case 'record-hearing':
      return hearing?.answer !== undefined && hearing.report === undefined;
    case 'offer-hearing':
      return hearing === undefined;
    default:
      return true;
  }
}

/** Whether this reviewer has handed in a review, or abstained. */
export const hasAnswered = ({ reviewers = [], reviews = [] }: CaseView, reader: string): boolean =>
  reviews.some(({ reviewer }) => reviewer === reader) ||
  reviewers.some(
    ({ person, submitted, abstained }) => person === reader && (submitted || abstained !== undefined),
  );
