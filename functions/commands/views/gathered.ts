// What was read of a case for its view, and the parts that are the same for every kind.
import { caseKindOf } from '../../../domain/caseKinds.ts';
import type { Case } from '../../../schemas/case.ts';
import type { SharedView } from '../../../schemas/caseViewParts.ts';
import type { FormRow } from '../../platform/caseRows.ts';
import type { ReadableReview } from './reviews.ts';
import type { Seen } from './seen.ts';

export interface Gathered<Of extends Case> {
  readonly seen: Seen<Of>;
  readonly title: string | undefined;
  readonly form: FormRow | undefined;
  readonly reviews: readonly ReadableReview[];
  readonly shared: Omit<SharedView, 'number' | 'title' | 'regions' | 'standing' | 'findings'>;
}

export const formPart = <Content>(current: Case, row: FormRow | undefined, content: Content) =>
  row && current.form !== undefined
    ? {
        form: {
          number: current.form,
          etag: row.etag,
          content,
          ...(row.open && caseKindOf(current.kind).formIsWritten(current) ? { open: row.open } : {}),
        },
      }
    : {};
