// How somebody stands before a case, for every door that reads or writes one: nobody finds what does not exist for them.
import { capacitiesOf } from '../../domain/case/access.ts';
import { before } from '../../domain/case/conflicts.ts';
import type { Viewer } from '../../domain/case/visibility.ts';
import { access } from '../../domain/koploper/access.ts';
import { koploperLifecycle } from '../../domain/koploper/lifecycle.ts';
import type { Actor } from '../../domain/lifecycle/actor.ts';
import type { KoploperCase } from '../../schemas/case.ts';
import type { Head } from '../platform/caseRows.ts';

export interface CaseReader {
  readonly head: Head<KoploperCase>;
  readonly viewer: Viewer;
  /** Without the roles that a conflict of interest takes away. */
  readonly actor: Actor;
}

/** `undefined` when there is no such koploper case, or when for this actor it does not exist. */
export function caseReaderOf(head: Head | undefined, asking: Actor): CaseReader | undefined {
  if (head?.aggregate.kind !== 'koploper') return undefined;
  const { aggregate } = head;
  const actor = actorBefore(asking, head);
  const viewer = viewerOf(actor, aggregate);
  const reads = viewer.capacities.some((capacity) => koploperLifecycle.mayRead(capacity, aggregate.state));
  return reads ? { head: { ...head, aggregate }, viewer, actor } : undefined;
}

/** A conflict of interest takes somebody's roles over this very case away. */
export const actorBefore = (actor: Actor, { aggregate, parties }: Head): Actor =>
  aggregate.kind === 'koploper' ? before(actor, { aggregate, parties }) : actor;

export const viewerOf = (actor: Actor, current: KoploperCase): Viewer => ({
  person: actor.kind === 'person' ? actor.person : undefined,
  capacities: capacitiesOf(access, actor, current),
  access,
});
