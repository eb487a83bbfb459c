// The grant: how much, why, and what is expected afterwards.
import type { LetterBlock } from '../../../../schemas/fund/letterDocument.ts';
import { fundOutcomeNames } from '../../../../schemas/fund/states.ts';
import { fullDay } from '../../../clock/inWords.ts';
import { eurosExactly } from '../../../money/inWords.ts';
import { list, section } from '../blocks.ts';
import type { GrantFacts } from '../facts.ts';
import { judged } from './judged.ts';
import { ranked } from './ranked.ts';
import type { Said } from './said.ts';

export function grant(facts: GrantFacts): Said {
  const { projectName, granted, requested } = facts;
  return {
    decision: fundOutcomeNames.grant.nl,
    subject: 'Wij verlenen u subsidie',
    opening: [
      `U vroeg subsidie aan voor het project ‘${projectName}’.`,
      `Wij verlenen u een subsidie van ${eurosExactly(granted)}.`,
    ],
    amounts: [
      ['Verleend bedrag', eurosExactly(granted)],
      ['Gevraagd bedrag', eurosExactly(requested)],
    ],
    reasons: [...judged(facts), ...ranked(facts), ...expected(facts)],
  };
}

const expected = ({ obligations }: GrantFacts): readonly LetterBlock[] =>
  section(
    'Wat wij van u verwachten',
    list(
      obligations.map(
        ({ says, article, by }) =>
          `${says} (artikel ${article}).${by === undefined ? '' : ` Doe dat uiterlijk op ${fullDay(by).nl}.`}`,
      ),
    ),
  );
