// What follows when one person has several roles: nothing forbids it, but every case keeps them apart.
import type { Grant } from '../../schemas/person.ts';
import type { Bilingual } from '../../schemas/text.ts';

/** What to know before somebody who holds roles gets one more; each thing once. */
export const mixedRoles = (held: readonly Grant[], more: Grant): readonly Bilingual[] => [
  ...new Set(held.flatMap((one) => mixOf(one, more) ?? [])),
];

function mixOf(one: Grant, other: Grant): Bilingual | undefined {
  const roles = [one.role, other.role];
  if (one.role === other.role) return undefined;
  if (roles.includes('coordinator')) return meets(one, other) ? says.coordinates : undefined;
  if (roles.includes('reviewer')) return says.reviews;
  return roles.includes('decider') ? says.decides : undefined;
}

const meets = (one: Grant, other: Grant): boolean =>
  one.region === '*' || other.region === '*' || one.region === other.region;

const says = {
  coordinates: {
    nl: 'Deze persoon coördineert een regio. Dossiers van die regio blijven voor deze persoon dicht in elke andere rol (Awb artikel 2:4).',
    en: 'This person coordinates a region. Cases of that region stay closed to this person in every other role (Awb article 2:4).',
  },
  reviews: {
    nl: 'Deze persoon beoordeelt en doet ook ander werk. Wie een dossier beoordeelt, ziet de andere beoordelingen pas na de eigen.',
    en: 'This person reviews and does other work as well. Whoever reviews a case sees the other reviews only after their own.',
  },
  decides: {
    nl: 'Deze persoon besluit en doet ook ander werk. Een besluit wordt altijd vrijgegeven door een ander dan wie het voorbereidde.',
    en: 'This person decides and does other work as well. A decision is always released by somebody else than who prepared it.',
  },
} as const satisfies Record<string, Bilingual>;
