// How a request that comes twice is known again: by the key that its sender gave it.
import { createHash } from 'node:crypto';
import type { ApiContext } from './context.ts';

/** `undefined` when there is none, or none that will do. */
export const keyOf = (c: ApiContext): string | undefined => {
  const key = c.req.header('idempotency-key');
  return key !== undefined && /^[\x21-\x7e]{8,100}$/.test(key) ? key : undefined;
};

/** Of this person and this key. */
export const commandIdOf = (c: ApiContext): string =>
  createHash('sha256')
    .update(`${c.get('person').id}\n${keyOf(c)}`)
    .digest('base64url');
