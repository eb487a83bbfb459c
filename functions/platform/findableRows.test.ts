// An entry comes out of its row as it went in, and only its words give way to the room there is.
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Findable, findableKinds } from '../../schemas/findable.ts';
import { regionIds } from '../../schemas/regions.ts';
import type { PublicKoploper } from '../../schemas/register.ts';
import { sectors } from '../../schemas/vocabulary.ts';
import { findableKoploper, findableOf, findableRow } from './findableRows.ts';

const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .filter((one) => !/\p{Cc}|[\u2028\u2029]/u.test(one));
const word = fc.stringMatching(/^[a-z0-9]{3,12}$/);
const findable: fc.Arbitrary<Findable> = fc.record({
  kind: fc.constantFrom(...findableKinds),
  slug: fc.stringMatching(/^[a-z0-9]{1,20}$/),
  name: text,
  regions: fc.subarray([...regionIds]),
  themes: fc.array(text, { maxLength: 4 }),
  educationLevels: fc.subarray(['vmbo', 'mbo', 'hbo', 'wo', 'other'] as const).map((all) => [...all]),
  sectors: fc.subarray([...sectors]),
  partners: fc.array(text, { maxLength: 10 }),
  words: fc.array(word, { maxLength: 200 }).map((all) => all.join(' ')),
});

it('comes out as it went in, but for the words there is no room for, the last ones first', () => {
  fc.assert(
    fc.property(findable, (entry) => {
      const { words, ...rest } = findableOf({ ...findableRow(entry) });
      const { words: all, ...facts } = entry;
      expect(rest).toEqual(facts);
      expect(all.startsWith(words)).toBe(true);
    }),
  );
});

it('weighs no more than 300 bytes as long as its facts leave any room', () => {
  fc.assert(
    fc.property(findable, (entry) => {
      const { pk, sk, packed } = findableRow(entry);
      const weight = 'pkskpacked'.length + pk.length + sk.length + packed.length;
      const { words: _words, ...facts } = findableOf({ pk, sk, packed });
      const bare = deflateRawSync(JSON.stringify([...Object.values(facts).slice(2), '']), {
        level: 9,
      }).length;
      expect(weight <= 300 || weight <= bare + sk.length + 20).toBe(true);
    }),
  );
});

it('keeps a theme by its name in the list, and words once and without what every text has', () => {
  const koploper: PublicKoploper = {
    kind: 'koploper',
    slug: 'proef',
    version: 1,
    caseNumber: 'KL-2026-0001',
    name: 'Proef',
    alsoKnownAs: [],
    regions: [],
    partners: [
      { name: 'Allévo', sector: 'care' },
      { name: 'SVRZ', sector: 'care' },
    ],
    educationLevels: [],
    themes: ['E-health', 'Technologie', 'Muziek'],
    results: [{ what: 'De proef bij Allevo gaf één robot, en nóg een robot.' }],
    versions: [],
  };
  expect(findableKoploper(koploper)).toMatchObject({
    themes: ['zorg-en-technologie', 'Muziek'],
    sectors: ['care'],
    words: 'gaf robot',
  });
});
