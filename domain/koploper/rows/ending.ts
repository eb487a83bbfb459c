// The ways a case ends that no decision brings: withdrawn, lapsed, retracted from the public, archived.

import type { KoploperState } from '../../../schemas/case.ts';
import { tasksGone } from '../../case/rows/reviewing.ts';
import { endingText, withdrawalText } from '../../case/textNames.ts';
import { beingDecided } from '../stateGroups.ts';
import { type KoploperContext, row } from '../types.ts';

/** Who withdraws a request to look again goes back to the decision that stands. */
const afterWithdrawal = ({ case: { reconsideration } }: Pick<KoploperContext, 'case'>): KoploperState =>
  reconsideration?.was ?? 'withdrawn';

const address = ({ case: { slug } }: Pick<KoploperContext, 'case'>): string => {
  if (slug === undefined) throw new Error('what was published has an address');
  return slug;
};

/** Written once: a case ends once. */
const withReason = ({ input, random }: KoploperContext<'retract' | 'archive'>) => [
  { set: 'text' as const, name: endingText, salt: random.salt, body: input.reason },
];

export const endingRows = [
  row({
    from: ['draft', 'awaiting-supplement', ...beingDecided],
    command: 'withdraw',
    by: ['applicant'],
    to: { oneOf: ['withdrawn', 'declined', 'deferred'], pick: afterWithdrawal },
    emits: 'application-withdrawn',
    contention: 'retry',
    data: ({ input: { reason }, seal }) => (reason === undefined ? {} : { reason: seal(reason) }),
    records: ({ case: current, input: { reason }, random }) => [
      ...tasksGone(current),
      ...(reason === undefined
        ? []
        : [{ set: 'text' as const, name: withdrawalText, salt: random.salt, body: reason }]),
    ],
  }),
  row({
    from: ['published'],
    command: 'retract',
    by: ['officer'],
    to: 'retracted',
    emits: 'koploper-retracted',
    contention: 'tell',
    data: (context) => ({ slug: address(context), reason: context.seal(context.input.reason) }),
    records: withReason,
  }),
  row({
    from: ['published'],
    command: 'archive',
    by: ['officer'],
    to: 'archived',
    emits: 'koploper-archived',
    contention: 'tell',
    data: (context) => ({ slug: address(context), reason: context.seal(context.input.reason) }),
    records: withReason,
  }),
];
