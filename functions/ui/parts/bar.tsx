// A bar of a certain length, with a bound marked on it: the picture of a number that stands beside it, for the eye alone.

export interface BarProps {
  /** From 0 to 1. */
  readonly length: number;
  /** From 0 to 1. */
  readonly bound?: number | undefined;
  readonly bad?: boolean | undefined;
}

/** In hundredths of a percent: enough for the widest screen. */
const at = (part: number): number => Math.round(Math.min(1, Math.max(0, part)) * 10_000) / 100;

/** Drawn with attributes and classes, because no page may hold a style. */
export const Bar = ({ length, bound, bad }: BarProps) => (
  <svg viewBox="0 0 100 24" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <rect class="ground" x="0" y="5" width="100" height="14" vector-effect="non-scaling-stroke" />
    <rect class={bad ? 'bar bad' : 'bar'} x="0" y="5" width={at(length)} height="14" />
    {bound !== undefined && (
      <path class="bound" d={`M${at(bound)} 0V24`} vector-effect="non-scaling-stroke" />
    )}
  </svg>
);
