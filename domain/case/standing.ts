// What each kind says of a state in words, and where a case stands by them: who is to act, and by when.
import type { Bilingual } from '../../schemas/text.ts';
import type { Capacity } from './capacity.ts';
import type { OpenTerm } from './duties.ts';
import type { Party, Standing } from './kind.ts';

export interface StandingWords<Term extends string = string> {
  readonly label: Bilingual;
  readonly toAct: Party;
  /** In whose queue the case lies. */
  readonly queue?: Capacity;
  /** The term that ends on the day by which is to be acted. */
  readonly due?: Term;
}

/** `terms`: everything that runs now. */
export function standingBy({ label, toAct, due }: StandingWords, terms: readonly OpenTerm[]): Standing {
  const by = terms.find(({ term }) => term === due)?.due;
  return by === undefined ? { label, toAct } : { label, toAct, by };
}
