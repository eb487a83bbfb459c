// Our side of OpenID Connect: code flow with PKCE, state and nonce, as a public client, at whichever issuer is configured.
import * as oidc from 'openid-client';
import * as z from 'zod/mini';

/** Kept between sending somebody to the issuer and their return. */
export const pendingSignIn = z.object({ state: z.string(), nonce: z.string(), codeVerifier: z.string() });
export type PendingSignIn = z.infer<typeof pendingSignIn>;

const claims = z.object({
  iss: z.string(),
  sub: z.string(),
  email: z.optional(z.string()),
  email_verified: z.optional(z.boolean()),
  name: z.optional(z.string()),
});
export type Claims = z.infer<typeof claims>;

export type RelyingParty = ReturnType<typeof relyingParty>;

const seconds = 5;

export function relyingParty(issuer: string, clientId: string, redirectUri: string) {
  let known: Promise<oidc.Configuration> | undefined;

  /** Asked when first needed: most requests to the portal need no issuer. A failure is tried again. */
  async function discovered(): Promise<oidc.Configuration> {
    // Plain http only where the issuer's own address says so: on one machine.
    const execute = issuer.startsWith('http:') ? [oidc.allowInsecureRequests] : [];
    known ??= oidc.discovery(new URL(issuer), clientId, undefined, oidc.None(), {
      execute,
      timeout: seconds,
    });
    try {
      return await known;
    } catch (error) {
      known = undefined;
      throw error;
    }
  }

  return {
    /** Where to send somebody, and what to keep until they return. Throws when the issuer cannot be reached. */
    async begin(): Promise<{ address: string; pending: PendingSignIn }> {
      const configuration = await discovered();
      const codeVerifier = oidc.randomPKCECodeVerifier();
      const pending = { state: oidc.randomState(), nonce: oidc.randomNonce(), codeVerifier };
      const address = oidc.buildAuthorizationUrl(configuration, {
        redirect_uri: redirectUri,
        scope: 'openid email profile',
        // Also of whoever the issuer still knows: after signing out here, a step back signs nobody in again.
        prompt: 'login',
        state: pending.state,
        nonce: pending.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(codeVerifier),
        code_challenge_method: 'S256',
      });
      return { address: address.href, pending };
    },

    /** Who returned, by the query they returned with. Throws when the answer does not belong to `pending`. */
    async complete(pending: PendingSignIn, query: string): Promise<Claims> {
      const configuration = await discovered();
      const tokens = await oidc.authorizationCodeGrant(configuration, new URL(query, redirectUri), {
        expectedState: pending.state,
        expectedNonce: pending.nonce,
        pkceCodeVerifier: pending.codeVerifier,
        idTokenExpected: true,
      });
      const told = claims.parse(tokens.claims());
      if (told.email !== undefined || !configuration.serverMetadata().userinfo_endpoint) return told;
      const asked = await oidc.fetchUserInfo(configuration, tokens.access_token, told.sub);
      return claims.parse({ ...asked, ...told });
    },
  };
}
