// What an invitation gives to whoever takes it up, and until when.
import { expect, it } from 'vitest';
import type { Invitation } from '../../schemas/roles.ts';
import { people } from '../../tests/support/samplePeople.ts';
import { standsUntil, takeUp } from './inviting.ts';

const at = '2026-03-02T09:00:00.000Z';
const invitation: Invitation = {
  email: 'b@example.nl',
  role: 'reviewer',
  region: 'zeeland',
  sector: 'care',
  organisation: 'Woonzorgcentra Walcheren',
  language: 'nl',
  id: 'a'.repeat(43),
  by: people.officer.id,
  at,
  until: standsUntil(at),
};

it('stands for thirty days, to the millisecond', () => {
  expect(invitation.until).toBe('2026-04-01T09:00:00.000Z');
  expect(takeUp(people.stranger, [invitation], invitation.until).invitations).toHaveLength(1);
  expect(takeUp(people.stranger, [invitation], '2026-04-01T09:00:00.001Z')).toEqual({
    person: people.stranger,
    changes: [],
    invitations: [],
  });
});

it('gives the role, and fills in what is not known of the person', () => {
  const { person, changes } = takeUp(people.stranger, [invitation], '2026-03-03T09:00:00.000Z');
  expect(person).toEqual({
    ...people.stranger,
    grants: [{ role: 'reviewer', region: 'zeeland' }],
    sector: 'care',
    organisation: 'Woonzorgcentra Walcheren',
  });
  expect(changes).toEqual([
    {
      id: invitation.id,
      act: 'give',
      role: 'reviewer',
      region: 'zeeland',
      sector: 'care',
      by: people.officer.id,
      at: '2026-03-03T09:00:00.000Z',
      invitedAt: at,
    },
  ]);
});

it('replaces nothing that is known, and gives nothing twice', () => {
  const known = {
    ...people.reviewer2,
    organisation: 'Hogeschool Zeekant',
    grants: [{ role: 'reviewer', region: 'zeeland' } as const],
  };
  expect(takeUp(known, [invitation], at).person).toEqual(known);
});

it('gives every role the person was invited to', () => {
  const chair: Invitation = { ...invitation, id: 'b'.repeat(43), role: 'chair', region: '*' };
  expect(takeUp(people.stranger, [invitation, chair], at).person.grants).toEqual([
    { role: 'reviewer', region: 'zeeland' },
    { role: 'chair', region: '*' },
  ]);
});
