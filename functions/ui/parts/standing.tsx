// Where a case stands: its state in words, who is to act and by when, and the one thing to do next.
import type { PropsWithChildren } from 'hono/jsx';
import { Label } from '../parts.tsx';
import { ButtonLink } from './buttons.tsx';
import { Lede } from './text.tsx';

export interface StandingProps {
  readonly state: string;
  /** It is the reader's move. */
  readonly you?: boolean | undefined;
  readonly action?: { readonly href: string; readonly name: string } | undefined;
}

/** Its children say in a sentence or two what is to be done, by whom and by when. */
export const Standing = ({ state, you, action, children }: PropsWithChildren<StandingProps>) => (
  <>
    <p>
      <Label you={you ?? false}>{state}</Label>
    </p>
    <Lede>{children}</Lede>
    {action && (
      <p>
        <ButtonLink href={action.href}>{action.name}</ButtonLink>
      </p>
    )}
  </>
);
