// Amounts read as people write them in each language.
import { expect, it } from 'vitest';
import { euros } from './inWords.ts';

it.each([
  [0, '€ 0', '€0'],
  [1, '€ 0,01', '€0.01'],
  [25_000_000, '€ 250.000', '€250,000'],
  [25_000_010, '€ 250.000,10', '€250,000.10'],
  [999_999_999_999, '€ 9.999.999.999,99', '€9,999,999,999.99'],
])('%i cents', (cents, nl, en) => {
  expect(euros(cents)).toEqual({ nl: nl.replace(' ', '\u00a0'), en });
});
