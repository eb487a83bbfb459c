// On what the decision rests, article by article (Awb 3:47).
import type { LetterBlock } from '../../../schemas/fund/letterDocument.ts';
import { list, paragraph, section } from './blocks.ts';
import type { BasisArticle, FundDecisionFacts } from './facts.ts';

export const basis = ({ regulation: { name, articles } }: FundDecisionFacts): readonly LetterBlock[] =>
  section('Waarop rust dit besluit?', [
    paragraph(
      `Uw aanvraag valt onder de ${name}.`,
      ...(articles.length === 0 ? [] : ['Wij hebben deze artikelen toegepast:']),
    ),
    ...list(articles.map(inWords)),
  ]);

const inWords = ({ law, article, says }: BasisArticle): string =>
  `artikel ${article}${law === undefined ? '' : ` van de ${law}`}: ${says}`;
