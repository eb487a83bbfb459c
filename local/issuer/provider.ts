// The OpenID Connect issuer: code and PKCE, public clients as in the template, JWT access tokens as Cognito's.

import Provider, { interactionPolicy } from 'oidc-provider';
import { people } from '../people.ts';
import type { SignInClient } from '../template/shapes.ts';
import { audience } from './accessToken.ts';
import type { IssuerSecrets } from './signingKey.ts';

export type Client = Pick<SignInClient, 'CallbackURLs' | 'LogoutURLs'> & { readonly id: string };

const hour = 60 * 60;

/** Asks who you are at every sign-in: on this machine one person plays all. */
function alwaysAsk() {
  const policy = interactionPolicy.base();
  policy
    .get('login')
    ?.checks.add(
      new interactionPolicy.Check('pick_a_person', 'a person is picked at every sign-in', (context) =>
        context.oidc.result?.login === undefined
          ? interactionPolicy.Check.REQUEST_PROMPT
          : interactionPolicy.Check.NO_NEED_TO_PROMPT,
      ),
    );
  return policy;
}

export function makeProvider(issuer: string, clients: readonly Client[], secrets: IssuerSecrets): Provider {
  return new Provider(issuer, {
    clients: clients.map(({ id, CallbackURLs, LogoutURLs }) => ({
      client_id: id,
      redirect_uris: [...CallbackURLs],
      post_logout_redirect_uris: [...LogoutURLs],
      token_endpoint_auth_method: 'none',
      grant_types: ['authorization_code'],
      response_types: ['code'],
    })),
    jwks: { keys: [secrets.key] },
    cookies: { keys: [secrets.cookieSecret] },
    pkce: { required: () => true },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    // As Cognito does: what the scopes say stands in the id token.
    conformIdTokenClaims: false,
    ttl: { AccessToken: hour, IdToken: hour, Interaction: hour, Session: 12 * hour, Grant: 12 * hour },
    features: {
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => `urn:${audience}`,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: 'openid email profile',
          audience,
          accessTokenTTL: hour,
          accessTokenFormat: 'jwt',
        }),
      },
    },
    extraTokenClaims: () => ({ token_use: 'access' }),
    interactions: { policy: alwaysAsk(), url: (_, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_, key) => {
      const person = people.find((one) => one.key === key);
      if (person === undefined) return undefined;
      const { name, email } = person;
      return { accountId: key, claims: () => ({ sub: key, name, email, email_verified: true }) };
    },
    loadExistingGrant: async ({ oidc }) => {
      const { client, session } = oidc;
      if (client === undefined || session?.accountId === undefined) return undefined;
      const grant = new oidc.provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid email profile');
      grant.addResourceScope(`urn:${audience}`, 'openid email profile');
      await grant.save();
      return grant;
    },
  });
}
