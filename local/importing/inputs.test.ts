// The real data fits the import commands, and every region name in it has a meaning.

import { expect, test } from 'vitest';
import { importKoploperInput, importPactInput, importRegionInput } from '../../schemas/import.ts';
import { koploperInputs, pactInputs, regionInputs } from './inputs.ts';
import { regionsMeant } from './regionNames.ts';

test('all of it is valid, under names of its own', () => {
  for (const input of koploperInputs()) importKoploperInput.parse(input);
  for (const input of pactInputs()) importPactInput.parse(input);
  for (const input of regionInputs()) importRegionInput.parse(input);
  const slugs = [...koploperInputs(), ...pactInputs()].map(({ slug }) => slug);
  expect(slugs).toHaveLength(24 + 14);
  expect(new Set(slugs).size).toBe(slugs.length);
});

test('a name means one region, several, or none', () => {
  expect(regionsMeant('Haaglanden')).toEqual(['haaglanden']);
  expect(regionsMeant('Den Haag')).toEqual(['haaglanden']);
  expect(regionsMeant('Friesland (vanaf 2017)')).toEqual(['friesland']);
  expect(regionsMeant('Noord-Nederland')).toEqual(['groningen', 'drenthe', 'friesland']);
  expect(regionsMeant('Oost-Nederland')).toEqual([]);
  expect(() => regionsMeant('Atlantis')).toThrow(/Atlantis/);
});
