// What may be changed in who may do what: an officer of the whole country gives and takes roles of others, whoever runs the
// system can as well, and one officer always stays.
import type { Grant, Person } from '../../schemas/person.ts';
import type { RoleChange } from '../../schemas/roles.ts';
import type { Bilingual } from '../../schemas/text.ts';

export type RoleRefusalCode =
  | 'not-permitted'
  | 'own'
  | 'held'
  | 'not-held'
  | 'one-region'
  | 'sector-missing'
  | 'last-officer';

export interface RoleRefusal {
  readonly code: RoleRefusalCode;
  readonly says: Bilingual;
  /** What it is about. */
  readonly at?: 'role' | 'region' | 'sector';
}

/** Who gives or takes; an operator says whether another officer of the whole country stays. */
export type Changer =
  | { readonly kind: 'officer'; readonly person: Pick<Person, 'id' | 'grants'> }
  | { readonly kind: 'operator'; readonly otherOfficer: boolean };

export type ChangedRoles =
  | { readonly ok: true; readonly person: Person }
  | { readonly ok: false; readonly refusal: RoleRefusal };

/** Less than the whole country is not enough: who gives roles elsewhere would give more than they have. */
export const managesPeople = ({ grants }: Pick<Person, 'grants'>): boolean =>
  grants.some((grant) => isOffice(grant));

export const isOffice = ({ role, region }: Grant): boolean => role === 'officer' && region === '*';

/**
 * The person as they are after the change. An officer who takes a role stays an officer, for nobody changes their own: so the
 * last one is never taken by another.
 */
export function changeRole(person: Person, change: RoleChange, by: Changer): ChangedRoles {
  if (by.kind === 'officer' && !managesPeople(by.person)) return refused('not-permitted');
  if (by.kind === 'officer' && by.person.id === person.id) return refused('own');
  const wrong = change.act === 'give' ? whyNotGiven(person, change) : whyNotTaken(person, change, by);
  return wrong
    ? refused(...wrong)
    : { ok: true, person: change.act === 'give' ? given(person, change) : taken(person, change) };
}

type Role = Pick<RoleChange, 'role' | 'region' | 'sector'>;

/** What is wrong with a role as it is asked for, whoever is to have it. */
export function wrongRole({ role, region, sector }: Role): RoleRefusal | undefined {
  if (role === 'coordinator' && region === '*') return refusal('one-region', 'region');
  if (role === 'reviewer' && sector === undefined) return refusal('sector-missing', 'sector');
  return undefined;
}

/** The person with the role; with one that they have already, as they were. */
export function given(person: Person, { role, region, sector }: Role): Person {
  const grants = holds(person, { role, region }) ? person.grants : [...person.grants, { role, region }];
  return { ...person, grants, ...(role === 'reviewer' && sector !== undefined ? { sector } : {}) };
}

const taken = (person: Person, { role, region }: Role): Person => ({
  ...person,
  grants: person.grants.filter((one) => one.role !== role || one.region !== region),
});

const holds = ({ grants }: Pick<Person, 'grants'>, { role, region }: Grant): boolean =>
  grants.some((one) => one.role === role && one.region === region);

type Wrong = readonly [RoleRefusalCode, RoleRefusal['at']?];

function whyNotGiven(person: Person, change: RoleChange): Wrong | undefined {
  const { role, region, sector = person.sector } = change;
  const wrong = wrongRole({ role, region, sector });
  if (wrong) return [wrong.code, wrong.at];
  return holds(person, { role, region }) || holds(person, { role, region: '*' })
    ? ['held', 'role']
    : undefined;
}

function whyNotTaken(person: Person, { role, region }: RoleChange, by: Changer): Wrong | undefined {
  if (!holds(person, { role, region })) return ['not-held', 'role'];
  return by.kind === 'operator' && isOffice({ role, region }) && !by.otherOfficer
    ? ['last-officer', 'role']
    : undefined;
}

const refusal = (code: RoleRefusalCode, at?: RoleRefusal['at']): RoleRefusal => ({
  code,
  says: says[code],
  ...(at === undefined ? {} : { at }),
});

const refused = (...wrong: Wrong): ChangedRoles => ({ ok: false, refusal: refusal(...wrong) });

const says: Record<RoleRefusalCode, Bilingual> = {
  'not-permitted': {
    nl: 'Alleen het programmabureau voor het hele land geeft en neemt rollen.',
    en: 'Only the programme office for the whole country gives and takes roles.',
  },
  own: {
    nl: 'Uw eigen rollen verandert u niet zelf. Vraag het een ander van het programmabureau.',
    en: 'You do not change your own roles. Ask somebody else of the programme office.',
  },
  held: {
    nl: 'Deze persoon heeft deze rol al, hier of voor het hele land.',
    en: 'This person has this role already, here or for the whole country.',
  },
  'not-held': {
    nl: 'Deze persoon heeft deze rol niet (meer).',
    en: 'This person does not have this role (any more).',
  },
  'one-region': {
    nl: 'Een regiocoördinator hoort bij één regio. Kies een regio.',
    en: 'A regional coordinator belongs to one region. Choose a region.',
  },
  'sector-missing': {
    nl: 'Kies een sector: beoordelingen van één dossier komen uit meer dan één sector.',
    en: 'Choose a sector: reviews of one case come from more than one sector.',
  },
  'last-officer': {
    nl: 'Dit is de laatste medewerker van het programmabureau voor het hele land. Geef de rol eerst aan een ander.',
    en: 'This is the last officer of the programme for the whole country. Give the role to somebody else first.',
  },
};
