// Signing in and out.
import { Hono } from 'hono/tiny';
import * as z from 'zod/mini';
import { language as languageSchema } from '../../../schemas/text.ts';
import { describeError } from '../../platform/logger.ts';
import { inLanguage } from '../../ui/language.ts';
import { htmlDocument } from '../../ui/shell.tsx';
import { arrivalOf, frameOf, type PortalContext, type PortalEnv } from '../context.ts';
import { ProblemPage } from '../pages/problem.tsx';
import { clearCookie, readCookie, writeCookie } from './cookies.ts';
import { newcomer } from './newcomer.ts';
import { ownPath } from './ownPath.ts';
import { signInProblems } from './problems.ts';
import { type Claims, pendingSignIn } from './relyingParty.ts';
import { beginSession, endSession, signedInPerson } from './sessions.ts';

const tenMinutes = 10 * 60;
const pendingRow = z.extend(pendingSignIn, { returnTo: z.string(), language: languageSchema });

export function signInRoutes(): Hono<PortalEnv> {
  const routes = new Hono<PortalEnv>();

  routes.get('/inloggen', async (c) => {
    const { baseAddress, ephemera, issuer, newSecret, log } = c.get('deps');
    const { language } = frameOf(c);
    const returnTo = ownPath(c.req.query('terug'), baseAddress) ?? inLanguage('/mijn', language);
    if (await signedInPerson(c)) return c.redirect(`${baseAddress}${returnTo}`, 303);
    try {
      const { address, pending } = await issuer.begin();
      const id = newSecret();
      await ephemera.put('SIGN-IN', id, { ...pending, returnTo, language }, arrivalOf(c), tenMinutes);
      writeCookie(c, 'loket-inloggen', id, tenMinutes);
      return c.redirect(address, 303);
    } catch (error) {
      log.error('sign-in could not begin', describeError(error));
      return problem(c, 'unavailable');
    }
  });

  routes.get('/inloggen/terug', async (c) => {
    const { baseAddress, ephemera, issuer, people, log } = c.get('deps');
    const id = readCookie(c, 'loket-inloggen');
    const kept = id === undefined ? undefined : await ephemera.take('SIGN-IN', id, arrivalOf(c));
    clearCookie(c, 'loket-inloggen');
    const pending = pendingRow.safeParse(kept);
    if (!pending.success) return problem(c, 'expired');
    const { returnTo, language, ...expected } = pending.data;
    if (c.req.query('error') === 'access_denied') return problem(c, 'cancelled');
    let claims: Claims;
    try {
      claims = await issuer.complete(expected, new URL(c.req.url).search);
    } catch (error) {
      log.warn('sign-in was not completed', describeError(error));
      return problem(c, 'failed');
    }
    const person = newcomer(claims, language);
    if (!person) return problem(c, 'no-email');
    await people.addIfNew(person);
    await beginSession(c, person);
    return c.redirect(`${baseAddress}${returnTo}`, 303);
  });

  routes.post('/uitloggen', async (c) => {
    await endSession(c);
    return c.redirect(`${c.get('deps').baseAddress}/`, 303);
  });

  return routes;
}

function problem(c: PortalContext, name: keyof typeof signInProblems) {
  const { status, ...words } = signInProblems[name];
  return c.html(htmlDocument(<ProblemPage frame={frameOf(c)} {...words} />), status);
}
