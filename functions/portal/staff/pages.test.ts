// Who works here finds their own pages in the header of every page, and sees where they are.
import { expect, test } from 'vitest';
import type { Role } from '../../../schemas/vocabulary.ts';
import { people } from '../../../tests/support/samplePeople.ts';
import { staffLinks } from './pages.ts';

const holding = (...roles: Role[]) => ({
  ...people.applicant,
  grants: roles.map((role) => ({ role, region: '*' as const })),
});
const here = (path: string) =>
  staffLinks(holding('officer'), path, 'nl').find(({ current }) => current)?.name;

test('nobody without a role has any', () => {
  expect(staffLinks(holding(), '/mijn', 'nl')).toEqual([]);
});

test('a role has its own pages, each once whatever other roles somebody holds', () => {
  const paths = (...roles: Role[]) => staffLinks(holding(...roles), '/mijn', 'en').map(({ href }) => href);
  expect(paths('reviewer')).toEqual(['/werk?lang=en']);
  expect(paths('reviewer', 'chair')).toEqual(['/werk?lang=en', '/zaken/rondes?lang=en']);
});

test('what is for the whole country is not for an officer of one region', () => {
  const officerOf = (region: '*' | 'zeeland') => ({
    ...people.applicant,
    grants: [{ role: 'officer' as const, region }],
  });
  const paths = (region: '*' | 'zeeland') =>
    staffLinks(officerOf(region), '/werk', 'nl').map(({ href }) => href);
  expect(paths('*').filter((path) => !paths('zeeland').includes(path))).toEqual([
    '/werk/overzicht',
    '/werk/mensen',
  ]);
});

test('one is where the address is, or nearest above it', () => {
  expect(here('/werk')).toBe('Mijn werk');
  expect(here('/werk/overzicht')).toBe('Overzicht');
  expect(here('/werk/samen')).toBe('Mijn werk');
  expect(here('/werk/regio/haaglanden/agenda')).toBe('Regiopagina’s');
  expect(here('/zaken/rondes/round-rif-2027-1')).toBe('Tijdvakken');
  expect(here('/werkelijk')).toBeUndefined();
  expect(here('/zaken/KL-2026-0001/keten')).toBe('Mijn werk');
  expect(here('/zaken/beginnen/rif')).toBeUndefined();
});
