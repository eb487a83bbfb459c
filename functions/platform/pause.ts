// Waiting after losing a race, so that those who lost do not meet again.
import { setTimeout as sleep } from 'node:timers/promises';

/** Full jitter over a doubling window: up to 40 ms before the first repeat, up to 1.28 s from the sixth on. */
export const jitteredPause = (attempt: number): Promise<void> =>
  sleep(Math.random() * 20 * 2 ** Math.min(attempt, 6));
