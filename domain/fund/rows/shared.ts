// The rows that a request shares with every kind of case, with the states and numbers of its own.
import type { FundCase } from '../../../schemas/fund/case.ts';
import type { FundState } from '../../../schemas/fund/states.ts';
import { rif } from '../../../schemas/programmes/rif.ts';
import { assigningRows } from '../../case/rows/assigning.ts';
import { clarifyingRows } from '../../case/rows/clarifying.ts';
import { erasingRows } from '../../case/rows/erasing.ts';
import { noticingRows } from '../../case/rows/noticing.ts';
import { notProcessingRows } from '../../case/rows/notProcessing.ts';
import { partneringRows } from '../../case/rows/partnering.ts';
import { remindingRows } from '../../case/rows/reminding.ts';
import { reviewingRows, tasksGone } from '../../case/rows/reviewing.ts';
import { supplementingRows } from '../../case/rows/supplementing.ts';
import { clarificationIsOpen, openStop } from '../../case/stops.ts';
import { withdrawalText } from '../../case/textNames.ts';
import { dutiesOf } from '../duties.ts';
import { amendmentIsOpen, hearingIsOffered } from '../openTerms.ts';
import { beingDecided, ended, existing, withApplicant } from '../stateGroups.ts';
import { row } from '../types.ts';

/** The question that waits for the applicant’s answer. */
function openQuestion(current: FundCase): { readonly askedOn: string; readonly due: string } | undefined {
  const { hearing, amendment, clarification } = current;
  if (hearing && hearingIsOffered(current)) return { askedOn: hearing.offeredOn, due: hearing.due };
  if (amendment && amendmentIsOpen(current)) return amendment;
  return openStop(current) ?? (clarificationIsOpen(current) ? clarification : undefined);
}

export const sharedRows = [
  ...partneringRows(rif.maximumPartners),
  ...supplementingRows(rif.supplementWorkingDays),
  ...notProcessingRows,
  ...assigningRows({ reviewWeeks: rif.reviewWeeks, reviewedBefore: () => [] }),
  ...reviewingRows(rif.reviews),
  ...clarifyingRows(rif.clarificationWorkingDays),
  row({
    from: ['draft', 'awaiting-supplement', 'amending', ...beingDecided],
    command: 'withdraw',
    by: ['applicant'],
    to: 'withdrawn',
    emits: 'request-withdrawn',
    contention: 'retry',
    data: ({ input: { reason }, seal }) => (reason === undefined ? {} : { reason: seal(reason) }),
    records: ({ case: current, input: { reason }, random }) => [
      ...tasksGone(current),
      ...(reason === undefined
        ? []
        : [{ set: 'text' as const, name: withdrawalText, salt: random.salt, body: reason }]),
    ],
  }),
  ...noticingRows({
    existing,
    withApplicant,
    opening: [
      'supplement-request',
      'supplement-extension',
      'clarification-request',
      'hearing-offer',
      'amendment-request',
    ],
    openQuestion: (current) => openQuestion(current as FundCase),
  }),
  ...remindingRows<FundState, FundCase>(
    dutiesOf,
    {
      remind: ['draft', 'awaiting-supplement', 'under-review', 'in-deliberation', 'amending', 'running'],
      warn: [
        ...beingDecided,
        'awaiting-supplement',
        'amending',
        'objected',
        'objection-prepared',
        'reported',
      ],
      expire: ['awaiting-supplement', 'under-review', 'in-deliberation', 'amending'],
      lapse: ['draft'],
      lapsed: 'lapsed',
    },
    'request-lapsed',
  ),
  ...erasingRows({
    from: existing,
    over: [...ended, 'refused', 'not-processed', 'settled'],
    wasJudged: (current) => (current as FundCase).judgedAs !== undefined,
  }),
];
