// Sending somebody to sign in, and back to the page they came from.
import type { Language } from '../../../schemas/text.ts';
import { describeError } from '../../platform/logger.ts';
import type { PortalContext } from '../context.ts';
import { signInProblem } from './problemPage.tsx';
import { signedInPerson } from './sessions.ts';
import { remember } from './underWay.ts';

/** `returnTo` is a path of our own; it is not shown to whoever signs them in. */
export async function beginSignIn(c: PortalContext, returnTo: string, language: Language): Promise<Response> {
  const { baseAddress, issuer, log } = c.get('deps');
  if (await signedInPerson(c)) return c.redirect(`${baseAddress}${returnTo}`, 303);
  try {
    const { address, pending } = await issuer.begin();
    await remember(c, pending, { language, returnTo });
    return c.redirect(address, 303);
  } catch (error) {
    log.error('sign-in could not begin', describeError(error));
    return signInProblem(c, 'unavailable', { language, returnTo });
  }
}
