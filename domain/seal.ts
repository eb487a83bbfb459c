// A text leaves only its salted hash in the history.
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** Hash of a JSON value under a salt (hexadecimal SHA-256). The salt is stored beside the value and erased with it. */
export function seal(salt: string, value: unknown): string {
  return createHash('sha256')
    .update(`${salt}\n${canonicalize(value)}`)
    .digest('hex');
}
