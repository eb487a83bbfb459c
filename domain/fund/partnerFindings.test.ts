// What a machine sees of the partners of a request: who has not confirmed, whose amount differs, and whose money has no partner.
import { expect, it } from 'vitest';
import type { Partner } from '../../schemas/partner.ts';
import { invitedPartner } from '../../tests/support/samplePeople.ts';
import { fundFindings } from './findings.ts';

const pledge = {
  role: 'labour-organisation' as const,
  firstHalf: { inCash: 100_000_00, inKind: 0 },
  secondHalf: { inCash: 0, inKind: 0 },
};
const confirmed: Partner = { ...invitedPartner, pledge, status: 'confirmed' };
const other = { ...pledge, firstHalf: { inCash: 100_000_01, inKind: 0 } };
const row = { partner: confirmed.id, ...pledge };

const codes = [
  'partner-not-confirmed',
  'contribution-of-no-partner',
  'pledge-differs',
  'partner-not-in-budget',
];

it.each([
  ['confirmed, and in the budget to the cent', [confirmed], [row], []],
  ['not confirmed yet', [{ ...confirmed, status: 'invited' }], [row], ['partner-not-confirmed']],
  ['confirmed for a cent less', [confirmed], [{ ...row, ...other }], ['pledge-differs']],
  ['confirmed, and not in the budget', [confirmed], [], ['partner-not-in-budget']],
  ['declined, and not in the budget', [{ ...confirmed, status: 'declined' }], [], []],
  ['removed, and not in the budget', [{ ...confirmed, status: 'removed' }], [], []],
  [
    'declined, and still in the budget',
    [{ ...confirmed, status: 'declined' }],
    [row],
    ['contribution-of-no-partner'],
  ],
  [
    'removed, and still in the budget',
    [{ ...confirmed, status: 'removed' }],
    [row],
    ['contribution-of-no-partner'],
  ],
  ['of another request', [], [row], ['contribution-of-no-partner']],
] satisfies [string, Partner[], object[], string[]][])(
  'a partner %s',
  (_, partners, contributions, expected) => {
    const budget = { years: 4, total: 3_000_000_00, subsidy: 1_000_000_00, contributions };
    const found = fundFindings(
      { budget },
      { current: { regulation: 'rif-2024-2027' }, partners, files: [], at: '2027-01-15T10:00:00.000Z' },
    );
    expect(found.map(({ code }) => code).filter((code) => codes.includes(code))).toEqual(expected);
    for (const { code, source } of found)
      if (codes.includes(code)) expect(source, code).toMatch(/, artikel 16\.1$/);
  },
);
