// Who nominated a project, in words: a role and its regions, never a person.
import type { Person } from '../../schemas/person.ts';
import { regionName } from '../../schemas/regions.ts';
import type { Bilingual, Language } from '../../schemas/text.ts';

/** By the roles the nominator holds now, to follow on "door" or "by"; without any of them, by the programme as a whole. */
export function nominatorWords(
  nominator: Pick<Person, 'grants'> | undefined,
  regions: readonly string[],
): Bilingual {
  const grants = nominator?.grants ?? [];
  const coordinated = regions.filter((region) =>
    grants.some((grant) => grant.role === 'coordinator' && [region, '*'].includes(grant.region)),
  );
  if (coordinated.length === regions.length) {
    return {
      nl: `de regiocoördinator van ${listOf(coordinated, 'nl')}`,
      en: `the regional coordinator of ${listOf(coordinated, 'en')}`,
    };
  }
  return grants.some(({ role }) => role === 'officer')
    ? { nl: 'het programmabureau van het Zorgpact', en: 'the programme office of the Zorgpact' }
    : { nl: 'het Zorgpact', en: 'the Zorgpact' };
}

const listOf = (regions: readonly string[], language: Language): string =>
  new Intl.ListFormat(language).format(regions.map(regionName));
