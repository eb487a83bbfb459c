// A partner reads exactly what it is asked to bring in, to the cent, and nothing that it is not.
import { expect, test } from 'vitest';
import { pledgeRows } from './pledge.ts';

const said = (inCash: number, inKind: number) => {
  const rows = pledgeRows({
    role: 'labour-organisation',
    firstHalf: { inCash, inKind },
    secondHalf: { inCash: 0, inKind: 0 },
  });
  // The space after the euro sign does not break.
  return rows.map(({ value }) => value.nl.replaceAll('\u00a0', ' '));
};

test('amounts are whole euros, or exact where there are cents', () => {
  expect(said(25_000_000, 1)).toEqual([
    'arbeidsorganisatie',
    '€ 250.000 in geld en € 0,01 in natura',
    'niets',
  ]);
  expect(said(0, 1_050)[1]).toBe('€ 10,50 in natura');
  expect(said(100, 0)[1]).toBe('€ 1 in geld');
});
