// One line of a list of cases.
import { caseKindOf } from '../../../domain/caseKinds.ts';
import type { Case } from '../../../schemas/case.ts';
import type { CaseSummary } from '../../../schemas/caseView.ts';
import type { FundCase } from '../../../schemas/fund/case.ts';
import type { Head } from '../../platform/caseRows.ts';
import { present } from './seen.ts';

export const summarise = ({ aggregate, title }: Head<Case>): CaseSummary =>
  aggregate.kind === 'fund'
    ? fundSummary(aggregate, title)
    : { kind: aggregate.kind, ...summaryOf(aggregate, title), state: aggregate.state };

export const fundSummary = (current: FundCase, title: string | undefined) => ({
  kind: current.kind,
  ...summaryOf(current, title),
  state: current.state,
  ...present('round', current.round),
  ...present('school', current.school),
  ...present('category', current.category),
  ...present('amount', current.amount),
});

export const summaryOf = (current: Case, title: string | undefined) => ({
  number: current.id,
  ...present('title', title),
  regions: current.regions ?? [],
  standing: caseKindOf(current.kind).standing(current),
  ...present('submittedAt', current.submittedAt),
  ...present('decisionDue', current.decisionDue),
});
