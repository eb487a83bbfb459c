// The requests during which the decision term stands still, as they change.
import type { KoploperCase } from '../../../schemas/case.ts';

type Stop = NonNullable<KoploperCase['stops']>[number];

/** The stops with the last one changed. */
export const lastStop = (current: KoploperCase, change: Partial<Stop>): { stops: Stop[] } => {
  const stops = current.stops ?? [];
  return {
    stops: stops.map((stop, index) => (index === stops.length - 1 ? { ...stop, ...change } : stop)),
  };
};
