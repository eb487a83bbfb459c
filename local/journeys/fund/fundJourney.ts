// What every act of a demonstrated round has at hand.
import { eventually, type Loket, type Mail } from '../loket.ts';
import { type FundClient, fundClientAs, type SeenVersions } from './fundClient.ts';
import type { PlannedRequest } from './scenario.ts';

export interface FundJourney {
  readonly loket: Loket;
  as(person: string): FundClient;
  /** Tells whoever watches. */
  tell(line: string): void;
  /** Waits for this many mails that fit, and answers with all that fit. */
  mails(what: string, count: number, fits: (mail: Mail) => boolean): Promise<readonly Mail[]>;
}

/** A request that was begun. */
export interface Begun extends PlannedRequest {
  readonly number: string;
}

/** How many requests are written or judged at the same time. */
export const atOnce = 6;

export function fundJourneyOn(loket: Loket, tell: FundJourney['tell'] = () => undefined): FundJourney {
  const clients = new Map<string, FundClient>();
  const seen: SeenVersions = new Map();
  return {
    loket,
    tell,
    as(person) {
      const client = clients.get(person) ?? fundClientAs(loket, person, seen);
      clients.set(person, client);
      return client;
    },
    mails: (what, count, fits) =>
      eventually(
        `${count} × ${what}`,
        async () => {
          const found = (await loket.mails()).filter(fits);
          return found.length >= count ? found : undefined;
        },
        120,
        500,
      ),
  };
}
