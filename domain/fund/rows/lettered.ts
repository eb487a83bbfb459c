// What every row that makes a decision known does with its letter: refuses while it lacks something, names its hash, keeps its words.
import type { FundCommand } from '../../../schemas/commands/fund.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import type { RecordChange } from '../../lifecycle/records.ts';
import { decisionDocument } from '../letter/decisionDocument.ts';
import type { FundDecisionFacts } from '../letter/facts.ts';
import { letterHash, letterText } from '../letter/letterHash.ts';
import { lettersLack } from '../letter/lettersLack.ts';
import type { FundContext, FundGuard } from '../types.ts';

interface Lettered<Command extends FundCommand> {
  readonly isComplete: FundGuard<Command, 'decisionParts'>;
  hash(context: FundContext<Command, 'decisionParts'>): string;
  written(context: FundContext<Command, 'decisionParts'>): readonly RecordChange[];
}

/** `says`: what to do about a letter that is not complete. */
export function lettered<Command extends FundCommand>(
  factsOf: (context: FundContext<Command, 'decisionParts'>) => FundDecisionFacts,
  says: Bilingual,
): Lettered<Command> {
  const missing = (context: FundContext<Command, 'decisionParts'>) => lettersLack(factsOf(context));
  return {
    isComplete: {
      code: 'letter-incomplete',
      says,
      holds: (context) => missing(context).length === 0,
      lacks: missing,
    },
    hash: (context) => letterHash(decisionDocument(factsOf(context))),
    written: (context) => [
      {
        set: 'text',
        name: letterText(context.case.version + 1),
        salt: context.random.salt,
        body: decisionDocument(factsOf(context)),
      },
    ],
  };
}
