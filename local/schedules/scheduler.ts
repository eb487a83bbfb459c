// Runs the schedules of the template as the date goes on, also when it is moved: each skipped day runs its schedules.

import type { Clock } from '../clock/clock.ts';
import type { Outcome } from '../invoking/outcome.ts';
import type { StateStore } from '../state/stateStore.ts';
import type { Deployment } from '../template/deployment.ts';
import { dueTimes } from './dueTimes.ts';

export interface SchedulerProps {
  readonly deployment: Deployment;
  readonly clock: Clock;
  readonly state: StateStore;
  readonly invoke: (functionArn: string, event: unknown) => Promise<Outcome>;
  /** Resolves when everything that follows from what happened so far is done: a day ends before the next one begins. */
  readonly settled: () => Promise<void>;
}

export interface Scheduler {
  /** Moves the date to this moment, milliseconds since 1970; running what falls due on the way, at its own time. */
  moveTo(moment: number): Promise<void>;
  /** Runs a schedule as if it were due at this moment, without moving the date. @throws when it fails. */
  run(name: string, moment: number): Promise<void>;
  stop(): void;
}

interface Due {
  readonly at: number;
  readonly target: string;
  readonly event: unknown;
}

const ranUntil = 'schedules ran until';
const everyMs = 30_000;

export function startScheduler({ deployment, clock, state, invoke, settled }: SchedulerProps): Scheduler {
  const fromRules = deployment.rules.flatMap(({ ScheduleExpression: expression, State, Targets }) =>
    expression === undefined
      ? []
      : Targets.map(({ Arn, Input }) => ({ expression, zone: 'UTC', State, Arn, Input })),
  );
  const fromScheduler = deployment.schedules.map(
    ({ ScheduleExpression, ScheduleExpressionTimezone, State, Target }) => ({
      expression: ScheduleExpression,
      zone: ScheduleExpressionTimezone,
      State,
      ...Target,
    }),
  );
  const schedules = [...fromRules, ...fromScheduler].filter(({ State }) => State === 'ENABLED');

  const dueBetween = (from: number, to: number): Due[] =>
    schedules
      .flatMap(({ expression, zone, Arn, Input }) =>
        dueTimes(expression, zone, from, to).map((at) => ({ at, target: Arn, event: eventFor(Input, at) })),
      )
      .sort((one, other) => one.at - other.at);

  const setTime = (moment: number) => {
    clock.setOffset(clock.offset() + moment - clock.now());
    state.keep('offset', String(clock.offset()));
  };
  const runUntil = async (moment: number, moving: boolean): Promise<void> => {
    const from = Number(state.setting(ranUntil) ?? clock.now());
    for (const { at, target, event } of dueBetween(from, moment)) {
      if (moving && at > clock.now()) setTime(at);
      await invoke(target, event);
      state.keep(ranUntil, String(at));
      if (moving) await settled();
    }
    state.keep(ranUntil, String(Math.max(from, moment)));
  };

  let work = runUntil(clock.now(), false);
  const timer = setInterval(() => {
    work = work.then(() => runUntil(clock.now(), false));
  }, everyMs);
  timer.unref();
  return {
    moveTo: async (moment) => {
      if (moment < clock.now()) throw new RangeError('The date can only be moved forward');
      work = work.then(() => runUntil(moment, true)).then(() => setTime(moment));
      await work;
    },
    run: async (name, moment) => {
      const schedule = deployment.schedules.find((one) => one.name === name);
      if (schedule === undefined) throw new Error(`The template has no schedule '${name}'`);
      const { Arn, Input } = schedule.Target;
      const outcome = await invoke(Arn, eventFor(Input, moment));
      if (!outcome.ok) throw new Error(`${name} failed: ${outcome.error.message}`);
    },
    stop: () => clearInterval(timer),
  };
}

const eventFor = (input: string | undefined, at: number): unknown =>
  input === undefined
    ? { 'detail-type': 'Scheduled Event', source: 'aws.events', time: new Date(at).toISOString(), detail: {} }
    : JSON.parse(input.replaceAll('<aws.scheduler.scheduled-time>', new Date(at).toISOString()));
