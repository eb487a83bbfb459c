// Who has to take part, and how long the project may last. A machine knows no way out of these: a person finds the partner.
import type { Budget } from '../../../schemas/fund/budget.ts';
import { financingRoleNames } from '../../../schemas/fund/names.ts';
import type { Check, CheckCode } from './check.ts';
import { type CofinancingRules, sourceOf } from './rules.ts';
import { participants } from './sums.ts';

type Demand = keyof CofinancingRules['participation'];

const demands: readonly (readonly [Demand, CheckCode])[] = [
  ['applicant', 'one-applicant'],
  ['school', 'school-takes-part'],
  ['labour-organisation', 'labour-organisation-takes-part'],
];

export const participation = (rules: CofinancingRules, budget: Budget): readonly Check[] =>
  demands.map(([demand, code]) => {
    const { roles, atLeast, atMost = Number.POSITIVE_INFINITY } = rules.participation[demand];
    const count = participants(budget, roles);
    const names = roles.map((role) => financingRoleNames[role]);
    const exactly = atLeast === atMost;
    return {
      code,
      ...sourceOf(rules.participation[demand]),
      passes: count >= atLeast && count <= atMost,
      says: {
        nl: `Aantal deelnemers als ${names.map(({ nl }) => nl).join(' of ')}: ${count}. Nodig: ${exactly ? 'precies' : 'ten minste'} ${atLeast}.`,
        en: `Number that take part as ${names.map(({ en }) => en).join(' or ')}: ${count}. Needed: ${exactly ? 'exactly' : 'at least'} ${atLeast}.`,
      },
      repairs: [],
    };
  });

export function duration({ durationYears }: CofinancingRules, { years }: Budget): Check {
  const allowed = durationYears.value;
  return {
    code: 'duration',
    ...sourceOf(durationYears),
    passes: allowed.includes(years),
    says: {
      nl: `Looptijd in kalenderjaren: ${years}. Toegestaan: ${allowed.join(' of ')}.`,
      en: `Duration in calendar years: ${years}. Allowed: ${allowed.join(' or ')}.`,
    },
    repairs: [],
  };
}
