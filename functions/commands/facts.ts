// Loads what a row names from outside the head row.
import type { Kind } from '../../schemas/case.ts';
import type { Head } from '../platform/caseRows.ts';
import { fundLoaders } from './facts/fund.ts';
import { koploperLoaders } from './facts/koploper.ts';
import { regionLoaders } from './facts/region.ts';
import { roundLoaders } from './facts/round.ts';
import type { CommandDeps, CommandRequest } from './types.ts';

type Load = (deps: CommandDeps, request: CommandRequest, head: Head) => Promise<unknown>;

/** Each kind's loaders see heads of that kind only. */
const loaders: Record<Kind, Readonly<Record<string, unknown>>> = {
  koploper: koploperLoaders,
  fund: fundLoaders,
  round: roundLoaders,
  region: regionLoaders,
  bottleneck: {},
  pact: {},
  pastgrant: {},
  pastround: {},
};

/** The named facts, loaded side by side. Throws for a fact that the kind does not have. */
export async function loadFacts(
  deps: CommandDeps,
  request: CommandRequest,
  head: Head,
  names: readonly string[] = [],
): Promise<object> {
  const ofKind = loaders[head.aggregate.kind];
  const entries = names.map(async (name) => {
    const load = Object.hasOwn(ofKind, name) ? (ofKind[name] as Load) : undefined;
    if (!load) throw new Error(`a ${head.aggregate.kind} has no fact ${name}`);
    return [name, await load(deps, request, head)] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}
