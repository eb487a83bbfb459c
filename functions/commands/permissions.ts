// What somebody may do now, as the views of cases and rounds say it.
import type { Actor } from '../../domain/lifecycle/actor.ts';
import { allowedCommands } from '../../domain/lifecycle/engine.ts';
import type { AggregateLike, Lifecycle } from '../../domain/lifecycle/types.ts';

/** Commands, and those among them that ask for the version that was seen. */
export function permissionsOf(
  lifecycle: Lifecycle,
  current: AggregateLike,
  actor: Actor,
): { allowed: string[]; needVersion: string[] } {
  const allowed = [...allowedCommands(lifecycle, current, actor)];
  const asksVersion = (command: string) =>
    lifecycle.rows.some((row) => row.command === command && row.contention === 'tell');
  return { allowed, needVersion: allowed.filter(asksVersion) };
}
