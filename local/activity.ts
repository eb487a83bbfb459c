// Who wants to know that something happened in the system: the console's pages, mostly.

export interface Activity {
  changed(): void;
  /** Returns what ends the listening. */
  listen(listener: () => void): () => void;
}

export function startActivity(): Activity {
  const listeners = new Set<() => void>();
  return {
    changed: () => {
      for (const listener of listeners) listener();
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
