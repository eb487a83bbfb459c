// Saving a form while it is written: not history, so no event; one conditional write on the form's own row.

import { dayOf } from '../../domain/clock/days.ts';
import { formIsWritten } from '../../domain/koploper/openTerms.ts';
import type { Actor } from '../../domain/lifecycle/actor.ts';
import type { KoploperCase } from '../../schemas/case.ts';
import type { KoploperContent } from '../../schemas/forms/koploper-v1.ts';
import type { FormRow } from '../platform/caseRows.ts';
import type { CaseStore } from '../platform/caseStore.ts';
import type { FormStore } from '../platform/formStore.ts';
import { caseReaderOf } from './caseReader.ts';

interface SaveDeps {
  readonly cases: Pick<CaseStore, 'head' | 'form'>;
  readonly forms: FormStore;
  readonly newEtag: () => string;
}

interface SaveRequest {
  readonly id: string;
  readonly actor: Actor;
  readonly content: KoploperContent;
  /** The ETag of the version the person was editing. */
  readonly seen: string;
  /** Instant (UTC) at which the request arrived. */
  readonly now: string;
}

export type SaveResult =
  | { readonly saved: true; readonly etag: string }
  | { readonly saved: false; readonly why: 'not-found' | 'not-open' }
  /** The stored version, beside the one that was sent, so that nothing typed is lost. */
  | { readonly saved: false; readonly why: 'form-changed'; readonly stored: FormRow }
  /** Fields that were not asked for in the supplement. */
  | { readonly saved: false; readonly why: 'fields-not-open'; readonly fields: readonly string[] };

/** Saves if the case is the applicant's, the form is open, and nobody saved since `seen`. */
export async function saveForm(deps: SaveDeps, request: SaveRequest): Promise<SaveResult> {
  const { id, content, seen, now } = request;
  const reader = caseReaderOf(await deps.cases.head(id), request.actor);
  if (!reader) return { saved: false, why: 'not-found' };
  const { aggregate: current, title } = reader.head;
  if (
    !reader.viewer.capacities.includes('applicant') ||
    current.form === undefined ||
    !formIsWritten(current)
  )
    return { saved: false, why: 'not-open' };
  const closed = await closedFieldsTouched(deps, current, content);
  if (closed.length > 0) return { saved: false, why: 'fields-not-open', fields: closed };
  const result = await deps.forms.save(id, current.form, {
    content,
    seen,
    etag: deps.newEtag(),
    day: dayOf(now),
  });
  if (!result.saved) {
    if (!result.stored) return { saved: false, why: 'not-found' };
    return result.stored.open === undefined
      ? { saved: false, why: 'not-open' }
      : { saved: false, why: 'form-changed', stored: result.stored };
  }
  if (current.state === 'draft' && content.name !== undefined && content.name !== title) {
    await deps.forms.rename(id, content.name);
  }
  return result;
}

/** In a supplement only what was asked for may differ from what was handed in. */
async function closedFieldsTouched(
  deps: SaveDeps,
  current: KoploperCase,
  content: KoploperContent,
): Promise<string[]> {
  if (current.form === undefined || current.form === 1) return [];
  const frozen = await deps.cases.form(current.id, current.form - 1);
  const open = current.supplement?.fields ?? [];
  const names = new Set([...Object.keys(frozen?.content ?? {}), ...Object.keys(content)]);
  const differs = (name: string) =>
    JSON.stringify(frozen?.content[name]) !== JSON.stringify(content[name as keyof KoploperContent]);
  return [...names].filter((name) => !open.includes(name) && differs(name));
}
