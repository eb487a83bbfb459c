// The people of the tests of the rules, and as whom each of them acts.
import type { KoploperCapacity } from '../../domain/koploper/access.ts';
import { type Actor, personActor } from '../../domain/lifecycle/actor.ts';
import type { Nomination } from '../../schemas/nomination.ts';
import type { Partner } from '../../schemas/partner.ts';
import type { Person } from '../../schemas/person.ts';
import type { Role, Sector } from '../../schemas/vocabulary.ts';

const id = (letter: string) => `p-${letter.repeat(16)}`;

const person = (letter: string, role?: Role, sector?: Sector): Person => ({
  id: id(letter),
  issuer: 'https://issuer.example.nl',
  subject: letter,
  name: `Persoon ${letter.toUpperCase()}`,
  email: `${letter}@example.nl`,
  language: 'nl',
  ...(sector === undefined ? {} : { sector }),
  grants: role === undefined ? [] : [{ role, region: '*' }],
});

export const people = {
  applicant: person('a'),
  stranger: person('b'),
  coordinator: { ...person('c'), grants: [{ role: 'coordinator', region: 'haaglanden' }] } satisfies Person,
  reviewer1: person('d', 'reviewer', 'care'),
  reviewer2: person('e', 'reviewer', 'education'),
  reviewer3: person('f', 'reviewer', 'government'),
  unassigned: person('g', 'reviewer', 'welfare'),
  chair: person('h', 'chair'),
  officer: person('i', 'officer'),
  officer2: person('l', 'officer'),
  decider1: person('j', 'decider'),
  decider2: person('k', 'decider'),
  decider3: person('m', 'decider'),
  decider4: person('r', 'decider'),
  reviewer4: person('n', 'reviewer', 'care'),
  reviewer5: person('o', 'reviewer', 'employers'),
  reviewer6: person('q', 'reviewer', 'government'),
  /** The bevoegd gezag of the school of every sample request. */
  signatory: { ...person('s'), signsFor: ['25LH'] } satisfies Person,
} as const;
export type SamplePerson = keyof typeof people;

export const asPerson = (key: SamplePerson): Actor => personActor(people[key]);
export const asSystem: Actor = { kind: 'system', duty: 'import' };
export const invitedPartner: Partner = {
  id: 'pt-aaaaaaaaaa',
  name: 'Woonzorgcentra Haaglanden',
  sector: 'care',
  role: 'Biedt leerplekken aan.',
  contactEmail: 'partner@example.nl',
  language: 'nl',
  status: 'invited',
  secret: 'geheim-geheim-geheim-geheim',
  salt: 'zout',
  invitedAt: '2026-03-02T09:00:00.000Z',
};
export const nomination: Nomination = {
  name: 'STRONG',
  organisation: 'ROC Mondriaan',
  regions: ['haaglanden'],
  contactName: 'Genomineerde',
  contactEmail: 'genomineerd@example.nl',
  language: 'nl',
  status: 'invited',
  secret: invitedPartner.secret,
  salt: 'zout',
  invitedAt: '2026-03-02T09:00:00.000Z',
};
export const asNominee: Actor = { kind: 'nominee', person: people.applicant.id };
export const asPartner: Actor = { kind: 'partner', partner: invitedPartner.id };

/** Who stands for a capacity; for the partner and the system no person does. */
export const actorIn: Record<KoploperCapacity, Actor> = {
  applicant: asPerson('applicant'),
  nominee: asNominee,
  partner: asPartner,
  coordinator: asPerson('coordinator'),
  reviewer: asPerson('reviewer1'),
  chair: asPerson('chair'),
  officer: asPerson('officer'),
  decider: asPerson('decider2'),
  system: asSystem,
};
