// Connections go both ways, lead elsewhere, and come in one order.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Findable } from '../../schemas/findable.ts';
import { connectionsFrom, connectionsOf, shared, strengthOf } from './connections.ts';

const entry = (slug: string, more: Partial<Findable> = {}): Findable => ({
  kind: 'koploper',
  slug,
  name: slug,
  regions: [],
  themes: [],
  educationLevels: [],
  sectors: [],
  partners: [],
  words: '',
  ...more,
});

const some = (...words: string[]) => fc.subarray(words);
const findable: fc.Arbitrary<Findable> = fc
  .record({
    kind: fc.constantFrom('koploper', 'pact'),
    slug: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    regions: some('zeeland', 'limburg', 'drenthe'),
    themes: some('zorg-en-technologie', 'E-health', 'jeugd', 'Muziek', 'muziek'),
    educationLevels: fc.subarray(['vmbo', 'mbo', 'hbo'] as const).map((all) => [...all]),
    partners: some('Scalda', 'SCALDA', 'Allévo', 'Allevo', 'gemeente Goes'),
  })
  .map(({ slug, kind, ...more }) => entry(slug, { kind: kind === 'pact' ? 'pact' : 'koploper', ...more }));
const register = fc.uniqueArray(findable, { selector: ({ kind, slug }) => `${kind} ${slug}`, maxLength: 8 });

it('is as strong from one side as from the other', () => {
  fc.assert(
    fc.property(findable, findable, (one, other) => {
      expect(strengthOf(shared(one, other))).toBe(strengthOf(shared(other, one)));
      const there = connectionsOf(one, [other])[0];
      const back = connectionsOf(other, [one])[0];
      expect(there?.strength).toBe(back?.strength);
    }),
  );
});

it('leads to no region of its own, not to itself, and to nothing that shares nothing', () => {
  fc.assert(
    fc.property(register, (all) => {
      for (const one of all)
        for (const { with: other, strength, shared: what } of connectionsOf(one, all)) {
          expect(other).not.toBe(one);
          expect(other.regions.filter((region) => one.regions.includes(region))).toEqual([]);
          expect(strength).toBeGreaterThan(0);
          expect(Object.values(what).flat()).not.toEqual([]);
        }
    }),
  );
});

it('comes in one order, whatever the order of the register, the strongest first', () => {
  fc.assert(
    fc.property(
      register.chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
      ),
      ([all, shuffled]) => {
        for (const one of all) {
          const order = connectionsOf(one, all);
          expect(connectionsOf(one, shuffled)).toEqual(order);
          expect(order.map(({ strength }) => strength)).toEqual(
            order.map(({ strength }) => strength).toSorted((a, b) => b - a),
          );
        }
        expect(connectionsFrom(shuffled, shuffled, 2)).toEqual(connectionsFrom(all, all, 2));
      },
    ),
  );
});

it('weighs a partner more than a theme, and a theme more than levels', () => {
  // 5 for the partner; 3 for the theme; 1 + 1 for the levels: that order.
  const here = entry('here', {
    regions: ['zeeland'],
    partners: ['Scalda'],
    themes: ['zorg-en-technologie'],
    educationLevels: ['mbo', 'hbo'],
  });
  const partner = entry('partner', { partners: ['scalda'] });
  const theme = entry('theme', { themes: ['technologie'] });
  const levels = entry('levels', { educationLevels: ['mbo', 'hbo'] });
  expect(connectionsOf(here, [levels, theme, here, partner])).toEqual([
    { with: partner, shared: { partners: ['Scalda'], themes: [], educationLevels: [] }, strength: 5 },
    {
      with: theme,
      shared: { partners: [], themes: ['zorg-en-technologie'], educationLevels: [] },
      strength: 3,
    },
    { with: levels, shared: { partners: [], themes: [], educationLevels: ['mbo', 'hbo'] }, strength: 2 },
  ]);
});

it('leads out of a region from each of its initiatives, a few times each', () => {
  const home = [
    entry('one', { regions: ['zeeland'], themes: ['jeugd'] }),
    entry('two', { regions: ['zeeland', 'limburg'], partners: ['Scalda'] }),
  ];
  const elsewhere = ['x', 'y', 'z'].map((slug) => entry(slug, { themes: ['jeugd'], regions: ['drenthe'] }));
  // In Limburg: elsewhere for `one`, but `two` is there, so it is no other region than these.
  const near = entry('near', { regions: ['limburg'], themes: ['jeugd'] });
  const found = connectionsFrom(home, [...home, ...elsewhere, near], 2);
  expect(found.map(({ from, with: other }) => [from.slug, other.slug])).toEqual([
    ['one', 'x'],
    ['one', 'y'],
  ]);
});
