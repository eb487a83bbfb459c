// The request to the fund as a kind of case.
import { fundEventName } from '../../events/types.ts';
import { fundV1 } from '../../schemas/forms/fund-v1.ts';
import type { FundCase } from '../../schemas/fund/case.ts';
import type { CaseKind } from '../case/kind.ts';
import { fundLifecycle } from './lifecycle.ts';

export const fundKind: CaseKind<FundCase> = {
  lifecycle: fundLifecycle,
  access: {},
  series: 'RIF',
  eventName: fundEventName,
  content: fundV1.content,
  formIsWritten: () => false,
  openFields: () => undefined,
  standing: () => ({ label: { nl: '', en: '' }, toAct: 'nobody' }),
  queueOf: () => undefined,
  nextDue: () => undefined,
  dutiesOf: () => [],
  termOf: () => undefined,
  criteria: () => [],
};
