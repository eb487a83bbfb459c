// Public addresses made from names.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { slug } from '../../schemas/identifiers.ts';
import { slugOf } from './slug.ts';

it('reads like the name', () => {
  expect(slugOf('STRONG (Studie Route Net Gezondheid)')).toBe('strong-studie-route-net-gezondheid');
  expect(slugOf('Allévo – Zeeuwse Praktijkroute')).toBe('allevo-zeeuwse-praktijkroute');
});

it('is a valid address or empty, whatever the name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
      const made = slugOf(name);
      return made === '' || slug.safeParse(made).success;
    }),
  );
});
