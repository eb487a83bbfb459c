// Every kind of aggregate and its lifecycle. A new kind of case is one more line here and one more folder beside.
import type { Kind } from '../schemas/case.ts';
import { fundLifecycle } from './fund/lifecycle.ts';
import { koploperLifecycle } from './koploper/lifecycle.ts';
import type { Lifecycle } from './lifecycle/types.ts';
import {
  bottleneckLifecycle,
  pactLifecycle,
  pastGrantLifecycle,
  pastRoundLifecycle,
  regionLifecycle,
} from './record/lifecycle.ts';
import { roundLifecycle } from './round/lifecycle.ts';

export const lifecycles: Record<Kind, Lifecycle> = {
  koploper: koploperLifecycle,
  fund: fundLifecycle,
  round: roundLifecycle,
  region: regionLifecycle,
  bottleneck: bottleneckLifecycle,
  pact: pactLifecycle,
  pastgrant: pastGrantLifecycle,
  pastround: pastRoundLifecycle,
};
