// What is read on one side and what is written about it on the other; below each other where there is no room.
import type { Child, PropsWithChildren } from 'hono/jsx';

interface BesideProps {
  readonly read: Child;
  /** What is read, in a word or two: it scrolls by itself, so the keyboard has to reach it. */
  readonly called: string;
}

export const Beside = ({ read, called, children }: PropsWithChildren<BesideProps>) => (
  <div class="beside">
    <div>{children}</div>
    <section class="read" aria-label={called} tabindex={0}>
      {read}
    </section>
  </div>
);
