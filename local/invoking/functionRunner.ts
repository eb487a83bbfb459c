// Runs a function as Lambda does: a thread per event at a time, more threads when more comes in, a new one for one that
// crashed or ran out of time.

import { type FunctionThread, startThread, type ThreadProps } from './functionThread.ts';
import type { Outcome } from './outcome.ts';

export interface FunctionRunner {
  invoke(event: unknown): Promise<Outcome>;
  stop(): Promise<void>;
}

/** `most` is how many events are worked on at the same time; others wait their turn. */
export function functionRunner(props: ThreadProps, most: number): FunctionRunner {
  const idle: FunctionThread[] = [];
  const all = new Set<FunctionThread>();
  const queue: ((thread: FunctionThread) => void)[] = [];

  const start = (): FunctionThread => {
    const thread = startThread(props);
    all.add(thread);
    return thread;
  };
  const take = async (): Promise<FunctionThread> => {
    for (let thread = idle.pop(); thread !== undefined; thread = idle.pop()) {
      if (thread.isAlive()) return thread;
      all.delete(thread);
    }
    return all.size < most ? start() : await new Promise((resolve) => queue.push(resolve));
  };
  const giveBack = (thread: FunctionThread): void => {
    if (!thread.isAlive()) all.delete(thread);
    const next = queue.shift();
    if (next !== undefined) next(thread.isAlive() ? thread : start());
    else if (thread.isAlive()) idle.push(thread);
  };

  // The first thread starts now, so that the first request does not wait for it.
  idle.push(start());
  return {
    invoke: async (event) => {
      const thread = await take();
      const outcome = await thread.run(event);
      if (!outcome.ok) props.log(`${outcome.error.type}: ${outcome.error.message}\n`);
      giveBack(thread);
      return outcome;
    },
    stop: async () => {
      await Promise.all([...all].map((thread) => thread.end()));
    },
  };
}
