// The hash chain: every event names the SHA-256 of the one before, so a history cannot be changed unnoticed, by us either.
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Envelope } from './envelope.ts';

/** SHA-256 (hexadecimal) of the RFC 8785 form of a JSON value. Throws on what JSON cannot hold. */
export function hashOfJson(value: unknown): string {
  const canonical = canonicalize(value);
  if (canonical === undefined) throw new TypeError('not a JSON value');
  return createHash('sha256').update(canonical).digest('hex');
}

/** The link that the next event of the same subject must carry as `previoushash`. */
export const chainHash = (event: Envelope): string => hashOfJson(event);

/** The first place where a history does not hold, in words; `undefined` when it holds from its first event on. */
export function brokenLink(history: readonly Envelope[]): string | undefined {
  let previous: Envelope | undefined;
  for (const [index, event] of history.entries()) {
    if (Number(event.sequence) !== index + 1)
      return `event ${index + 1} says it is number ${Number(event.sequence)}`;
    const expected = previous && chainHash(previous);
    if (event.previoushash !== expected) return `event ${index + 1} does not follow from the event before it`;
    if (previous && event.time < previous.time) return `event ${index + 1} is older than the event before it`;
    previous = event;
  }
  return undefined;
}
