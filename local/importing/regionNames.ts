// Which regions a region name in the sources means: one, several, or none.

import * as z from 'zod/mini';
import { type RegionId, regionId } from '../../schemas/regions.ts';
import regionsFile from '../data/regions.json' with { type: 'json' };

const { regions, names } = z
  .object({
    regions: z.array(z.object({ id: regionId, name: z.string(), aliases: z.array(z.string()) })),
    names: z.array(z.object({ name: z.string(), regions: z.array(regionId) })),
  })
  .parse(regionsFile);

const meanings = new Map<string, readonly RegionId[]>([
  ...regions.flatMap(({ id, name, aliases }) => [name, ...aliases].map((one) => [one, [id]] as const)),
  ...names.map((one) => [one.name, one.regions] as const),
]);

/** The regions of a name that may be none of a region at all. */
export const regionsKnown = (name: string): readonly RegionId[] => meanings.get(name) ?? [];

/** A remark in brackets, as in `Friesland (vanaf 2017)`, may be left out. @throws when the name is in no list. */
export function regionsMeant(name: string): readonly RegionId[] {
  const meant = meanings.get(name) ?? meanings.get(name.replace(/ \(.*\)$/, ''));
  if (meant === undefined) throw new Error(`regions.json does not say which regions '${name}' means`);
  return meant;
}
