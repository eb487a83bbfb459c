// The one thing to do next, and what may be done instead.
import type { PropsWithChildren } from 'hono/jsx';

interface ButtonProps {
  /** Not the first thing to do here. */
  readonly second?: boolean | undefined;
}

const classes = ({ second = false }: ButtonProps): string =>
  `utrecht-button ${second ? 'utrecht-button--secondary-action' : 'utrecht-button--primary-action'}`;

/** Leads somewhere. */
export function ButtonLink({
  href,
  id,
  second,
  children,
}: PropsWithChildren<ButtonProps & { readonly href: string; readonly id?: string | undefined }>) {
  return (
    <a class={classes({ second })} id={id} href={href}>
      {children}
    </a>
  );
}

interface SubmitButtonProps extends ButtonProps {
  /** What is sent with the form when it is this button that sends it. */
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  /** The browser lets it go although something is not filled in yet. */
  readonly early?: boolean | undefined;
}

/** Sends the form it stands in. */
export function SubmitButton({ second, name, value, early, children }: PropsWithChildren<SubmitButtonProps>) {
  return (
    <button class={classes({ second })} type="submit" name={name} value={value} formnovalidate={early}>
      {children}
    </button>
  );
}

/**
 * What the Enter key does in a form that has other buttons before its own, such as those that take a row away: it presses the
 * first one. Nobody sees it or comes by it.
 */
export function EnterButton() {
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: its tabindex keeps the focus away from it.
  return <button class="unseen" type="submit" tabindex={-1} aria-hidden="true" />;
}
