// What the office sets down about somebody: the organisation they work for, which closes its cases to them (Awb 2:4), and the
// schools whose bevoegd gezag has given them the power to sign (Awb 4:2).
import type { Person } from '../../schemas/person.ts';
import type { Affiliation } from '../../schemas/roles.ts';
import type { Bilingual } from '../../schemas/text.ts';
import { managesPeople } from './changingRoles.ts';

export interface AffiliationRefusal {
  readonly code: 'not-permitted' | 'own' | 'unchanged';
  readonly says: Bilingual;
}

export type Affiliated =
  | { readonly ok: true; readonly person: Person }
  | { readonly ok: false; readonly refusal: AffiliationRefusal };

/** Each school once, in the order of their codes: as it stands with the person and in the record. */
export const inOrder = (affiliation: Affiliation): Affiliation => ({
  ...affiliation,
  signsFor: [...new Set(affiliation.signsFor)].sort(),
});

/** Nobody writes about themself: an officer without an organisation would have no conflict of interest. */
export function affiliate(
  person: Person,
  affiliation: Affiliation,
  by: Pick<Person, 'id' | 'grants'>,
): Affiliated {
  if (!managesPeople(by)) return refused('not-permitted');
  if (by.id === person.id) return refused('own');
  const { organisation: _, signsFor: __, ...rest } = person;
  const { signsFor } = inOrder(affiliation);
  if (affiliation.organisation === person.organisation && same(signsFor, person.signsFor))
    return refused('unchanged');
  return {
    ok: true,
    person: {
      ...rest,
      ...(affiliation.organisation === undefined ? {} : { organisation: affiliation.organisation }),
      ...(signsFor.length === 0 ? {} : { signsFor }),
    },
  };
}

const same = (sorted: readonly string[], held: readonly string[] = []): boolean =>
  sorted.join() === held.toSorted().join();

const refused = (code: AffiliationRefusal['code']): Affiliated => ({
  ok: false,
  refusal: { code, says: says[code] },
});

const says: Record<AffiliationRefusal['code'], Bilingual> = {
  'not-permitted': {
    nl: 'Alleen het programmabureau voor het hele land legt dit vast.',
    en: 'Only the programme office for the whole country sets this down.',
  },
  own: {
    nl: 'Over uzelf legt een ander van het programmabureau dit vast.',
    en: 'About yourself somebody else of the programme office sets this down.',
  },
  unchanged: { nl: 'Zo staat het er al.', en: 'It stands like this already.' },
};
