// Where a case stands for the coordinator of its region: what goes on between receipt and decision is the office's alone.
import type { CaseSummary } from '../../../schemas/caseView.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import { stateName } from '../case/stateNames.ts';

const pending: Bilingual = { nl: 'In behandeling', en: 'Being processed' };
const unanswered: Bilingual = {
  nl: 'Genomineerd: het project heeft nog niet geantwoord',
  en: 'Nominated: the project has not answered yet',
};

/** States in which nothing was told outside since the case came in, or since the objection to what was decided. */
const internal: readonly CaseSummary['state'][] = [
  'submitted',
  'awaiting-supplement',
  'under-review',
  'in-deliberation',
  'advised',
  'judged-nearly',
  'amending',
  'judged-positive',
  'judged-negative',
  'allocated',
  'decision-prepared',
  'objected',
  'objection-prepared',
];

export function stateInRegion(summary: CaseSummary, isOffice: boolean): Bilingual {
  if (summary.state === 'nominated') return unanswered;
  return !isOffice && internal.includes(summary.state) ? pending : stateName(summary);
}
