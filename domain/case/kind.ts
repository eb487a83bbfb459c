// What the command layer asks of a kind of case: everything that differs between a koploper application and a request to the fund.

import type * as z from 'zod/mini';
import type { Bilingual } from '../../schemas/text.ts';
import type { Term } from '../clock/term.ts';
import type { Lifecycle } from '../lifecycle/types.ts';
import type { AccessTable } from './access.ts';
import type { Capacity } from './capacity.ts';
import type { DutiesOf } from './duties.ts';
import type { AnyCase } from './types.ts';

export type Party = 'applicant' | 'office' | 'nobody';

/** Where a case stands, in words for everyone: internal states never show outside. */
export interface Standing {
  readonly label: Bilingual;
  /** Whose move it is, as the applicant should read it. */
  readonly toAct: Party;
  /** Last day (Europe/Amsterdam) for that move; absent when nothing is due. */
  readonly by?: string;
}

export interface CaseKind<Case extends AnyCase = AnyCase> {
  readonly lifecycle: Lifecycle;
  readonly access: AccessTable;
  /** First letters of its case numbers. */
  readonly series: 'KL' | 'RIF';
  /** The name of one of its events by its type; `undefined` for an event of another kind. */
  eventName(type: string): string | undefined;
  /** What the form may hold; every field may be left out. */
  readonly content: z.ZodMiniType<Readonly<Record<string, unknown>>>;
  /** Whether the applicant writes on the form now; what ends otherwise leaves its last form as it was. */
  formIsWritten(current: Case): boolean;
  /** Fields of the form that may differ from what was handed in last; `undefined`: all. */
  openFields(current: Case): readonly string[] | undefined;
  standing(current: Case): Standing;
  /** In whose queue the case lies; `undefined`: in none. */
  queueOf(current: Case): Capacity | undefined;
  /** The first day on which anything of the case is due; `undefined` when nothing is. */
  nextDue(current: Case): string | undefined;
  readonly dutiesOf: DutiesOf<Case>;
  /** The decision term that counts now; `undefined` where there is none. */
  termOf(current: Case): Term | undefined;
  /** Codes of the criteria on which it is judged, in the order in which levels are kept. */
  criteria(current: Case): readonly string[];
}
