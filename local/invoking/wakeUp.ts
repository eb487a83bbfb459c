// Lets a loop sleep until there is work: until it is woken, or until some time has passed.

export interface WakeUp {
  wake(): void;
  /** Returns at once when woken since the last sleep. */
  sleep(milliseconds: number): Promise<void>;
}

export function wakeUp(): WakeUp {
  let woken = false;
  let stopSleeping: (() => void) | undefined;
  return {
    wake: () => {
      woken = true;
      stopSleeping?.();
    },
    sleep: async (milliseconds) => {
      if (!woken) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, milliseconds);
          stopSleeping = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      stopSleeping = undefined;
      woken = false;
    },
  };
}
