// Where the request stands in its round, and how the money was divided (articles 20 and 21).
import type { LetterBlock } from '../../../../schemas/fund/letterDocument.ts';
import type { FundCategory } from '../../../../schemas/fund/vocabulary.ts';
import { eurosExactly } from '../../../money/inWords.ts';
import { details, paragraph, section } from '../blocks.ts';
import type { JudgedFacts, Ranking } from '../facts.ts';

const lists: Record<FundCategory, string> = { starter: 'starters', 'scale-up': 'opschalers' };

interface Ranked extends Pick<JudgedFacts, 'amendedOn'> {
  readonly category: FundCategory;
  readonly ranking?: Ranking | undefined;
}

export function ranked({ ranking, category, amendedOn }: Ranked): readonly LetterBlock[] {
  if (ranking === undefined) return [];
  const { listed, position, points, maximumPoints, ceiling, left, lot } = ranking;
  return section('De rangschikking', [
    paragraph(
      `Alle aanvragen met een positief oordeel staan op volgorde van punten, de ${lists.starter} en de ${lists['scale-up']} elk op een eigen lijst.`,
      ...(amendedOn === undefined
        ? []
        : [
            'Uw aanvraag is aangepast. Daarom staat zij na de aanvragen die niet zijn aangepast (artikel 20.2).',
          ]),
      ...(lot === undefined
        ? []
        : ['Bij gelijke plaatsen hebben wij geloot: het laagste lot gaat voor (artikel 21.3).']),
    ),
    ...details([
      ['Lijst', lists[category]],
      ['Plaats', `${position} van ${listed}`],
      ['Punten', `${points} van de ${maximumPoints}`],
      ['Subsidieplafond', eurosExactly(ceiling)],
      ['Nog over bij uw aanvraag', left === undefined ? undefined : eurosExactly(left)],
      ['Lot van uw aanvraag', lot],
    ]),
  ]);
}
