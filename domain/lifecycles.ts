// Every kind of aggregate and its lifecycle. A new kind of case is one more line here and one more folder beside.
import type { Kind } from '../schemas/case.ts';
import { koploperLifecycle } from './koploper/lifecycle.ts';
import type { Lifecycle } from './lifecycle/types.ts';
import { pactLifecycle, regionLifecycle } from './record/lifecycle.ts';

export const lifecycles: Record<Kind, Lifecycle> = {
  koploper: koploperLifecycle,
  region: regionLifecycle,
  pact: pactLifecycle,
};
