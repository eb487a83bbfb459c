// The real data fits the import commands, and every region name in it has a meaning.

import { expect, test } from 'vitest';
import {
  importKoploperInput,
  importPactInput,
  importPastGrantInput,
  importPastRoundInput,
  importRegionInput,
} from '../../schemas/import.ts';
import { koploperInputs, pactInputs, regionInputs } from './inputs.ts';
import { pastGrantInputs, pastRoundInputs } from './past.ts';
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

test('what is known of earlier grants and rounds is valid, under names of its own', () => {
  for (const input of pastGrantInputs()) importPastGrantInput.parse(input);
  for (const input of pastRoundInputs()) importPastRoundInput.parse(input);
  const grants = pastGrantInputs().map(({ slug }) => slug);
  const rounds = pastRoundInputs().map(({ slug }) => slug);
  expect([grants.length, rounds.length]).toEqual([21, 13]);
  expect(new Set(grants).size).toBe(grants.length);
  expect(new Set(rounds).size).toBe(rounds.length);
  for (const { round } of pastGrantInputs()) if (round) expect(rounds).toContain(round.slug);
});

test('an amount says that its source rounds it, and a year after the text we know has no regulation', () => {
  const bySlug = (slug: string) => pastGrantInputs().find((one) => one.slug === slug);
  // "Bijna 245.000 euro", says the source.
  expect(bySlug('netwerkzon-doelmatigheid')?.granted).toEqual({ cents: 245_000_00, rounded: true });
  expect(bySlug('tech-doptie')?.granted).toEqual({ cents: 610_000_00 });
  expect(bySlug('zorgtechnext')?.regulation).toBeUndefined();
  expect(bySlug('p-ct')).toMatchObject({ regulation: 'rif-2014-2018', round: { slug: 'rif-2016-1' } });
});

test('the second round of 2022 adds up: 10,000,000 + 739,000 - 115,638 euro', () => {
  const round = pastRoundInputs().find(({ slug }) => slug === 'rif-2022-2');
  expect(round?.ceilings).toEqual([10_000_000_00, 10_623_362_00]);
});
