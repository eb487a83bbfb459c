// Every kind of case. A new kind is one more line here, its name in schemas/case.ts, and one more folder beside.
import { type CaseKindName, caseKindNames } from '../schemas/case.ts';
import type { CaseKind } from './case/kind.ts';
import { fundKind } from './fund/kind.ts';
import { koploperKind } from './koploper/kind.ts';

const caseKinds = { koploper: koploperKind, fund: fundKind } as const satisfies Record<CaseKindName, unknown>;

/** What a kind takes is a case of that kind; whoever has one has it from its own aggregate. */
export const caseKindOf = (kind: CaseKindName): CaseKind => caseKinds[kind] as CaseKind;

/** The kind of case that has such numbers, by their first letters; `undefined` for what is no number of a case. */
export const kindOfNumber = (number: string): CaseKindName | undefined =>
  caseKindNames.find((kind) => number.startsWith(`${caseKinds[kind].series}-`));
