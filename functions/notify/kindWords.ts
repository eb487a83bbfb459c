// The few words in which the same letter differs between kinds of case.
import type { CaseKindName } from '../../schemas/case.ts';
import type { Bilingual } from '../../schemas/text.ts';
import type { CaseFacts } from './caseFacts.ts';

export interface KindWords {
  /** What the applicant wants of us, to follow the name of who asks: `wil het project aanmelden`. */
  readonly wants: (title: string) => Bilingual;
  readonly fields: Readonly<Record<string, { readonly label: Bilingual }>>;
  /** What a reviewer judges on. */
  readonly criteria: (facts: CaseFacts) => readonly Bilingual[];
}

/** Dutch calls a case of either kind an aanvraag. */
export const englishNames: Record<CaseKindName, string> = { koploper: 'application', fund: 'request' };

export const calledInEnglish = ({ head }: CaseFacts): string => englishNames[head.aggregate.kind];
