// What a function needs to know and may do with one thing: the contract between the things and the functions.

import type { Acknowledgment } from 'aws-cdk-lib';

/** Exactly these actions on exactly these ARNs. */
export interface Right {
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  /** The finding of cdk-nag that this right raises, and why it stands all the same. */
  readonly accepted?: Acknowledgment;
}

/** Something that hands out rights by verb. */
export interface Touchable<Verb extends string> {
  /** Environment variables by which a function finds the thing. */
  readonly variables: Readonly<Record<string, string>>;
  readonly rights: Readonly<Record<Verb, Right>>;
}
