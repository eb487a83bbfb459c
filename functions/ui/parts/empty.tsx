// Where there is nothing to show (yet): why, and what can be done.
import { Soft } from './text.tsx';

export interface EmptyProps {
  readonly why: string;
  readonly next?: { readonly href: string; readonly name: string } | undefined;
}

export const Empty = ({ why, next }: EmptyProps) => (
  <>
    <Soft>{why}</Soft>
    {next && (
      <p>
        <a href={next.href}>{next.name}</a>
      </p>
    )}
  </>
);
