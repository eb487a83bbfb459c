// A loader for each fact that the rows of a kind may name.
import type { Aggregate } from '../../../schemas/case.ts';
import type { Head } from '../../platform/caseRows.ts';
import type { CommandDeps, CommandRequest } from '../types.ts';

export type Loaders<Facts, Of extends Aggregate> = {
  readonly [Fact in keyof Facts]: (
    deps: CommandDeps,
    request: CommandRequest,
    head: Head<Of>,
  ) => Promise<Facts[Fact]>;
};

/** Every string anywhere in a value. */
export const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};
