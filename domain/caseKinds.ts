// Every kind of case. A new kind is one more line here and one more folder beside.
import type { Aggregate, Case } from '../schemas/case.ts';
import type { CaseKind } from './case/kind.ts';
import { fundKind } from './fund/kind.ts';
import { koploperKind } from './koploper/kind.ts';

export const caseKinds = { koploper: koploperKind, fund: fundKind } as const;
export type CaseKindName = keyof typeof caseKinds;
export const caseKindNames = Object.keys(caseKinds) as readonly CaseKindName[];

/** `undefined` for an aggregate that is no case: a round, a region, a pact. */
export function caseKindOf(kind: CaseKindName): CaseKind;
export function caseKindOf(kind: string): CaseKind | undefined;
export function caseKindOf(kind: string): CaseKind | undefined {
  return Object.hasOwn(caseKinds, kind) ? (caseKinds[kind as CaseKindName] as CaseKind) : undefined;
}

export const isCase = (aggregate: Aggregate): aggregate is Case => Object.hasOwn(caseKinds, aggregate.kind);

/** The kind of case that has such numbers, by their first letters; `undefined` for what is no number of a case. */
export const kindOfNumber = (number: string): CaseKindName | undefined =>
  caseKindNames.find((kind) => number.startsWith(`${caseKinds[kind].series}-`));
