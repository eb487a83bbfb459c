// Makes `Date` in this thread tell the system's time. Loaded before anything else in a worker, so that bundles and
// servers that know nothing of it follow the same date.

import type { SharedOffset } from './clock.ts';

/** Replaces the global `Date`; dates that are given explicitly stay what they are. */
export function shiftDate(shared: SharedOffset): void {
  const MachineDate = globalThis.Date;
  const now = () => MachineDate.now() + Number(Atomics.load(shared, 0));
  globalThis.Date = new Proxy(MachineDate, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
    apply: () => new MachineDate(now()).toString(),
    get: (target, key, receiver) => (key === 'now' ? now : Reflect.get(target, key, receiver)),
  });
}
