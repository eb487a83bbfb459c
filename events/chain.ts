// The hash chain: every event names the link of the one before, so a history cannot be changed unnoticed, by us either. A
// link is made of the hash of what an event says, so that an event can be left out and the chain still be checked.
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Envelope } from './envelope.ts';

/** SHA-256 (hexadecimal) of the RFC 8785 form of a JSON value. Throws on what JSON cannot hold. */
export function hashOfJson(value: unknown): string {
  const canonical = canonicalize(value);
  if (canonical === undefined) throw new TypeError('not a JSON value');
  return createHash('sha256').update(canonical).digest('hex');
}

/** SHA-256 of all that an event says, but for its place in the chain: what stands for it where it may not be read. */
export function contentHashOf({ previoushash: _, ...content }: Envelope): string {
  return hashOfJson(content);
}

/** The link that the next event of the same subject must carry as `previoushash`. */
export function chainHash(event: Envelope): string {
  const { previoushash: previous } = event;
  return hashOfJson({ content: contentHashOf(event), ...(previous === undefined ? {} : { previous }) });
}

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
