// Every term of a case as data: who has to act, how long it lasts, who is reminded, and what happens when it passes unused.
import type { ApplicantTerm, OfficeTerm } from '../../schemas/notices.ts';
import { kopgroep } from '../../schemas/programmes/kopgroep.ts';
import type { TermRule } from '../case/duties.ts';

const reminders = [14, 5] as const;
const assumption = 'programme setting (assumption)';

export const terms: Record<ApplicantTerm | OfficeTerm, TermRule> = {
  draft: {
    who: 'applicant',
    lasts: `${kopgroep.lapseMonths} months since anybody worked on the draft, or since the nomination`,
    source: assumption,
    reminders,
    after: 'lapse',
  },
  supplement: {
    who: 'applicant',
    lasts: `as the office sets it, at least ${kopgroep.supplementWorkingDays} working days; the decision term stands still`,
    source: 'Awb 4:5, 4:15',
    reminders,
    after: 'expire-term',
  },
  clarification: {
    who: 'applicant',
    lasts: `as the chair sets it, at least ${kopgroep.clarificationWorkingDays} working days`,
    source: assumption,
    reminders,
    after: 'expire-term',
  },
  confirmation: {
    who: 'applicant',
    lasts: `${kopgroep.confirmationWeeks} weeks after the question, which comes ${kopgroep.confirmationMonths} months after publication or the last answer`,
    source: assumption,
    reminders,
  },
  decision: {
    who: 'office',
    lasts: `${kopgroep.decisionWeeks} weeks from receipt of the application, or of the request to look again, longer by the days it stood still, and until the day an announced delay names`,
    source: 'Awb 4:13, 4:15; eight weeks are an assumption',
    reminders,
  },
  review: {
    who: 'reviewers',
    lasts: `${kopgroep.reviewWeeks} weeks from the opening of the review`,
    source: assumption,
    reminders,
  },
};
