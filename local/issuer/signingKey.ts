// The issuer's signing key, kept in a file so that sessions and tokens outlive a restart.

import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { exportJWK, generateKeyPair, type JWK } from 'jose';

export interface IssuerSecrets {
  readonly key: JWK;
  readonly cookieSecret: string;
}

/** Reads the file, or makes it the first time. */
export async function issuerSecrets(file: string): Promise<IssuerSecrets> {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const key = {
    ...(await exportJWK(privateKey)),
    kid: randomBytes(8).toString('hex'),
    alg: 'RS256',
    use: 'sig',
  };
  const secrets = { key, cookieSecret: randomBytes(32).toString('base64url') };
  writeFileSync(`${file}.new`, JSON.stringify(secrets), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return secrets;
}
