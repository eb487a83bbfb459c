// Every kind of case. A new kind is one more line here and one more folder beside.
import type { CaseKind } from './case/kind.ts';
import { fundKind } from './fund/kind.ts';
import { koploperKind } from './koploper/kind.ts';

export const caseKinds = { koploper: koploperKind, fund: fundKind } as const;
export type CaseKindName = keyof typeof caseKinds;

/** `undefined` for an aggregate that is no case: a round, a region, a pact. */
export const caseKindOf = (kind: string): CaseKind | undefined =>
  Object.hasOwn(caseKinds, kind) ? (caseKinds[kind as CaseKindName] as CaseKind) : undefined;
