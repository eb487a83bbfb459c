// The koploper application as a kind of case.
import { koploperEventName } from '../../events/types.ts';
import type { KoploperCase } from '../../schemas/case.ts';
import { koploperV1 } from '../../schemas/forms/koploper-v1.ts';
import { criteria } from '../../schemas/rubrics/kopgroep-v1.ts';
import type { CaseKind } from '../case/kind.ts';
import { access } from './access.ts';
import { termOf } from './clockOf.ts';
import { dutiesOf } from './duties.ts';
import { koploperLifecycle } from './lifecycle.ts';
import { formIsWritten, nextDue } from './openTerms.ts';
import { queueOf, standing } from './standing.ts';

export const koploperKind: CaseKind<KoploperCase> = {
  lifecycle: koploperLifecycle,
  access,
  series: 'KL',
  eventName: koploperEventName,
  content: koploperV1.content,
  formIsWritten,
  openFields: ({ form = 1, supplement }) => (form === 1 ? undefined : (supplement?.fields ?? [])),
  standing,
  queueOf,
  nextDue,
  dutiesOf,
  termOf,
  criteria: () => criteria,
};
