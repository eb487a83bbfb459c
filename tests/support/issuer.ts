// A real OpenID Connect issuer for a test, on a free port: whoever comes is signed in as the account the test chose.
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import Provider, { type AccountClaims } from 'oidc-provider';
import { freePort } from './database.ts';

export interface TestIssuer {
  readonly address: string;
  /** What the issuer says of the account from now on; without `sub` nobody consents. */
  claims: AccountClaims;
  /** Follows the issuer's redirects from `address` until they lead to `redirectUri`; gives the query one returns with. */
  signIn(address: string, redirectUri: string): Promise<string>;
  stop(): Promise<void>;
}

export async function startIssuer(clientId: string, redirectUri: string): Promise<TestIssuer> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const provider = new Provider(address, {
    clients: [
      {
        client_id: clientId,
        redirect_uris: [redirectUri],
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code'],
        response_types: ['code'],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), alg: 'ES256', use: 'sig', kid: 'test' }] },
    cookies: { keys: ['test'] },
    pkce: { required: () => true },
    claims: { openid: ['sub'], email: ['email', 'email_verified', 'name'] },
    ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600 },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/choose/${uid}` },
    findAccount: (_, accountId) => ({ accountId, claims: () => issuer.claims }),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({ clientId, accountId: oidc.session?.accountId ?? '' });
      grant.addOIDCScope('openid email');
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  const server = createServer((request, response) => {
    if (!request.url?.startsWith('/choose/')) return answer(request, response);
    return provider.interactionFinished(request, response, { login: { accountId: issuer.claims.sub } });
  }).listen(port, '127.0.0.1');
  await once(server, 'listening');

  const issuer: TestIssuer = {
    address,
    claims: { sub: 'somebody' },
    signIn: (first, last) => followed(first, last),
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return issuer;
}

/** A browser that keeps cookies and follows redirects, no more. */
async function followed(first: string, last: string): Promise<string> {
  const cookies = new Map<string, string>();
  let address = first;
  for (let hops = 0; hops < 10 && !address.startsWith(last); hops += 1) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(address, { redirect: 'manual', headers: { cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    const location = response.headers.get('location');
    if (location === null)
      throw new Error(`${address} answered ${response.status}: ${await response.text()}`);
    address = new URL(location, address).href;
  }
  return new URL(address).search;
}
