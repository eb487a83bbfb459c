// The whole tour, on a system that has just begun.
import type { Browser } from 'playwright-core';
import { koploperTravels } from './koploper.ts';
import { requestsTravel } from './request.ts';
import { roundTravels } from './round.ts';
import type { Tour } from './tour.ts';
import { type Visitors, visitorsOf } from './visitors.ts';

export interface Walked {
  /** Case number of the koploper, and the path of its public page. */
  readonly koploper: { readonly number: string; readonly path: string };
  /** Case numbers: the first was granted, the last refused and objected to. */
  readonly requests: readonly string[];
}

/** A picture with the name of one before is left out. `before` is done by the same people, before anything of the tour has happened. */
export async function walkTour(
  system: Tour['system'],
  browser: Browser,
  picture: Tour['picture'],
  before: (visitors: Visitors) => Promise<void> = async () => {},
): Promise<Walked> {
  const visitors = visitorsOf(browser, system.baseAddress);
  await before(visitors);
  const taken = new Set<string>();
  const once: Tour['picture'] = async (name, ...place) => {
    if (!taken.has(name)) await picture(name, ...place);
    taken.add(name);
  };
  const tour: Tour = { ...visitors, system, picture: once };
  const koploper = await koploperTravels(tour);
  const { numbers, round } = await requestsTravel(tour);
  await roundTravels(tour, round, numbers);
  return { koploper, requests: numbers };
}
