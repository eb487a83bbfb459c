// Text that is larger or softer than the rest.
import type { PropsWithChildren } from 'hono/jsx';

type TextProps = PropsWithChildren<{ readonly lang?: string | undefined }>;

/** What a page says in a sentence or two, below its heading. */
export const Lede = ({ lang, children }: TextProps) => (
  <p class="lede" lang={lang}>
    {children}
  </p>
);

/** What is good to know, and nobody has to read. */
export const Soft = ({ lang, children }: TextProps) => (
  <p class="soft" lang={lang}>
    {children}
  </p>
);

/** Smaller as well. */
export const Hint = ({ lang, children }: TextProps) => (
  <p class="hint" lang={lang}>
    {children}
  </p>
);
