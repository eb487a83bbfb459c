// What is read on one side and what is written about it on the other; below each other where there is no room.
import type { Child, PropsWithChildren } from 'hono/jsx';

export const Beside = ({ read, children }: PropsWithChildren<{ readonly read: Child }>) => (
  <div class="beside">
    <div>{children}</div>
    <div class="read">{read}</div>
  </div>
);
