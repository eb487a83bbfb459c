// How the run of a function ended, and what its answer says of the records it was given.

import * as z from 'zod/mini';

export type Outcome =
  | { readonly ok: true; readonly payload: unknown }
  | { readonly ok: false; readonly error: { readonly type: string; readonly message: string } };

export type Invoke = (event: unknown) => Promise<Outcome>;

const partialFailure = z.object({
  batchItemFailures: z.nullish(z.array(z.object({ itemIdentifier: z.string() }))),
});

/**
 * Identifiers of the records that the function says failed. An answer that names a record it was not given, or is of
 * another shape, counts as a failure of all, as with AWS; no answer counts as success.
 */
export function failedItems(
  outcome: Outcome,
  given: readonly string[],
  reportsItems: boolean,
): readonly string[] {
  if (!outcome.ok) return given;
  if (!reportsItems || outcome.payload === null || outcome.payload === undefined) return [];
  const answer = partialFailure.safeParse(outcome.payload);
  if (!answer.success) return given;
  const failed = (answer.data.batchItemFailures ?? []).map(({ itemIdentifier }) => itemIdentifier);
  return failed.every((id) => given.includes(id)) ? failed : given;
}
