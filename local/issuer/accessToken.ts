// Access tokens for demo people without a browser: what the issuer would give their client after signing in.

import { randomUUID } from 'node:crypto';
import { importJWK, SignJWT } from 'jose';
import type { DemoPerson } from '../people.ts';
import type { IssuerSecrets } from './signingKey.ts';

/** Audience of the API's tokens. Cognito gives none; an API that asks for one asks for too much. */
export const audience = 'zorgpact-loket-api';

/** A JWT that is valid for an hour in the system's time. */
export async function accessToken(
  person: DemoPerson,
  {
    issuer,
    clientId,
    key,
  }: { readonly issuer: string; readonly clientId: string; readonly key: IssuerSecrets['key'] },
): Promise<string> {
  return await new SignJWT({ client_id: clientId, token_use: 'access', scope: 'openid email' })
    .setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', ...(key.kid === undefined ? {} : { kid: key.kid }) })
    .setIssuer(issuer)
    .setSubject(person.key)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime('1h')
    .setJti(randomUUID())
    .sign(await importJWK(key, 'RS256'));
}
