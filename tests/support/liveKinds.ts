// What a test needs to know of a kind of case to move one on: what its form holds, and an input that fits each command.

import { strong } from '../../local/journeys/strongProject.ts';
import type { CaseKindName, KoploperCase } from '../../schemas/case.ts';
import type { FundCommand } from '../../schemas/commands/fund.ts';
import type { KoploperCommand } from '../../schemas/commands/koploper.ts';
import type { FundCase } from '../../schemas/fund/case.ts';
import { fundInputAt } from './fundInputs.ts';
import { inputAt as koploperInputAt } from './liveInputs.ts';
import { contentOf } from './liveRound.ts';
import type { Moment } from './moments.ts';

export interface LiveKind {
  /** A whole form, whose findings are few. */
  readonly content: Readonly<Record<string, unknown>>;
  /** When the first command on a case comes. */
  readonly begins: string;
}

const million = 1_000_000_00;
export const fundContent = contentOf('Leren in de wijk', 'starter', million);

export const liveKinds: Readonly<Record<CaseKindName, LiveKind>> = {
  koploper: { content: strong, begins: '2026-03-02T09:00:00.000Z' },
  fund: { content: fundContent, begins: '2027-01-15T09:00:00.000Z' },
};

const isOfFund = (moment: Moment): moment is Moment<FundCase> => moment.current.kind === 'fund';
const isOfKoploper = (moment: Moment): moment is Moment<KoploperCase> => moment.current.kind === 'koploper';

/** Throws for a command that the kind of the case does not have. */
export function anyInputAt(command: string, moment: Moment): object {
  if (isOfFund(moment)) return fundInputAt(command as FundCommand, moment);
  if (isOfKoploper(moment)) return koploperInputAt(command as KoploperCommand, moment);
  throw new Error(`no kind of case knows ${command}`);
}
