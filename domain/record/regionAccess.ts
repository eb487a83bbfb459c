// Who is who before a region: its coordinator and the programme office keep its page; to anybody else it does not exist here.
// What the public reads of it stands in the register.
import type { Grant } from '../../schemas/person.ts';
import { type ReviserRole, reviserRoles } from '../../schemas/regionContent.ts';
import { type RegionId, regionIds } from '../../schemas/regions.ts';
import type { Actor } from '../lifecycle/actor.ts';

export type RegionCapacity = ReviserRole | 'system';

/** `region-haaglanden`: the aggregate of a region. */
export const regionAggregateId = (region: RegionId): string => `region-${region}`;

const holds = (grants: readonly Grant[], role: ReviserRole, region: string): boolean =>
  grants.some((grant) => grant.role === role && (grant.region === '*' || grant.region === region));

/** `id` is that of the aggregate. */
export function regionCapacitiesOf(actor: Actor, id: string): readonly RegionCapacity[] {
  if (actor.kind === 'system') return ['system'];
  if (actor.kind !== 'person') return [];
  const region = id.replace(/^region-/, '');
  return reviserRoles.filter((role) => holds(actor.grants, role, region));
}

/** The regions whose page somebody keeps, in the order of the list of regions. */
export const keptRegions = (grants: readonly Grant[]): readonly RegionId[] =>
  regionIds.filter((region) => reviserRoles.some((role) => holds(grants, role, region)));

/** In which role somebody who holds both revises: that of the region itself. */
export const reviserOf = (actor: Actor, id: string): ReviserRole =>
  regionCapacitiesOf(actor, id).includes('coordinator') ? 'coordinator' : 'officer';
