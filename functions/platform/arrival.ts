// The moment a request arrived at the HTTP gateway: what counts when a term is at stake, not when a function woke up.
import * as z from 'zod/mini';
import { instantOf } from './clock.ts';

const gatewayEvent = z.object({ requestContext: z.object({ timeEpoch: z.number() }) });

/** The gateway's instant (UTC); `now` where there was no gateway. */
export function arrivalAt(event: unknown, now: () => string): string {
  const known = gatewayEvent.safeParse(event);
  return known.success ? instantOf(known.data.requestContext.timeEpoch) : now();
}
