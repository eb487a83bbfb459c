// The one place that makes chance: ids, secrets and salts.
import { randomBytes } from 'node:crypto';
import { base32 } from './base32.ts';

export interface Random {
  readonly id: string;
  readonly secret: string;
  readonly salt: string;
}

/** A fresh id (10 characters a–z, 2–7; 50 bits), secret (256 bits) and salt (128 bits). */
export const freshRandom = (): Random => ({
  id: base32(randomBytes(8)).slice(0, 10),
  secret: randomBytes(32).toString('base64url'),
  salt: randomBytes(16).toString('base64url'),
});

/** 96 bits, safe in an ETag and in an address. */
export const freshToken = (): string => randomBytes(12).toString('base64url');
