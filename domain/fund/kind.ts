// The request to the fund as a kind of case.
import { fundEventName } from '../../events/types.ts';
import { fundV1 } from '../../schemas/forms/fund-v1.ts';
import type { FundCase } from '../../schemas/fund/case.ts';
import type { CaseKind } from '../case/kind.ts';
import { access } from './access.ts';
import { termOf } from './clockOf.ts';
import { criteriaOf } from './criteria.ts';
import { dutiesOf } from './duties.ts';
import { fundLifecycle } from './lifecycle.ts';
import { formIsWritten, nextDue } from './openTerms.ts';
import { queueOf, standing } from './standing.ts';

export const fundKind: CaseKind<FundCase> = {
  lifecycle: fundLifecycle,
  access,
  series: 'RIF',
  eventName: fundEventName,
  content: fundV1.content,
  formIsWritten,
  openFields: ({ form = 1, supplement }) => (form === 1 ? undefined : (supplement?.fields ?? [])),
  standing,
  queueOf,
  nextDue,
  dutiesOf,
  termOf,
  criteria: criteriaOf,
};
