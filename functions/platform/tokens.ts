// Bearer tokens: JWT access tokens of the configured OpenID Connect issuers, for the configured clients only.
import { createRemoteJWKSet, decodeJwt, errors, jwtVerify } from 'jose';

export interface TrustedIssuer {
  readonly issuer: string;
  /** Client ids whose tokens are accepted; Cognito's access tokens name them in `client_id` and carry no `aud`. */
  readonly clients: readonly string[];
}

export interface Identity {
  readonly issuer: string;
  readonly subject: string;
}

type KeySet = ReturnType<typeof createRemoteJWKSet>;

/** Says whose token this is; `undefined` for any token that is not valid here. Throws when an issuer cannot be reached. */
export function tokenVerifier(
  trusted: readonly TrustedIssuer[],
): (token: string) => Promise<Identity | undefined> {
  const keySets = new Map<string, Promise<KeySet>>();

  function keysOf(issuer: string): Promise<KeySet> {
    const known = keySets.get(issuer) ?? discoverKeys(issuer);
    keySets.set(issuer, known);
    known.catch(() => keySets.delete(issuer));
    return known;
  }

  return async (token) => {
    const claimed = issuerOf(token);
    const configured = trusted.find(({ issuer }) => issuer === claimed);
    if (!configured) return undefined;
    const keys = await keysOf(configured.issuer);
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: configured.issuer,
        algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'],
        requiredClaims: ['sub', 'exp'],
      });
      const client = payload['client_id'] ?? payload['azp'];
      const isAccessToken = payload['token_use'] === undefined || payload['token_use'] === 'access';
      if (typeof client !== 'string' || !configured.clients.includes(client) || !isAccessToken)
        return undefined;
      return payload.sub === undefined ? undefined : { issuer: configured.issuer, subject: payload.sub };
    } catch (error) {
      if (error instanceof errors.JWKSTimeout || !(error instanceof errors.JOSEError)) throw error;
      return undefined;
    }
  };
}

function issuerOf(token: string): string | undefined {
  try {
    return decodeJwt(token).iss;
  } catch {
    return undefined;
  }
}

/** OpenID Connect Discovery 1.0: the issuer says where its keys are. */
async function discoverKeys(issuer: string): Promise<KeySet> {
  const answer = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
    signal: AbortSignal.timeout(5_000),
  });
  if (!answer.ok) throw new Error(`issuer answered ${answer.status} to discovery`);
  const { jwks_uri: address } = (await answer.json()) as { jwks_uri: string };
  return createRemoteJWKSet(new URL(address), { timeoutDuration: 5_000 });
}
