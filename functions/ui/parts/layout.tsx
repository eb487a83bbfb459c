// How the parts of a page stand to each other.
import type { Child, PropsWithChildren } from 'hono/jsx';

/** Things below each other with a line between, as `<li>`. */
export const List = ({ children }: PropsWithChildren) => <ul class="list">{children}</ul>;

/** The story, and beside it what is known; below it where there is no room. */
export const Columns = ({ beside, children }: PropsWithChildren<{ readonly beside: Child }>) => (
  <div class="columns">
    <div>{children}</div>
    <aside>{beside}</aside>
  </div>
);

/** What leads on, below the rest. */
export const More = ({ children }: PropsWithChildren) => <p class="more">{children}</p>;
