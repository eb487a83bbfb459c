// What the system itself must do today for a case: remind, warn, let a term pass, ask whether all still holds.
import type { KoploperCase } from '../../schemas/case.ts';

export interface Duty {
  readonly command: 'remind' | 'warn' | 'expire-term' | 'lapse' | 'ask-current' | 'open-reentry';
  readonly input: Readonly<Record<string, string | number>>;
  /** The day (Europe/Amsterdam) that it is about. */
  readonly due: string;
}

/** Empty when all is done. `savedOn` is the day on which a draft was last saved. */
export const dutiesOf = (_current: KoploperCase, _today: string, _savedOn?: string): readonly Duty[] => [];
