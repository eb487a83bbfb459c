// What is due in a request, to whom, and when: the one place that queues, reminders and the calendar read.
import type { FundCase } from '../../schemas/fund/case.ts';
import { rif } from '../../schemas/programmes/rif.ts';
import { type OpenTerm, untouchedSince } from '../case/duties.ts';
import { clarificationIsOpen, openStop } from '../case/stops.ts';
import { addMonths, dayOf } from '../clock/days.ts';
import { finalReportDue, progressReportDue } from '../clock/period.ts';
import { weeksAfter } from '../clock/weeks.ts';
import { regulationOf } from './regulationOf.ts';
import { beingDecided } from './stateGroups.ts';
import type { FundTerm } from './terms.ts';

interface FundOpenTerm extends OpenTerm {
  readonly term: FundTerm;
}

/** Whether the applicant writes on the form now; what ends otherwise leaves its last form as it was. */
export const formIsWritten = (current: FundCase): boolean =>
  current.state === 'draft' || current.state === 'awaiting-supplement' || amendmentIsOpen(current);

export const hearingIsOffered = ({ hearing }: FundCase): boolean =>
  hearing !== undefined && hearing.answer === undefined && hearing.recordedAs === undefined;

export const amendmentIsOpen = ({ state, amendment }: FundCase): boolean =>
  state === 'amending' && amendment !== undefined && amendment.amendedAs === undefined && !amendment.expired;

/** Everything that runs now. `savedOn`: the day a draft was last saved, which is no event of its case. */
export function openTerms(current: FundCase, savedOn?: string): readonly FundOpenTerm[] {
  return [...ofTheApplicant(current, savedOn), ...ofTheProject(current), ...ofTheOffice(current)];
}

function ofTheApplicant(current: FundCase, savedOn?: string): FundOpenTerm[] {
  const { state, clarification, hearing, amendment, changedAt } = current;
  const stop = openStop(current);
  const terms: FundOpenTerm[] = [];
  if (state === 'draft' && changedAt !== undefined) {
    const since = untouchedSince(current, savedOn) ?? dayOf(changedAt);
    terms.push({ term: 'draft', due: addMonths(since, rif.lapseMonths), since });
  }
  if (state === 'awaiting-supplement' && stop)
    terms.push({ term: 'supplement', due: stop.due, since: stop.askedOn });
  if (state === 'in-deliberation' && clarification && clarificationIsOpen(current))
    terms.push({ term: 'clarification', due: clarification.due, since: clarification.askedOn });
  if ((state === 'under-review' || state === 'in-deliberation') && hearing && hearingIsOffered(current))
    terms.push({ term: 'hearing', due: hearing.due, since: hearing.offeredOn });
  if (amendment && amendmentIsOpen(current))
    terms.push({ term: 'amendment', due: amendment.due, since: amendment.askedOn });
  return terms;
}

/** The reports of a project that runs (24.2, 25.6), and its settlement (25.7). */
function ofTheProject(current: FundCase): FundOpenTerm[] {
  const { state, startsOn, years, endsOn, progressReportedOn, finalReportedOn } = current;
  if (startsOn === undefined || years === undefined || endsOn === undefined) return [];
  const { progressWeeksBeforeHalf, finalWeeksAfterEnd, settlementWeeks } = regulationOf(current).reports;
  const period = { startsOn, years };
  if (state === 'running') {
    const due =
      progressReportedOn === undefined
        ? progressReportDue(period, progressWeeksBeforeHalf.value)
        : finalReportDue(period, finalWeeksAfterEnd.value);
    return [
      { term: progressReportedOn === undefined ? 'progress-report' : 'final-report', due, since: startsOn },
    ];
  }
  if (state !== 'reported' || finalReportedOn === undefined) return [];
  return [
    {
      term: 'settlement',
      due: weeksAfter(finalReportedOn, settlementWeeks.value),
      since: finalReportedOn,
    },
  ];
}

function ofTheOffice(current: FundCase): FundOpenTerm[] {
  const { state, decisionDue, delayedUntil, reviewDue, roundClosesOn, objection } = current;
  const terms: FundOpenTerm[] = [];
  if (state === 'under-review' && reviewDue !== undefined)
    terms.push({ term: 'review', due: reviewDue, since: roundClosesOn ?? reviewDue });
  // The term also runs on once a term to supplement has passed unused, and while an amendment is waited for.
  const runsOn = (state === 'awaiting-supplement' && !openStop(current)) || state === 'amending';
  if ((beingDecided.includes(state) || runsOn) && decisionDue !== undefined)
    terms.push({
      term: 'decision',
      due: [decisionDue, delayedUntil ?? ''].toSorted().at(-1) ?? '',
      since: roundClosesOn ?? decisionDue,
    });
  if ((state === 'objected' || state === 'objection-prepared') && objection)
    terms.push({ term: 'objection', due: objection.decisionDue, since: objection.filedOn });
  return terms;
}

/** The first day on which anything of the request is due; `undefined` when nothing is. */
export const nextDue = (current: FundCase): string | undefined =>
  openTerms(current)
    .map(({ due }) => due)
    .sort()[0];
