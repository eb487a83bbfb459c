// What is read on one side and what is written about it on the other; below each other where there is no room.
import type { Child, PropsWithChildren } from 'hono/jsx';

export const Beside = ({ read, children }: PropsWithChildren<{ readonly read: Child }>) => (
  <div class="beside">
    <div>{children}</div>
    {/* It scrolls within itself on a wide screen: the keyboard has to reach it. */}
    <div class="read" tabindex={0}>
      {read}
    </div>
  </div>
);
