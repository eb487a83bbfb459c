// How somebody stands before a case, for every door that reads or writes one: nobody finds what does not exist for them.
import { capacitiesOf } from '../../domain/case/access.ts';
import { before } from '../../domain/case/conflicts.ts';
import type { CaseKind } from '../../domain/case/kind.ts';
import type { Viewer } from '../../domain/case/visibility.ts';
import { caseKindOf } from '../../domain/caseKinds.ts';
import type { Actor } from '../../domain/lifecycle/actor.ts';
import { type Case, isCase } from '../../schemas/case.ts';
import type { Head } from '../platform/caseRows.ts';

export interface CaseReader {
  readonly head: Head<Case>;
  readonly kind: CaseKind;
  readonly viewer: Viewer;
  /** Without the roles that a conflict of interest takes away. */
  readonly actor: Actor;
}

/** `undefined` when there is no such case, or when for this actor it does not exist. */
export function caseReaderOf(head: Head | undefined, asking: Actor): CaseReader | undefined {
  const known = caseHead(head);
  if (!known) return undefined;
  const { aggregate } = known;
  const kind = caseKindOf(aggregate.kind);
  const actor = actorBefore(asking, known);
  const viewer = viewerOf(actor, aggregate);
  const reads = viewer.capacities.some((capacity) => kind.lifecycle.mayRead(capacity, aggregate.state));
  return reads ? { head: known, kind, viewer, actor } : undefined;
}

/** The head row of a case, of whatever kind; `undefined` for that of anything else. */
export function caseHead(head: Head | undefined): Head<Case> | undefined {
  if (!head || !isCase(head.aggregate)) return undefined;
  return { ...head, aggregate: head.aggregate };
}

/** A conflict of interest takes somebody's roles over this very case away. */
export const actorBefore = (actor: Actor, { aggregate, parties }: Head): Actor =>
  isCase(aggregate) ? before(actor, { aggregate, parties }) : actor;

export function viewerOf(actor: Actor, current: Case): Viewer {
  const { access } = caseKindOf(current.kind);
  return {
    person: actor.kind === 'person' ? actor.person : undefined,
    capacities: capacitiesOf(access, actor, current),
    access,
  };
}
