// docs/generated/regulations.md: every regulation with its values and their articles, and the checks that read them.
import type { Amounts } from '../../domain/fund/cofinancing/check.ts';
import { cofinancingChecks } from '../../domain/fund/cofinancing/checks.ts';
import { maximumPoints } from '../../domain/fund/scoring.ts';
import { euros } from '../../domain/money/inWords.ts';
import type { Budget } from '../../schemas/fund/budget.ts';
import {
  financingGroupNames,
  financingRoleNames,
  financingVariantNames,
  fundCategoryNames,
  fundDocumentNames,
} from '../../schemas/fund/names.ts';
import { financingVariant, fundCategory } from '../../schemas/fund/vocabulary.ts';
import type { Fraction } from '../../schemas/money.ts';
import type { EarlierRegulation, Regulation } from '../../schemas/regulations/regulation.ts';
import { earlierRegulations, regulations } from '../../schemas/regulations/regulations.ts';
import type { Bilingual } from '../../schemas/text.ts';
import { generatedNote, table } from './markdown.ts';

interface Sourced<Value> {
  readonly value: Value;
  readonly article?: string | undefined;
  readonly assumption?: true | undefined;
}

const both = ({ nl, en }: Bilingual) => (nl === en ? nl : `${en} (${nl})`);
const amount = (cents: number) => euros(cents).en;
const part = ({ numerator, denominator }: Fraction) => `${numerator}/${denominator}`;
const source = ({ article, assumption }: Omit<Sourced<unknown>, 'value'>) =>
  [article ?? 'not looked up', assumption && '(assumption)'].filter(Boolean).join(' ');

const row = <Value>(what: string, sourced: Sourced<Value>, shown: (value: Value) => string = String) => [
  what,
  shown(sourced.value),
  source(sourced),
];
const values = (rows: readonly (readonly string[])[]) => table(['what', 'value', 'article'], rows);

const money = ({ subsidy, durationYears, hourlyRate, notCofinancing, notStaffCost }: Regulation) => [
  row('subsidy, at least (subsidie)', subsidy.minimum, amount),
  row('subsidy, at most', subsidy.maximum, amount),
  row('duration in calendar years (looptijd)', durationYears, (years) => years.join(' or ')),
  row('an hour of staff, all-in (uurtarief)', hourlyRate, amount),
  ...notStaffCost.map((item) => ['no staff cost', both(item.name), source(item)]),
  ...notCofinancing.map((item) => ['no co-financing', both(item.name), source(item)]),
];

const financing = ({ counts, inCashOnly, participation }: Regulation) => {
  const roles = (list: Regulation['inCashOnly']['value']) =>
    list.map((role) => both(financingRoleNames[role])).join('; ');
  return [
    row(financingGroupNames['labour-market'].en, counts['labour-market'], roles),
    row(financingGroupNames.others.en, counts.others, roles),
    row('in cash only', inCashOnly, roles),
    ...Object.values(participation).map(({ atLeast, atMost, ...demand }) => [
      `takes part: ${atLeast === atMost ? 'exactly' : 'at least'} ${atLeast} of`,
      roles(demand.roles),
      source(demand),
    ]),
  ];
};

const nothing: Budget = { years: 0, total: 0, subsidy: 0, contributions: [] };

const bound = ({ must, limit, share }: Amounts) =>
  `${must.replace('-', ' ')} ${share ? `${part(share.is)} of the budget` : must === 'equal' ? 'the costs' : amount(limit)}`;

/** Each check with what it holds an amount against, in each variant: taken from the checks themselves. */
const checks = (regulation: Regulation) => {
  const perVariant = financingVariant.options.map((variant) =>
    cofinancingChecks(regulation, variant, nothing),
  );
  return (perVariant[0] ?? []).map(({ code }, index) => [
    `\`${code}\``,
    ...perVariant.map((list) => {
      const check = list[index];
      return check ? [check.amounts && bound(check.amounts), source(check)].filter(Boolean).join('; ') : '';
    }),
  ]);
};

const judging = (regulation: Regulation) =>
  fundCategory.options.map((category) => {
    const { criteria } = regulation.categories[category];
    return [
      `${both(fundCategoryNames[category])}; ${source(regulation.categories[category])}`,
      criteria.map((one) => `${both(one.name)}; ${source(one)}`).join('<br>'),
      String(maximumPoints(regulation, category)),
    ];
  });

const advice = ({ levels, sufficientFrom, nearlySufficient, hearingMandatory, categories }: Regulation) => {
  const nameOf = (level: number) => both(levels.value[level - 1]?.name ?? { nl: '?', en: '?' });
  return [
    row('levels and points', levels, (all) =>
      all.map(({ name, points }) => `${both(name)}: ${points}`).join('<br>'),
    ),
    row('every criterion at least', sufficientFrom, nameOf),
    row('opens an amendment', nearlySufficient.level, nameOf),
    row('on exactly so many criteria', nearlySufficient.criteria),
    row('hearing must be offered (hoorgesprek)', hearingMandatory, (must) => (must ? 'yes' : 'no')),
    ...categories['scale-up'].conditions.map((item) => ['scale-up', both(item.name), source(item)]),
    row(
      'scale-up: partners of the earlier project still in, at least',
      categories['scale-up'].partnersStillIn,
      part,
    ),
  ];
};

const procedure = ({ windows, documents, carriesOver, terms, reports, ...rest }: Regulation) => [
  row('windows (aanvraagperiodes)', windows, (all) =>
    all.map(({ first, last }) => `${first} to ${last}`).join('<br>'),
  ),
  ...documents.map((one) => [
    'document',
    [
      both(fundDocumentNames[one.document]),
      one.signedByAllPartners && `signed by all partners (${source(one.signedByAllPartners)})`,
      one.pageLimit && `at most ${one.pageLimit.value} pages (${source(one.pageLimit)})`,
    ]
      .filter(Boolean)
      .join(', '),
    source(one),
  ]),
  ...rest.ceilings.map((one) => [
    `ceiling from ${one.from} (subsidieplafond)`,
    `${amount(one.cents)}: ${one.reason.en}`,
    source(one),
  ]),
  row('what a round leaves goes to the next of the year', carriesOver, (does) => (does ? 'yes' : 'no')),
  row('decision, weeks after the round closed (beslistermijn)', terms.decisionWeeks),
  row('amendment, working days at most', terms.amendmentWorkingDays),
  row('which makes the decision term longer, weeks at most', terms.amendmentExtensionWeeks),
  row('when the next request does not fit', rest.onMisfit),
  row('equal positions of which only some fit', rest.equalPositions, () => 'a lottery (loting)'),
  row('times a request refused on quality may come again', rest.resubmissions),
  row('progress report, weeks before the first half ends', reports.progressWeeksBeforeHalf),
  row('final report, weeks after the end', reports.finalWeeksAfterEnd),
  row('settlement, weeks (vaststelling)', reports.settlementWeeks),
];

const inForce = (regulation: Regulation) => [
  `## ${regulation.name.nl}`,
  `\`${regulation.code}\`, ${[regulation.bwbId, regulation.validFrom && `text valid on ${regulation.validFrom}`].filter(Boolean).join(', ')}.`,
  '### Money',
  values(money(regulation)),
  '### Who counts where',
  values(financing(regulation)),
  '### What the checker checks',
  table(
    ['check', ...financingVariant.options.map((one) => both(financingVariantNames[one]))],
    checks(regulation),
  ),
  '### Judging',
  table(['category', 'criteria', 'points at most'], judging(regulation)),
  values(advice(regulation)),
  '### Rounds, terms and reports',
  values(procedure(regulation)),
];

const earlier = ({ code, name, subsidy, hourlyRate }: EarlierRegulation) => [
  `${name.nl} (\`${code}\`)`,
  `${amount(subsidy.minimum.value)} to ${amount(subsidy.maximum.value)}`,
  hourlyRate ? amount(hourlyRate.value) : 'not known',
];

export const regulationsDocument = (): string =>
  [
    '# The regulations',
    generatedNote,
    'What each regulation sets, with its article; [how to read and change it](../regulation.md). Where it says *assumption*, the text was not found or is silent, and the value is a setting.',
    ...regulations.flatMap(inForce),
    '## Earlier regulations',
    'Known only as far as is shown; no request can be made under them.',
    table(['regulation', 'subsidy', 'hour of staff'], earlierRegulations.map(earlier)),
  ].join('\n\n');
