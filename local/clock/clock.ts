// The date of this system: the machine's clock plus one offset that every thread of the system reads.

/** Milliseconds that the system runs ahead of the machine, shared with worker threads. */
export type SharedOffset = BigInt64Array<SharedArrayBuffer>;

export interface Clock {
  /** Milliseconds since 1970, in the system's own time. */
  now(): number;
  offset(): number;
  setOffset(milliseconds: number): void;
  readonly shared: SharedOffset;
}

export function startClock(offset: number): Clock {
  const shared: SharedOffset = new BigInt64Array(new SharedArrayBuffer(8));
  Atomics.store(shared, 0, BigInt(offset));
  return {
    shared,
    now: () => Date.now() + Number(Atomics.load(shared, 0)),
    offset: () => Number(Atomics.load(shared, 0)),
    setOffset: (milliseconds) => {
      Atomics.store(shared, 0, BigInt(milliseconds));
    },
  };
}
