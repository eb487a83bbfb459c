// What must be ended when the system stops, the latest begun first; also when it never got to its feet.

export interface Endings {
  add(end: () => void | Promise<void>): void;
  /** Ends everything once, whatever goes wrong on the way. */
  run(): Promise<void>;
}

export function endings(): Endings {
  const ends: (() => void | Promise<void>)[] = [];
  return {
    add: (end) => {
      ends.push(end);
    },
    run: async () => {
      for (let end = ends.pop(); end !== undefined; end = ends.pop()) {
        try {
          await end();
        } catch {
          // The rest is to be ended all the same.
        }
      }
    },
  };
}
