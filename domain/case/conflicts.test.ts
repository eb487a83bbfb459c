// Conflicts of interest that can be computed: organisation, partner, mail domain, coordinator of the region.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KoploperCase } from '../../schemas/case.ts';
import type { Person } from '../../schemas/person.ts';
import { people } from '../../tests/support/samplePeople.ts';
import { personActor } from '../lifecycle/actor.ts';
import { tiesOf } from '../lifecycle/ties.ts';
import { before, inConflict } from './conflicts.ts';

const aggregate: KoploperCase = {
  id: 'KL-2026-0001',
  kind: 'koploper',
  version: 3,
  state: 'under-review',
  applicant: people.applicant.id,
  regions: ['haaglanden'],
};
const parties = [
  ...tiesOf({ organisation: 'ROC Mondriaan', email: 'penvoerder@rocmondriaan.example' }),
  ...tiesOf({ organisation: 'Gemeente Den Haag', email: 'contact@denhaag.example' }),
];
const reviewer = (change: Partial<Person>): Person => ({ ...people.reviewer1, ...change });

describe('somebody is in conflict', () => {
  it.each([
    ['of the organisation that applies, however it is written', { organisation: 'R.O.C. mondriaan' }],
    ['of a partner', { organisation: 'gemeente Den Haag' }],
    ['with the mail domain of a partner', { email: 'iemand@DENHAAG.example' }],
    [
      'who is coordinator of the region',
      {
        grants: [...people.reviewer1.grants, { role: 'coordinator' as const, region: 'haaglanden' as const }],
      },
    ],
  ])('%s', (_who, change) => {
    expect(inConflict(reviewer(change), { aggregate, parties })).toBe(true);
  });

  it('who said so', () => {
    const declared = { ...aggregate, conflicted: [people.reviewer1.id] };
    expect(inConflict(people.reviewer1, { aggregate: declared, parties: [] })).toBe(true);
  });
});

describe('who may sign for a school', () => {
  const request = { ...aggregate, id: 'RIF-2027-0001', kind: 'fund', school: '25LH' };

  it('is in conflict with its requests, and with those of no other school', () => {
    expect(inConflict(reviewer({ signsFor: ['25LH'] }), { aggregate: request, parties: [] })).toBe(true);
    expect(inConflict(reviewer({ signsFor: ['01AA'] }), { aggregate: request, parties: [] })).toBe(false);
  });
});

describe('somebody is not in conflict', () => {
  it.each([
    [
      'of another organisation and domain',
      { organisation: 'Ziekenhuis De Esdoorn', email: 'x@esdoorn.example' },
    ],
    ['with a mail domain that everyone shares', { email: 'iemand@gmail.com' }],
    [
      'who is coordinator of another region',
      { grants: [...people.reviewer1.grants, { role: 'coordinator' as const, region: 'zeeland' as const }] },
    ],
  ])('%s', (_who, change) => {
    const shared = [...parties, ...tiesOf({ email: 'partner@gmail.com' })];
    expect(inConflict(reviewer(change), { aggregate, parties: shared })).toBe(false);
  });
});

it('a conflict leaves no role but coordinator, and takes nothing from anyone else', () => {
  const roles = ['coordinator', 'reviewer', 'chair', 'officer', 'decider'] as const;
  fc.assert(
    fc.property(fc.subarray([...roles]), fc.boolean(), (held, tied) => {
      const grants = held.map((role) => ({ role, region: '*' as const }));
      const person = reviewer({ grants, ...(tied ? { organisation: 'ROC Mondriaan' } : {}) });
      const actor = before(personActor(person), { aggregate, parties });
      if (actor.kind !== 'person') throw new Error('a person stays one');
      expect(actor.grants.map(({ role }) => role)).toEqual(
        tied ? held.filter((role) => role === 'coordinator') : held,
      );
    }),
  );
});
