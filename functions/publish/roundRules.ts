// What a regulation says about its rounds, in words for everyone, each with its article and whether it is an assumption.
import { euros } from '../../domain/money/inWords.ts';
import type { PublicRule } from '../../schemas/publicFund.ts';
import type { Regulation } from '../../schemas/regulations/regulation.ts';

interface Sourced {
  readonly article: string;
  readonly assumption?: true | undefined;
}

const rule = ({ article, assumption }: Sourced, nl: string, en: string): PublicRule => ({
  says: { nl, en },
  article,
  ...(assumption ? { assumption } : {}),
});

/** In the order in which somebody who hands in a request meets them. */
export const rulesOf = (regulation: Regulation): readonly PublicRule[] => [
  ...askingRules(regulation),
  ...judgingRules(regulation),
  ...dividingRules(regulation),
  ...afterwardsRules(regulation),
];

function askingRules({ subsidy: { minimum, maximum }, durationYears, shares }: Regulation): PublicRule[] {
  const { subsidy } = shares.standard;
  const { numerator, denominator } = subsidy.atMost.value;
  const years = (or: string) => durationYears.value.join(` ${or} `);
  return [
    rule(
      minimum,
      `De subsidie is ten minste ${euros(minimum.value).nl} en ten hoogste ${euros(maximum.value).nl}.`,
      `The subsidy is at least ${euros(minimum.value).en} and at most ${euros(maximum.value).en}.`,
    ),
    rule(
      subsidy.atMost,
      `De subsidie is ten hoogste ${numerator}/${denominator} van de meerjarenbegroting. Voor entreeprojecten en voor Caribisch Nederland gelden andere delen.`,
      `The subsidy is at most ${numerator}/${denominator} of the multi-year budget. Other parts hold for entree projects and for the Caribbean Netherlands.`,
    ),
    rule(
      durationYears,
      `Een project duurt ${years('of')} kalenderjaren.`,
      `A project lasts ${years('or')} calendar years.`,
    ),
    rule(
      { article: '17.3' },
      'Wat na de laatste dag binnenkomt, wordt afgewezen.',
      'What comes in after the last day is refused.',
    ),
  ];
}

function judgingRules({ sufficientFrom, nearlySufficient, levels }: Regulation): PublicRule[] {
  const named = (value: number) =>
    levels.value.find(({ level }) => level === value)?.name ?? { nl: '', en: '' };
  const sufficient = named(sufficientFrom.value);
  const nearly = named(nearlySufficient.level.value);
  return [
    rule(
      sufficientFrom,
      `Alleen wie op elk criterium ten minste ‘${sufficient.nl}’ krijgt, dingt mee.`,
      `Only who gets at least ‘${sufficient.en}’ on every criterion takes part.`,
    ),
    rule(
      nearlySufficient.criteria,
      `Is precies één criterium ‘${nearly.nl}’ en is er nog geld, dan mag de aanvrager de aanvraag één keer aanpassen.`,
      `If exactly one criterion is ‘${nearly.en}’ and there is money left, the applicant may amend the request once.`,
    ),
    rule(
      levels,
      `De punten: ${levels.value.map(({ name, points }) => `${name.nl} ${points}`).join(', ')}.`,
      `The points: ${levels.value.map(({ name, points }) => `${name.en} ${points}`).join(', ')}.`,
    ),
  ];
}

function dividingRules({ onMisfit }: Regulation): PublicRule[] {
  const stops = onMisfit.value === 'stop';
  return [
    rule(
      { article: '20.1' },
      'Er zijn twee lijsten, van starters en van opschalers. Op elke lijst staat bovenaan wie de meeste punten heeft.',
      'There are two lists, of starters and of scale-ups. On each list whoever has most points comes first.',
    ),
    rule(
      { article: '20.2' },
      'Wie pas na een aanpassing voldoende was, komt na alle anderen van de lijst.',
      'Whoever was sufficient only after an amendment comes after all others of the list.',
    ),
    rule(
      { article: '21.2' },
      'Past niet alles onder het plafond, dan krijgen van elke lijst evenveel aanvragen subsidie, zoveel als er samen passen. Daarna is steeds aan de beurt wie naar verhouding de meeste punten heeft.',
      'If not everything fits under the ceiling, as many requests of each list are granted as fit together. After that comes each time whoever has most points in proportion.',
    ),
    rule(
      onMisfit,
      stops
        ? 'Past de aanvraag die aan de beurt is niet meer, dan stopt de verdeling daar.'
        : 'Past de aanvraag die aan de beurt is niet meer, dan gaat de verdeling verder met de volgende.',
      stops
        ? 'If the request whose turn it is does not fit any more, the allocation ends there.'
        : 'If the request whose turn it is does not fit any more, the allocation goes on with the next.',
    ),
    rule(
      { article: '21.3' },
      'Staan aanvragen gelijk en passen zij niet allemaal, dan beslist een loting.',
      'If requests are equal and not all of them fit, a lottery decides.',
    ),
  ];
}

function afterwardsRules({ terms, carriesOver, resubmissions }: Regulation): PublicRule[] {
  const { decisionWeeks } = terms;
  return [
    rule(
      decisionWeeks,
      `Iedereen krijgt een besluit binnen ${decisionWeeks.value} weken na de laatste dag.`,
      `Everyone gets a decision within ${decisionWeeks.value} weeks of the last day.`,
    ),
    ...(carriesOver.value
      ? [
          rule(
            carriesOver,
            'Wat het eerste tijdvak van een jaar overlaat, gaat naar het tweede.',
            'What the first round of a year leaves goes to the second.',
          ),
        ]
      : []),
    rule(
      resubmissions,
      'Wie op kwaliteit is afgewezen, mag de aanvraag één keer opnieuw indienen in een later tijdvak.',
      'Whoever was refused on quality may hand the request in once more in a later round.',
    ),
  ];
}
