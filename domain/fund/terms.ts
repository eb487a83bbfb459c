// Every term of a request as data: who has to act, how long it lasts, who is reminded, and what happens when it passes unused.
import type * as z from 'zod/mini';
import type { fundApplicantTerm, fundOfficeTerm } from '../../schemas/fund/states.ts';
import { rif } from '../../schemas/programmes/rif.ts';
import type { TermRule } from '../case/duties.ts';

const reminders = [14, 5] as const;
const assumption = 'programme setting (assumption)';

export type FundTerm = z.infer<typeof fundApplicantTerm> | z.infer<typeof fundOfficeTerm>;

export const terms: Record<FundTerm, TermRule> = {
  draft: {
    who: 'applicant',
    lasts: `${rif.lapseMonths} months since anybody worked on the draft`,
    source: assumption,
    reminders,
    after: 'lapse',
  },
  supplement: {
    who: 'applicant',
    lasts: `as the office sets it, at least ${rif.supplementWorkingDays} working days; the decision term stands still`,
    source: 'Awb 4:5, 4:15',
    reminders,
    after: 'expire-term',
  },
  clarification: {
    who: 'applicant',
    lasts: `as the chair sets it, at least ${rif.clarificationWorkingDays} working days`,
    source: assumption,
    reminders,
    after: 'expire-term',
  },
  hearing: {
    who: 'applicant',
    lasts: `as the offer says, at least ${rif.hearingWorkingDays} working days`,
    source: 'article 19.2; the length is an assumption',
    reminders,
    after: 'expire-term',
  },
  amendment: {
    who: 'applicant',
    lasts: 'as the decider sets it, at most the working days of the regulation',
    source: 'article 19.6',
    reminders,
    after: 'expire-term',
  },
  'progress-report': {
    who: 'applicant',
    lasts: 'until the weeks of the regulation before the first half of the project ends',
    source: 'article 24.2',
    reminders,
  },
  'final-report': {
    who: 'applicant',
    lasts: 'the weeks of the regulation after the project ends',
    source: 'article 25.6',
    reminders,
  },
  decision: {
    who: 'office',
    lasts:
      'the weeks of the regulation from the day the round closed, longer by the days it stood still and by an amendment, and until the day an announced delay names',
    source: 'article 21.1; Awb 4:14, 4:15',
    reminders,
  },
  review: {
    who: 'reviewers',
    lasts: `${rif.reviewWeeks} weeks from the opening of the review`,
    source: assumption,
    reminders,
  },
  objection: {
    who: 'office',
    lasts: `${rif.objectionDecisionWeeks} weeks from the day after the last day to object`,
    source: 'Awb 7:10',
    reminders,
  },
  settlement: {
    who: 'office',
    lasts: 'the weeks of the regulation after the final report came in',
    source: 'article 25.7; from which day is an assumption',
    reminders,
  },
};
