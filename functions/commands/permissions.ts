// What somebody may do now, as the views of cases and rounds say it.
import type { Actor } from '../../domain/lifecycle/actor.ts';
import { allowedCommands, type Barred, barredCommands } from '../../domain/lifecycle/engine.ts';
import type { AggregateLike, Lifecycle } from '../../domain/lifecycle/types.ts';

interface Permissions {
  allowed: string[];
  needVersion: string[];
  barred?: Barred[];
}

/** Commands, those among them that ask for the version that was seen, and those that are for another. */
export function permissionsOf(lifecycle: Lifecycle, current: AggregateLike, actor: Actor): Permissions {
  const allowed = [...allowedCommands(lifecycle, current, actor)];
  const asksVersion = (command: string) =>
    lifecycle.rows.some((row) => row.command === command && row.contention === 'tell');
  const barred = barredCommands(lifecycle, current, actor);
  return {
    allowed,
    needVersion: allowed.filter(asksVersion),
    ...(barred.length === 0 ? {} : { barred: [...barred] }),
  };
}
