// The figures over time: of the days that are looked at, those that were counted and those that were missed.
import { addDays, daysBetween } from '../../../domain/clock/days.ts';
import type { Figures } from '../../../schemas/figures.ts';
import type { PortalDeps } from '../deps.ts';

/** By day over a month, or by week over a year. */
const periods = { dag: { step: 1, moments: 31 }, week: { step: 7, moments: 53 } } as const;
export type Period = keyof typeof periods;

export interface History {
  readonly period: Period;
  readonly latest: Figures;
  /** From the oldest to the latest; one without figures was not counted. */
  readonly moments: readonly { readonly day: string; readonly figures: Figures | undefined }[];
}

/**
 * `undefined` while no day was counted. Three reads: the first day, the latest, and those between. Without a period it is by
 * day in the first month and by week from then on.
 */
export async function readHistory(
  store: PortalDeps['figures'],
  asked: Period | undefined,
): Promise<History | undefined> {
  const [first, latest] = await Promise.all([store.first(), store.latest()]);
  if (!first || !latest) return undefined;
  const since = daysBetween(first.day, latest.day);
  const period = asked ?? (since < periods.dag.moments ? 'dag' : 'week');
  const { step, moments } = periods[period];
  const count = Math.min(moments, Math.floor(since / step) + 1);
  const days = Array.from({ length: count }, (_, index) => addDays(latest.day, -index * step)).reverse();
  const found = await store.on(days);
  return {
    period,
    latest,
    moments: days.map((day) => ({ day, figures: found.find((one) => one.day === day) })),
  };
}

export const isPeriod = (asked: string | undefined): asked is Period =>
  asked !== undefined && Object.hasOwn(periods, asked);
