// What happened, what happens now and what comes, with what became of the mail about it.
import type { Child } from 'hono/jsx';

export interface TimelineStep {
  readonly what: Child;
  /** A day, a moment, or what it waits for. */
  readonly when?: string | undefined;
  /** Whether the mail about it arrived, in words. */
  readonly mail?: { readonly words: string; readonly failed?: boolean | undefined } | undefined;
  readonly stage: 'done' | 'now' | 'ahead';
  /** What there is to say or to open. */
  readonly more?: Child;
}

export const Timeline = ({ steps }: { readonly steps: readonly TimelineStep[] }) => (
  <ol class="timeline">
    {steps.map(({ what, when, mail, stage, more }) => (
      <li class={stage} aria-current={stage === 'now' ? 'step' : undefined}>
        <p>
          <strong>{what}</strong>
        </p>
        {(when !== undefined || mail) && (
          <p class="when">
            {when}
            {when !== undefined && mail && ' · '}
            {mail && <span class={mail.failed ? 'bad' : undefined}>{mail.words}</span>}
          </p>
        )}
        {more !== undefined && <div>{more}</div>}
      </li>
    ))}
  </ol>
);
