// The cases that a fresh system begins with: applications under way, and a round of the fund. A start that is cut off leaves what it had written, and never begins again.
import { dayOf } from '../../domain/clock/days.ts';
import type { StateStore } from '../state/stateStore.ts';
import { type CommanderProps, commanderOn } from './commander.ts';
import { momentsUntil } from './moments.ts';
import { seedApplications } from './seedApplications.ts';
import { seedRound, tellOfRounds } from './seedRound.ts';
import { streamOn, withoutStream } from './withoutStream.ts';

export interface DemonstrationProps extends CommanderProps {
  readonly state: StateStore;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly tell: (what: string) => void;
}

const setting = 'demonstration';

export interface Demonstration {
  /** Of its cases. */
  readonly numbers: readonly string[];
  /** Has the register know of its rounds; once the streams are read. */
  readonly publish: () => Promise<void>;
}

/** Before anything reads the streams. */
export async function demonstrate(props: DemonstrationProps): Promise<Demonstration> {
  const { client, tables, state, now, tell } = props;
  const nothing: Demonstration = { numbers: [], publish: () => Promise.resolve() };
  const before = state.setting(setting);
  if (before === 'begun') {
    await streamOn(client, tables.cases).catch(() => undefined);
    state.keep(setting, 'done');
  }
  // Whoever has data of an earlier start goes on with that alone.
  if (before !== undefined || state.setting('imported') !== undefined) return nothing;
  tell(
    'Bringing applications and a round of the fund to where they would be today (demonstration cases, no mails)',
  );
  const moment = now();
  const today = dayOf(new Date(moment).toISOString());
  const moments = momentsUntil(moment, today);
  const commander = commanderOn(props);
  state.keep(setting, 'begun');
  const numbers = await withoutStream(client, tables.cases, async () => [
    ...(await seedApplications(commander, moment, today)),
    ...(await seedRound(commander, moments)),
  ]);
  state.keep(setting, 'done');
  return { numbers, publish: () => tellOfRounds(commander, moments) };
}
