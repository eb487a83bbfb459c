// From a start to what was handed in, and what was added to it.
import { counting, nothing, touched } from '../../case/folds.ts';
import { answeredOn } from '../../case/stops.ts';
import { dayOf } from '../../clock/days.ts';
import type { FundEventData } from '../types.ts';
import type { Change, FoldsOf } from './fold.ts';

/** What the fund needs of the content: for the ranking, the term of the project and the lottery. */
export const contentOf = (data: Omit<FundEventData<'request-amended'>, 'state' | 'findings'>): Change => ({
  form: data.form,
  contentHash: data.contentHash,
  regions: data.regions,
  category: data.category,
  variant: data.variant,
  amount: data.amount,
  years: data.years,
  startsOn: data.startsOn,
});

export const draftingFolds: FoldsOf<
  | 'request-started'
  | 'pledge-restated'
  | 'request-signed'
  | 'request-submitted'
  | 'request-supplemented'
  | 'closing-day-moved'
  | 'request-lapsed'
  | 'request-withdrawn'
  | 'request-resubmitted'
> = {
  'request-started': (_current, data, { time }) => ({
    applicant: data.applicant,
    round: data.round,
    regulation: data.regulation,
    school: data.school,
    category: data.category,
    variant: data.variant,
    regions: data.regions,
    channel: data.channel,
    follows: data.follows,
    form: 1,
    ...touched(time),
  }),
  'pledge-restated': (current, { sector, was }, { time }) => ({
    ...counting(current, sector, was === 'invited' ? {} : { [was]: -1 }),
    ...touched(time),
  }),
  'request-signed': (_current, { signatory, form, contentHash }, { version, time }) => ({
    signature: { by: signatory, form, contentHash, as: version },
    ...touched(time),
  }),
  'request-submitted': (_current, data, { time }) => ({
    ...contentOf(data),
    lotteryHash: data.contentHash,
    roundClosesOn: data.roundClosesOn,
    decisionDue: data.decisionDue,
    submittedAt: time,
    touchedOn: undefined,
    reminded: undefined,
  }),
  'request-supplemented': (current, data, { time }) => ({
    ...contentOf(data),
    decisionDue: data.decisionDue,
    stops: answeredOn(current.stops, dayOf(time)),
    supplement: undefined,
    notProcessing: undefined,
  }),
  'closing-day-moved': (_current, { closesOn, decisionDue, roundEvent }) => ({
    roundClosesOn: closesOn,
    decisionDue,
    carriedAs: roundEvent,
  }),
  'request-lapsed': nothing,
  'request-withdrawn': nothing,
  'request-resubmitted': (_current, { as }) => ({ followedBy: as }),
};
