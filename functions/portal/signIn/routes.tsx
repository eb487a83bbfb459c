// Signing in and out.
import { Hono } from 'hono/tiny';
import { enter } from '../../commands/roles/enter.ts';
import { describeError } from '../../platform/logger.ts';
import { inLanguage } from '../../ui/language.ts';
import { arrivalOf, frameOf, type PortalEnv } from '../context.ts';
import { beginSignIn } from './begin.tsx';
import { newcomer } from './newcomer.ts';
import { ownPath } from './ownPath.ts';
import { signInProblem } from './problemPage.tsx';
import type { Claims } from './relyingParty.ts';
import { beginSession, endSession } from './sessions.ts';
import { recall } from './underWay.ts';

export function signInRoutes(): Hono<PortalEnv> {
  const routes = new Hono<PortalEnv>();

  routes.get('/inloggen', (c) => {
    const { language } = frameOf(c);
    const wanted = ownPath(c.req.query('terug'), c.get('deps').baseAddress);
    return beginSignIn(c, wanted ?? inLanguage('/mijn', language), language);
  });

  routes.get('/inloggen/terug', async (c) => {
    const { baseAddress, issuer, newSecret, log } = c.get('deps');
    const { pending, returnTo } = await recall(c);
    if (!pending) return signInProblem(c, 'expired', { returnTo });
    const { language, ...expected } = pending;
    const going = { language, returnTo };
    if (c.req.query('error') === 'access_denied') return signInProblem(c, 'cancelled', going);
    let claims: Claims;
    try {
      claims = await issuer.complete(expected, new URL(c.req.url).search);
    } catch (error) {
      log.warn('sign-in was not completed', describeError(error));
      return signInProblem(c, 'failed', going);
    }
    const person = newcomer(claims, language);
    if (!person) return signInProblem(c, 'no-email', going);
    await enter(c.get('deps'), {
      newcomer: person,
      vouched: claims.email_verified === true,
      commandId: newSecret(),
      now: arrivalOf(c),
    });
    await beginSession(c, person);
    return c.redirect(`${baseAddress}${returnTo ?? inLanguage('/mijn', language)}`, 303);
  });

  routes.post('/uitloggen', async (c) => {
    await endSession(c);
    return c.redirect(`${c.get('deps').baseAddress}/`, 303);
  });

  return routes;
}
