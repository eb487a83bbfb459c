// Saving a form while it is written: not history, so no event; one conditional write on the form's own row.
import type { CaseKind } from '../../domain/case/kind.ts';
import { dayOf } from '../../domain/clock/days.ts';
import type { Actor } from '../../domain/lifecycle/actor.ts';
import { hashOfJson } from '../../events/chain.ts';
import type { Case } from '../../schemas/case.ts';
import type { FormRow } from '../platform/caseRows.ts';
import type { CaseStore } from '../platform/caseStore.ts';
import type { FormStore } from '../platform/formStore.ts';
import { caseReaderOf } from './caseReader.ts';

type Content = Readonly<Record<string, unknown>>;

interface SaveDeps {
  readonly cases: Pick<CaseStore, 'head' | 'form'>;
  readonly forms: FormStore;
  readonly newEtag: () => string;
}

interface SaveRequest {
  readonly id: string;
  readonly actor: Actor;
  /** Parsed as content of a form of the case's kind. */
  readonly content: Content;
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
    !reader.kind.formIsWritten(current)
  )
    return { saved: false, why: 'not-open' };
  const closed = await closedFieldsTouched(deps, reader.kind, current, content);
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
  const { name } = content;
  if (current.state === 'draft' && typeof name === 'string' && name !== title) {
    await deps.forms.rename(id, name);
  }
  return result;
}

/** In a supplement only what was asked for may differ from what was handed in. */
async function closedFieldsTouched(
  deps: SaveDeps,
  kind: CaseKind,
  current: Case,
  content: Content,
): Promise<string[]> {
  const open = kind.openFields(current);
  if (current.form === undefined || open === undefined) return [];
  const frozen: Content = (await deps.cases.form(current.id, current.form - 1))?.content ?? {};
  const names = new Set([...Object.keys(frozen), ...Object.keys(content)]);
  const differs = (name: string) => fingerprint(frozen[name]) !== fingerprint(content[name]);
  return [...names].filter((name) => !open.includes(name) && differs(name));
}

/** The same for the same value, in whatever order its parts come from the database. */
const fingerprint = (value: unknown): string => hashOfJson({ value });
