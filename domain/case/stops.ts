// The requests to an applicant during which the decision term stands still, as a case keeps them.
import type { CaseParts, Stop as KeptStop } from '../../schemas/caseParts.ts';
import type { Stop } from '../clock/term.ts';
import type { AnyCase } from './types.ts';

/** As the clock counts it. */
export const stopOf = ({ askedOn, answeredOn, expired, due }: KeptStop): Stop => ({
  askedOn,
  answeredOn,
  unusedThrough: expired && due,
});

/** The request that waits for an answer now. */
export const openStop = (current: Pick<AnyCase, 'stops'>): KeptStop | undefined => {
  const last = current.stops?.at(-1);
  return last && last.answeredOn === undefined && !last.expired ? last : undefined;
};

/** The requests of the case, the last of them answered on a day. */
export const answeredOn = (stops: CaseParts['stops'], day: string): KeptStop[] =>
  (stops ?? []).map((stop, index, { length }) =>
    index === length - 1 && stop.answeredOn === undefined ? { ...stop, answeredOn: day } : stop,
  );

/** The stops with the last one changed. */
export const lastStop = (
  current: Pick<AnyCase, 'stops'>,
  change: Partial<KeptStop>,
): { stops: KeptStop[] } => {
  const stops = current.stops ?? [];
  return {
    stops: stops.map((stop, index) => (index === stops.length - 1 ? { ...stop, ...change } : stop)),
  };
};

export const clarificationIsOpen = ({ clarification }: Pick<AnyCase, 'clarification'>): boolean =>
  clarification !== undefined && clarification.answeredAs === undefined && !clarification.expired;
