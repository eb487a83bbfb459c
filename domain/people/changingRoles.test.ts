// Giving and taking roles: what is refused and why, that a role given and taken leaves nothing, and that an officer always stays.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Grant, Person } from '../../schemas/person.ts';
import type { RoleChange } from '../../schemas/roles.ts';
import { roles, sectors } from '../../schemas/vocabulary.ts';
import { people } from '../../tests/support/samplePeople.ts';
import { changeRole, isOffice, managesPeople, type RoleRefusalCode } from './changingRoles.ts';

const officer = { kind: 'officer', person: people.officer } as const;
const operator = { kind: 'operator', otherOfficer: false } as const;
const give = (role: Grant['role'], region: Grant['region'] = '*'): RoleChange => ({
  act: 'give',
  role,
  region,
});
const take = (role: Grant['role'], region: Grant['region'] = '*'): RoleChange => ({
  act: 'take',
  role,
  region,
});

const refusalOf = (...given: Parameters<typeof changeRole>): RoleRefusalCode | undefined => {
  const changed = changeRole(...given);
  return changed.ok ? undefined : changed.refusal.code;
};

describe('an officer', () => {
  it.each<[string, Person, RoleChange, RoleRefusalCode | undefined]>([
    ['gives a role', people.stranger, give('chair'), undefined],
    ['takes a role', people.chair, take('chair'), undefined],
    ['takes the office of another officer', people.officer2, take('officer'), undefined],
    ['does not take the own office', people.officer, take('officer'), 'own'],
    ['does not give a role to themself', people.officer, give('decider'), 'own'],
    ['does not give what is held', people.chair, give('chair'), 'held'],
    ['does not give for a region what is held everywhere', people.chair, give('chair', 'zeeland'), 'held'],
    ['does not take what is not held', people.chair, take('decider'), 'not-held'],
    [
      'does not take for a region what is held everywhere',
      people.chair,
      take('chair', 'zeeland'),
      'not-held',
    ],
    ['makes nobody coordinator of everything', people.stranger, give('coordinator'), 'one-region'],
    ['makes somebody coordinator of a region', people.stranger, give('coordinator', 'zeeland'), undefined],
    ['makes nobody without a sector a reviewer', people.stranger, give('reviewer'), 'sector-missing'],
  ])('%s', (_, person, change, code) => {
    expect(refusalOf(person, change, officer)).toBe(code);
  });

  it('of one region changes nothing', () => {
    const regional = {
      id: people.officer.id,
      grants: [{ role: 'officer', region: 'zeeland' }],
    } satisfies Pick<Person, 'id' | 'grants'>;
    expect(refusalOf(people.stranger, give('chair', 'zeeland'), { kind: 'officer', person: regional })).toBe(
      'not-permitted',
    );
  });
});

describe('an operator', () => {
  it('takes the office only while another officer of the whole country stays', () => {
    expect(refusalOf(people.officer, take('officer'), operator)).toBe('last-officer');
    expect(refusalOf(people.officer, take('officer'), { kind: 'operator', otherOfficer: true })).toBe(
      undefined,
    );
  });
  it('gives the first officer their role', () => {
    expect(refusalOf(people.stranger, give('officer'), operator)).toBe(undefined);
  });
});

const grants = fc.record({
  role: fc.constantFrom(...roles),
  region: fc.constantFrom('*', 'zeeland', 'drenthe') as fc.Arbitrary<Grant['region']>,
});
const changes = fc.record({
  act: fc.constantFrom('give', 'take'),
  role: fc.constantFrom(...roles),
  region: fc.constantFrom('*', 'zeeland', 'drenthe'),
  sector: fc.constantFrom(...sectors),
}) as fc.Arbitrary<RoleChange>;

describe('whatever is given and taken', () => {
  it('a role that is given and taken again leaves the roles as they were', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(grants, { selector: ({ role, region }) => role + region }),
        changes,
        (held, one) => {
          const before = { ...people.stranger, grants: held };
          const after = changeRole(before, { ...one, act: 'give' }, officer);
          fc.pre(after.ok);
          if (!after.ok) return;
          expect(after.person.grants).toHaveLength(held.length + 1);
          const back = changeRole(after.person, { ...one, act: 'take' }, officer);
          expect(back.ok && back.person.grants).toEqual(held);
        },
      ),
    );
  });

  it('nobody holds the same role twice for one region', () => {
    fc.assert(
      fc.property(fc.array(changes, { maxLength: 12 }), (all) => {
        const end = all.reduce<Person>((person, one) => {
          const after = changeRole(person, one, officer);
          return after.ok ? after.person : person;
        }, people.stranger);
        const names = end.grants.map(({ role, region }) => `${role} ${region}`);
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });

  it('one officer of the whole country stays, whoever acts in whichever order', () => {
    const everybody = [people.officer, people.officer2, people.decider1, people.stranger];
    const index = fc.nat(everybody.length - 1);
    const office = fc
      .constantFrom<RoleChange['act']>('give', 'take')
      .map((act): RoleChange => ({ ...give('officer'), act }));
    const steps = fc.array(fc.tuple(index, fc.option(index), fc.oneof(changes, office)), { maxLength: 40 });
    let took = 0;
    fc.assert(
      fc.property(steps, (all) => {
        const now: Person[] = [...everybody];
        for (const [whom, who, change] of all) {
          const target = now[whom];
          const actor = who === null ? undefined : now[who];
          if (!target) continue;
          const after = changeRole(
            target,
            change,
            actor
              ? { kind: 'officer', person: actor }
              : { kind: 'operator', otherOfficer: now.some((one) => one !== target && managesPeople(one)) },
          );
          if (!after.ok) continue;
          if (change.act === 'take' && isOffice(change)) took += 1;
          now[whom] = after.person;
        }
        expect(now.some(managesPeople)).toBe(true);
      }),
      { numRuns: 300 },
    );
    expect(took).toBeGreaterThan(20);
  });
});
