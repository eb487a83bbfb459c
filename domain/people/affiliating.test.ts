// Where somebody works and for which schools they may sign: who sets it down, about whom, and that nothing else of them changes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../schemas/person.ts';
import type { Affiliation } from '../../schemas/roles.ts';
import { people } from '../../tests/support/samplePeople.ts';
import { type AffiliationRefusal, affiliate } from './affiliating.ts';

const of = (organisation: string | undefined, ...signsFor: string[]): Affiliation => ({
  act: 'affiliate',
  signsFor,
  ...(organisation === undefined ? {} : { organisation }),
});
const settled: Person = { ...people.stranger, organisation: 'ROC Mondriaan', signsFor: ['25LH'] };
const refusalOf = (...given: Parameters<typeof affiliate>): AffiliationRefusal['code'] | undefined => {
  const done = affiliate(...given);
  return done.ok ? undefined : done.refusal.code;
};

it.each<[string, Person, Affiliation, Person, AffiliationRefusal['code'] | undefined]>([
  ['the office sets it down', people.stranger, of('ROC Mondriaan', '25LH'), people.officer, undefined],
  ['the office takes it away', settled, of(undefined), people.officer, undefined],
  ['nobody about themself', people.officer, of('ROC Mondriaan'), people.officer, 'own'],
  ['a decider does not', people.stranger, of('ROC Mondriaan'), people.decider1, 'not-permitted'],
  [
    'what stands there already is no change',
    settled,
    of('ROC Mondriaan', '25LH'),
    people.officer,
    'unchanged',
  ],
])('%s', (_, person, affiliation, by, code) => {
  expect(refusalOf(person, affiliation, by)).toBe(code);
});

it('an officer of one region is not enough', () => {
  const regional = { ...people.officer, grants: [{ role: 'officer', region: 'zeeland' } as const] };
  expect(refusalOf(people.stranger, of('ROC Mondriaan'), regional)).toBe('not-permitted');
});

describe('whatever is set down', () => {
  const code = fc.stringMatching(/^\d{2}[A-Z]{2}$/);
  const affiliations = fc
    .tuple(
      fc.option(fc.constantFrom('ROC Mondriaan', 'Zorggroep Duinzicht'), { nil: undefined }),
      fc.array(code),
    )
    .map(([organisation, schools]) => of(organisation, ...schools));

  it('stands there, each school once, and nothing else of the person changes', () => {
    fc.assert(
      fc.property(affiliations, (affiliation) => {
        const done = affiliate({ ...settled, signsFor: ['00ZZ', '99ZZ'] }, affiliation, people.officer);
        fc.pre(done.ok);
        if (!done.ok) return;
        const { organisation, signsFor = [], ...rest } = done.person;
        const { organisation: _, signsFor: __, ...before } = settled;
        expect(rest).toEqual(before);
        expect(organisation).toBe(affiliation.organisation);
        expect(signsFor).toEqual([...new Set(affiliation.signsFor)].sort());
      }),
    );
  });

  it('is refused when it is set down once more, in whatever order', () => {
    fc.assert(
      fc.property(affiliations, (affiliation) => {
        const once = affiliate(people.stranger, affiliation, people.officer);
        fc.pre(once.ok);
        if (!once.ok) return;
        const again = { ...affiliation, signsFor: affiliation.signsFor.toReversed() };
        expect(refusalOf(once.person, again, people.officer)).toBe('unchanged');
      }),
    );
  });
});
