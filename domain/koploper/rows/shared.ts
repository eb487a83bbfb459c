// The rows that a koploper application shares with every kind of case, with the states and numbers of its own.
import type { KoploperCase, KoploperState } from '../../../schemas/case.ts';
import { kopgroep } from '../../../schemas/programmes/kopgroep.ts';
import { kopgroepV1 } from '../../../schemas/rubrics/kopgroep-v1.ts';
import { assigningRows } from '../../case/rows/assigning.ts';
import { clarifyingRows } from '../../case/rows/clarifying.ts';
import { delaying, returning } from '../../case/rows/deciding.ts';
import { erasingRows } from '../../case/rows/erasing.ts';
import { noticingRows } from '../../case/rows/noticing.ts';
import { notProcessingRows } from '../../case/rows/notProcessing.ts';
import { partneringRows } from '../../case/rows/partnering.ts';
import { remindingRows } from '../../case/rows/reminding.ts';
import { reviewingRows } from '../../case/rows/reviewing.ts';
import { supplementingRows } from '../../case/rows/supplementing.ts';
import { clarificationIsOpen, openStop } from '../../case/stops.ts';
import { dutiesOf } from '../duties.ts';
import { beingDecided, ended, existing, withApplicant } from '../stateGroups.ts';

const { supplementWorkingDays, clarificationWorkingDays, reviewWeeks } = kopgroep;

export const sharedRows = [
  ...partneringRows(kopgroep.maximumPartners),
  ...supplementingRows(supplementWorkingDays),
  ...notProcessingRows,
  ...assigningRows({
    reviewWeeks,
    reviewedBefore: (current) => (current as KoploperCase).reconsideration?.reviewers ?? [],
  }),
  ...reviewingRows(kopgroepV1.reviews),
  ...clarifyingRows(clarificationWorkingDays),
  returning<KoploperState>('advised'),
  delaying(beingDecided),
  ...noticingRows({
    existing,
    withApplicant,
    opening: ['supplement-request', 'supplement-extension', 'clarification-request'],
    openQuestion: (current) =>
      openStop(current) ?? (clarificationIsOpen(current) ? current.clarification : undefined),
  }),
  ...remindingRows<KoploperState, KoploperCase>(
    dutiesOf,
    {
      remind: ['nominated', 'draft', 'awaiting-supplement', 'in-deliberation', 'published'],
      warn: [...beingDecided, 'awaiting-supplement'],
      expire: ['awaiting-supplement', 'in-deliberation'],
      lapse: ['nominated', 'draft'],
      lapsed: 'lapsed',
    },
    'application-lapsed',
  ),
  ...erasingRows({
    from: [...withApplicant, ...ended],
    over: [...ended, 'deferred', 'declined'],
    wasJudged: (current) => {
      const { advice, slug } = current as KoploperCase;
      return advice !== undefined || slug !== undefined;
    },
  }),
];
