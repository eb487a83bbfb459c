// What the committee judged and advised, and why the decision is another when it is (Awb 3:46, 3:49, 3:50).
import type { LetterBlock } from '../../../../schemas/fund/letterDocument.ts';
import { written } from '../../../case/letterDuties.ts';
import { heading, paragraph, quote, section, table } from '../blocks.ts';
import { deviates } from '../deviates.ts';
import type { AssessedFacts } from '../facts.ts';

export const judged = (facts: AssessedFacts): readonly LetterBlock[] => [
  ...section('Het oordeel over uw aanvraag', judgement(facts)),
  ...section('Het advies van de commissie', advised(facts)),
];

function judgement({ judgement: criteria, amendedOn }: AssessedFacts): readonly LetterBlock[] {
  const rows = criteria.map(({ criterion, level, points, sufficient }) => [
    criterion,
    level,
    sufficient ? 'ja' : 'nee',
    String(points),
  ]);
  return [
    ...(amendedOn === undefined
      ? []
      : [
          paragraph(
            `U hebt uw aanvraag aangepast op het criterium ‘${amendedOn}’ (artikel 19.6).`,
            'Hieronder staat het oordeel over de aangepaste aanvraag.',
          ),
        ]),
    ...table(
      'Het oordeel per criterium',
      [{ name: 'Criterium' }, { name: 'Oordeel' }, { name: 'Voldoende?' }, { name: 'Punten', numeric: true }],
      rows,
    ),
    ...criteria.flatMap(({ criterion, motivation }) => section(`Waarom: ${criterion}`, quote(motivation), 3)),
  ];
}

function advised(facts: AssessedFacts): readonly LetterBlock[] {
  const { advice, deviationReason } = facts;
  if (advice === undefined) return [];
  const said = `De commissie adviseerde ${advice.positive ? 'positief' : 'negatief'} over uw aanvraag.`;
  const differs = deviates(facts);
  return [
    paragraph(said, differs ? 'Wij wijken van dat advies af.' : 'Wij volgen dat advies.'),
    ...quote(advice.explanation),
    ...(differs && written(deviationReason)
      ? [heading('Waarom wij van het advies afwijken', 3), ...quote(deviationReason)]
      : []),
  ];
}
