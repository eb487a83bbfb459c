// Every event of a round of the fund.
import { allocationProposed } from './round/allocation-proposed.ts';
import { allocationReturned } from './round/allocation-returned.ts';
import { carriedOver } from './round/carried-over.ts';
import { ceilingChanged } from './round/ceiling-changed.ts';
import { decisionsPrepared } from './round/decisions-prepared.ts';
import { decisionsReleased } from './round/decisions-released.ts';
import { roundAllocated } from './round/round-allocated.ts';
import { roundClosed } from './round/round-closed.ts';
import { roundExtended } from './round/round-extended.ts';
import { roundOpened } from './round/round-opened.ts';
import { roundPlanned } from './round/round-planned.ts';

export const roundEvents = {
  'round-planned': roundPlanned,
  'round-opened': roundOpened,
  'round-extended': roundExtended,
  'round-closed': roundClosed,
  'ceiling-changed': ceilingChanged,
  'carried-over': carriedOver,
  'allocation-returned': allocationReturned,
  'decisions-prepared': decisionsPrepared,
  'decisions-released': decisionsReleased,
  'allocation-proposed': allocationProposed,
  'round-allocated': roundAllocated,
} as const;
